using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>The answers to a question about practice.</summary>
internal static class PracticeAnswers
{
    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<PracticeStatusValue> All { get; } = Seq.Of(
        PracticeStatusValue.CarriedOut, PracticeStatusValue.PartlyCarriedOut, PracticeStatusValue.Planned, PracticeStatusValue.NotCarriedOut,
        PracticeStatusValue.NoOccasion, PracticeStatusValue.NotRelevant);
}
