namespace Ciip.Guideline.Evaluation.Rules;

/// <summary>The verdicts at the places of demands in practice, as <see cref="PracticeRule"/> words them when somebody asks.</summary>
internal static class PracticeVerdicts
{
    /// <summary>The alternative or the provision that a demand of one thing judges.</summary>
    public static Provision OneOf(this PracticeAnalysis practice, Demand demand) =>
        demand.Group is { } group ? practice.RepresentativeOf(group) : demand.Provisions[0];

    /// <summary>A demand judged as a whole: the worst of its members; a guard counts once the demand arises.</summary>
    public static Verdict OfWhole(PracticeAnalysis practice, Demand demand)
    {
        if (demand.IsOfMembers)
        {
            return demand.Worst(practice, static (all, provision) => Of(all[provision]));
        }

        var verdict = Of(practice[practice.OneOf(demand)]);
        return demand.Guard is null || verdict == Verdict.NotApplicable ? verdict : practice[demand.Guard] switch
        {
            PracticeOutcome.CarriedOut or PracticeOutcome.PartlyCarriedOut => verdict,
            PracticeOutcome.NotAssessed or PracticeOutcome.Contradicted => Verdict.Undetermined,
            _ => Verdict.NotApplicable,
        };
    }

    /// <summary>What one record shows of it.</summary>
    public static Verdict OfRecord(PracticeAnalysis practice, Demand demand, string record) => demand.IsOfMembers
        ? demand.Worst((practice, record), static (all, provision) => OfStates(all.practice, provision, all.practice.ByRecord(provision).StatesOf(all.record)))
        : OfStates(practice, practice.OneOf(demand), practice.ByRecord(practice.OneOf(demand)).StatesOf(record));

    /// <summary>What is asked of a list itself, and shown beside its records: whether there may be more.</summary>
    public static Verdict OfList(PracticeAnalysis practice, Demand demand) => demand.IsOfMembers
        ? demand.Worst(practice, OfList)
        : OfList(practice, practice.OneOf(demand));

    private static Verdict OfList(PracticeAnalysis practice, Provision provision)
    {
        var states = practice.ByRecord(provision).Beside;
        var beside = states == 0 ? Verdict.NotApplicable : OfStates(practice, provision, states);
        if (beside is Verdict.Fail or Verdict.Undetermined)
        {
            return beside;
        }

        return practice.StatusOf(provision) is null && practice.Fields.OpenListOf(provision) is not null ? Verdict.Undetermined
            : practice[provision] is PracticeOutcome.NoOccasion or PracticeOutcome.NotAsked or PracticeOutcome.NotRelevant ? Verdict.NotApplicable
            : Verdict.Pass;
    }

    private static Verdict OfStates(PracticeAnalysis practice, Provision provision, int states) =>
        RecordStates.Fold(states, hasStatus: practice.Stated(provision).Status is not null) switch
        {
            RecordState.Shown => Verdict.Pass,
            RecordState.PartlyShown or RecordState.Missing or RecordState.ByOthers or RecordState.LeftOut => Verdict.Fail,
            RecordState.NoOccasion or RecordState.NotAsked or RecordState.NotRelevant => Verdict.NotApplicable,
            _ => practice.StatusOf(provision) == PracticeStatusValue.CarriedOut ? Verdict.Pass : Verdict.Undetermined,
        };

    /// <summary>The verdict of an outcome.</summary>
    public static Verdict Of(PracticeOutcome outcome) => outcome switch
    {
        PracticeOutcome.CarriedOut => Verdict.Pass,
        PracticeOutcome.PartlyCarriedOut or PracticeOutcome.Planned or PracticeOutcome.NotCarriedOut => Verdict.Fail,
        PracticeOutcome.Contradicted or PracticeOutcome.NotAssessed => Verdict.Undetermined,
        _ => Verdict.NotApplicable,
    };
}
