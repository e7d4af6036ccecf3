namespace Ciip.Guideline.Evaluation;

/// <content>What a status would make of a provision that is not assessed, or contradicted.</content>
internal sealed partial class PracticeAnalysis
{
    /// <summary>
    /// The outcome with a status of its own, which says who did it where the text names a party. Where a status cannot settle it, the
    /// outcome stays: how old an assessment is shows in its record, and beside an alternative that is not carried out another one counts.
    /// </summary>
    public PracticeOutcome Answered(Provision provision, PracticeStatusValue status)
    {
        var state = RecordStates.Fold(RecordStates.All(ClaimsOf(provision)), hasStatus: true, isOpen: Fields.OpenListOf(provision) is not null);
        if (Catalog.GroupOf(provision) is { IsInPractice: true })
        {
            return status == PracticeStatusValue.CarriedOut && StatusAndRecord.Combine(status, state) == PracticeOutcome.CarriedOut ? PracticeOutcome.CarriedOut : this[provision];
        }

        var restsOnRecord = provision == Provisions.OperationalAssessment.PeriodicAssessment && status == PracticeStatusValue.CarriedOut;
        return restsOnRecord ? this[provision] : StatusAndRecord.Combine(status, state) ?? this[provision];
    }
}
