namespace Ciip.Guideline.Evaluation;

/// <summary>Makes the state of an item of the outcomes of its provisions.</summary>
internal static class ItemStates
{
    /// <summary>The state over those provisions that are asked, a group of alternatives once.</summary>
    public static ItemState Of(OutcomeTable outcomes, IReadOnlyList<Provision> provisions)
    {
        var state = ItemState.NotAsked;
        for (var i = 0; i < provisions.Count; i++)
        {
            var judgment = outcomes.JudgmentOf(provisions[i]);
            if (judgment < 0)
            {
                continue;
            }

            var one = OutcomeTable.OutcomeIn(judgment) switch
            {
                StandardsOutcome.NotExamined or StandardsOutcome.Contradicted => ItemState.Unknown,
                StandardsOutcome.Absent => ItemState.Silent,
                StandardsOutcome.NotAdopted => ItemState.NotAdopted,
                StandardsOutcome.NotRelevant => ItemState.NotRelevant,
                _ => ItemState.Adopted,
            };
            state = state == ItemState.NotAsked || Weight(one) > Weight(state) ? one : state;
            if (state == ItemState.Adopted)
            {
                break;
            }
        }

        return state;
    }

    /// <summary>How far an adopted item goes; what is not relevant, or not asked, does not count.</summary>
    public static AdoptionExtent ExtentOf(OutcomeTable outcomes, IReadOnlyList<Provision> provisions)
    {
        var extent = AdoptionExtent.Complete;
        for (var i = 0; i < provisions.Count; i++)
        {
            var judgment = outcomes.JudgmentOf(provisions[i]);
            if (judgment < 0)
            {
                continue;
            }

            switch (OutcomeTable.OutcomeIn(judgment))
            {
                case StandardsOutcome.NotRelevant or StandardsOutcome.Specified:
                    break;
                case StandardsOutcome.Addressed or StandardsOutcome.NotExamined or StandardsOutcome.Contradicted:
                    return AdoptionExtent.ExtentUnknown;
                default:
                    extent = AdoptionExtent.InPart;
                    break;
            }
        }

        return extent;
    }

    /// <summary>What a measure shows of the demand that adoption be discussed: any decision on it is one.</summary>
    public static MemberState AsMember(ItemState state) => state switch
    {
        ItemState.Silent => MemberState.Lacks,
        ItemState.Unknown => MemberState.Unknown,
        _ => MemberState.Shows,
    };

    /// <summary>Which state wins: one positive provision adopts the item; else one unknown leaves it unknown; and so on.</summary>
    private static int Weight(ItemState state) => state switch
    {
        ItemState.Adopted => 4,
        ItemState.Unknown => 3,
        ItemState.Silent => 2,
        ItemState.NotAdopted => 1,
        _ => 0,
    };
}
