using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>Places of statuses, and the provisions they speak for.</summary>
internal static class PracticePlaces
{
    public static Place OfStatus(GuidelineId on) => Place.InPractice(on, pointer: () => "/statuses/" + on.Text);

    public static IReadOnlyList<Provision> ProvisionsOf(GuidelineId on) => on.Provision is { } provision ? Seq.Of(provision) : on.Section.Provisions;
}
