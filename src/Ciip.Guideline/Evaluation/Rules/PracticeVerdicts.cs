namespace Ciip.Guideline.Evaluation.Rules;

/// <summary>The verdicts at the places of demands in practice, which <see cref="PracticeRule"/> puts into words when somebody asks.</summary>
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
        return demand.Guard is not { } guard || verdict == Verdict.NotApplicable || IsMet(practice, guard) ? verdict
            : IsOpen(practice, guard) ? Verdict.Undetermined
            : Verdict.NotApplicable;
    }

    /// <summary>Whether what has to be carried out first is, if only in part.</summary>
    public static bool IsMet(PracticeAnalysis practice, Provision guard) => practice[guard] is PracticeOutcome.CarriedOut or PracticeOutcome.PartlyCarriedOut;

    /// <summary>Whether it is not known if it is.</summary>
    public static bool IsOpen(PracticeAnalysis practice, Provision guard) => Of(practice[guard]) == Verdict.Undetermined;

    /// <summary>What one record shows of it.</summary>
    public static Verdict OfRecord(PracticeAnalysis practice, Demand demand, string record) => demand.IsOfMembers
        ? demand.Worst((practice, record), static (all, provision) => OfRecord(all.practice, provision, all.record))
        : OfRecord(practice, practice.OneOf(demand), record);

    /// <summary>What one record shows of one provision.</summary>
    public static Verdict OfRecord(PracticeAnalysis practice, Provision provision, string record) =>
        OfStates(practice, provision, practice.ByRecord(provision).StatesOf(record));

    /// <summary>What is asked of a list itself, and shown beside its records: whether there may be more.</summary>
    public static Verdict OfList(PracticeAnalysis practice, Demand demand) => demand.IsOfMembers
        ? demand.Worst(practice, OfList)
        : OfList(practice, practice.OneOf(demand));

    /// <summary>What is asked of the list of one provision.</summary>
    public static Verdict OfList(PracticeAnalysis practice, Provision provision) => OfBeside(practice, provision) switch
    {
        Verdict.Fail => Verdict.Fail,
        Verdict.Undetermined => Verdict.Undetermined,
        _ when practice.StatusOf(provision) is null && practice.Fields.OpenListOf(provision) is not null => Verdict.Undetermined,
        _ when practice[provision] is PracticeOutcome.NoOccasion or PracticeOutcome.NotAsked or PracticeOutcome.NotRelevant => Verdict.NotApplicable,
        _ => Verdict.Pass,
    };

    /// <summary>What is shown beside the records of lists; not applicable where nothing is.</summary>
    public static Verdict OfBeside(PracticeAnalysis practice, Provision provision) =>
        practice.ByRecord(provision).Beside is var states and not 0 ? OfStates(practice, provision, states) : Verdict.NotApplicable;

    private static Verdict OfStates(PracticeAnalysis practice, Provision provision, int states) => Of(practice, provision, StateOf(practice, provision, states));

    /// <summary>What the fields of one record show together, for a verdict of its own.</summary>
    public static RecordState StateOf(PracticeAnalysis practice, Provision provision, int states) =>
        RecordStates.Fold(states, hasStatus: practice.Stated(provision).Status is not null);

    /// <summary>The verdict on what one record shows. What it leaves unknown, a status of carried out speaks for.</summary>
    public static Verdict Of(PracticeAnalysis practice, Provision provision, RecordState state) => state switch
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
