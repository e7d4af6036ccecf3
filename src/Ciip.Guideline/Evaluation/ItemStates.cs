namespace Ciip.Guideline.Evaluation;

/// <summary>Makes the state of an item of the outcomes of its provisions.</summary>
internal static class ItemStates
{
    public static ItemState Of(IEnumerable<ProvisionOutcome> outcomes)
    {
        var all = outcomes.ToList();
        return all.Any(static outcome => outcome.IsPositive()) ? ItemState.Adopted
            : all.Any(static outcome => outcome is ProvisionOutcome.NotExamined or ProvisionOutcome.Contradicted) ? ItemState.Unknown
            : all.Any(static outcome => outcome == ProvisionOutcome.Absent) ? ItemState.Silent
            : all.Any(static outcome => outcome == ProvisionOutcome.NotAdopted) ? ItemState.NotAdopted
            : ItemState.NotRelevant;
    }

    /// <summary>How far an adopted item goes; what is not relevant does not count.</summary>
    public static AdoptionExtent ExtentOf(IEnumerable<ProvisionOutcome> outcomes)
    {
        var extent = AdoptionExtent.Complete;
        foreach (var outcome in outcomes)
        {
            switch (outcome)
            {
                case ProvisionOutcome.NotRelevant or ProvisionOutcome.Specified:
                    break;
                case ProvisionOutcome.Addressed or ProvisionOutcome.NotExamined or ProvisionOutcome.Contradicted:
                    return AdoptionExtent.ExtentUnknown;
                default:
                    extent = AdoptionExtent.InPart;
                    break;
            }
        }

        return extent;
    }
}
