namespace Ciip.Guideline.Evaluation;

/// <summary>Makes the state of an item of the outcomes of its provisions.</summary>
internal static class ItemStates
{
    public static ItemState Of(IEnumerable<ProvisionOutcome> outcomes)
    {
        var (isUnknown, isAbsent, isNotAdopted) = (false, false, false);
        foreach (var outcome in outcomes)
        {
            if (outcome.IsPositive())
            {
                return ItemState.Adopted;
            }

            isUnknown |= outcome is ProvisionOutcome.NotExamined or ProvisionOutcome.Contradicted;
            isAbsent |= outcome == ProvisionOutcome.Absent;
            isNotAdopted |= outcome == ProvisionOutcome.NotAdopted;
        }

        return isUnknown ? ItemState.Unknown
            : isAbsent ? ItemState.Silent
            : isNotAdopted ? ItemState.NotAdopted
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
