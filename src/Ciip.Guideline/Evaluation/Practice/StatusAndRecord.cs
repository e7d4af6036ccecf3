using System.Diagnostics.CodeAnalysis;

namespace Ciip.Guideline.Evaluation;

/// <summary>Makes one outcome of the status of a provision and what the typed records show of it.</summary>
internal static class StatusAndRecord
{
    /// <summary>The outcome; null where neither says anything.</summary>
    public static PracticeOutcome? Combine(PracticeStatusValue? status, RecordState record) => record switch
    {
        RecordState.Shown => status switch
        {
            null or PracticeStatusValue.CarriedOut => PracticeOutcome.CarriedOut,
            PracticeStatusValue.PartlyCarriedOut => PracticeOutcome.PartlyCarriedOut,
            _ => PracticeOutcome.Contradicted,
        },
        RecordState.ShownSoFar => status switch
        {
            null => PracticeOutcome.NotAssessed,
            PracticeStatusValue.CarriedOut => PracticeOutcome.CarriedOut,
            PracticeStatusValue.PartlyCarriedOut or PracticeStatusValue.Planned => PracticeOutcome.PartlyCarriedOut,
            _ => PracticeOutcome.Contradicted,
        },
        RecordState.PartlyShown => status switch
        {
            null or PracticeStatusValue.CarriedOut or PracticeStatusValue.PartlyCarriedOut or PracticeStatusValue.Planned => PracticeOutcome.PartlyCarriedOut,
            _ => PracticeOutcome.Contradicted,
        },
        RecordState.Missing or RecordState.ByOthers => status switch
        {
            null => PracticeOutcome.NotCarriedOut,
            PracticeStatusValue.CarriedOut or PracticeStatusValue.PartlyCarriedOut => PracticeOutcome.Contradicted,
            _ => Of(status),
        },
        RecordState.Unclear => Of(status) ?? PracticeOutcome.NotAssessed,
        RecordState.LeftOut => Of(status) ?? PracticeOutcome.NotCarriedOut,
        RecordState.NotAsked => Of(status) ?? PracticeOutcome.NotAsked,
        RecordState.NoOccasion => NotArising(status, PracticeOutcome.NoOccasion),
        RecordState.NotRelevant => NotArising(status, PracticeOutcome.NotRelevant),
        _ => Of(status),
    };

    /// <summary>Whether the two disagree, fully or in part: what QUA103 reports.</summary>
    public static bool Disagree([NotNullWhen(true)] PracticeStatusValue? status, RecordState record) =>
        (status, record) is (PracticeStatusValue.CarriedOut or PracticeStatusValue.Planned, RecordState.PartlyShown) or (PracticeStatusValue.Planned, RecordState.ShownSoFar)
        || (status is not null && Combine(status, record) == PracticeOutcome.Contradicted);

    /// <summary>What records say does not arise cannot have been carried out; any other status stays what it says.</summary>
    private static PracticeOutcome NotArising(PracticeStatusValue? status, PracticeOutcome outcome) =>
        status is PracticeStatusValue.CarriedOut or PracticeStatusValue.PartlyCarriedOut ? PracticeOutcome.Contradicted : Of(status) ?? outcome;

    [return: NotNullIfNotNull(nameof(status))]
    private static PracticeOutcome? Of(PracticeStatusValue? status) => status switch
    {
        null => null,
        PracticeStatusValue.CarriedOut => PracticeOutcome.CarriedOut,
        PracticeStatusValue.PartlyCarriedOut => PracticeOutcome.PartlyCarriedOut,
        PracticeStatusValue.Planned => PracticeOutcome.Planned,
        PracticeStatusValue.NotCarriedOut => PracticeOutcome.NotCarriedOut,
        PracticeStatusValue.NoOccasion => PracticeOutcome.NoOccasion,
        _ => PracticeOutcome.NotRelevant,
    };
}
