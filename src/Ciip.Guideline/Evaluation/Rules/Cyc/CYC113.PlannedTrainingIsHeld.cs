namespace Ciip.Guideline.Evaluation.Rules.Cyc;

/// <summary>Education and training planned in the IT-BCP was held and produced results.</summary>
internal sealed class PlannedTrainingIsHeld() : PracticeRule(new(
    "CYC113", nameof(PlannedTrainingIsHeld),
    new(
        "Education and training planned in the IT-BCP was held and produced results.",
        "IT-BCPに定めた教育・訓練を実施し、その結果を得ている。"),
    new("Hold the training, and record what came of it; \"no issue\" is a result.", "訓練を実施し、結果を記録する。課題なしも結果である。"),
    [PlaceKind.Record, PlaceKind.Operator], [FindingLevel.Weakness], RuleBasis.Derived, ["II.6.1.2(2) p3 s1", "II.6.3.1 p1 s1", "II.4(executives) b5"]))
{
    private static readonly MessageTemplate Held = new("cyc113.held", "{0}: last held on {1}, within its interval of {2}, with results.", "{0}：直近は{1}に実施し、周期（{2}）の範囲内で、結果も得ている。");

    private static readonly MessageTemplate Due = new("cyc113.due", "{0}: not held within its interval of {1}.", "{0}：周期（{1}）を過ぎても実施していない。");

    private static readonly MessageTemplate NoResult = new("cyc113.no-result", "{0}: last held as {1}, without any result.", "{0}：直近の実施（{1}）の結果がない。");

    private static readonly MessageTemplate Unknown = new(
        "cyc113.unknown", "{0}: the interval, dates or results as recorded do not show it.", "{0}：周期、日付又は結果の記載が足りず判断できない。");

    private static readonly MessageTemplate NotYetDue = new("cyc113.not-yet-due", "{0}: not due yet.", "{0}：実施の時期がまだ到来していない。");

    private static readonly MessageTemplate None = new("cyc113.none", "No program of education and training is recorded.", "教育・訓練の計画の記録がない。");

    private static readonly Provision About = Provisions.ItBcp.EducationAndTraining;

    protected override IEnumerable<RuleOutcome> Evaluate(PracticeAnalysis practice)
    {
        var held = practice.Records.Activities
            .Where(one => one.Activity.Record.On?.IsAfter(practice.AsOf ?? one.Activity.Record.On) != true)
            .ToLookup(static one => one.Activity.Record.Program, StringComparer.Ordinal);
        return practice.Records.Programs.Count == 0
            ? [NotApplicable(Place.Operator, None.With())]
            : practice.Records.Programs.Select(program => Judge(practice, program, [.. held[program.Id]]));
    }

    private RuleOutcome Judge(PracticeAnalysis practice, PlacedEntry<TrainingProgram> program, List<(Provision Source, PlacedEntry<VerificationActivity> Activity)> held)
    {
        var place = program.At(About, "interval");
        var id = Arguments.Of(program.Id);

        // What came of it is asked of the last time.
        if (LastOf(held) is { Count: > 0 } last && last.TrueForAll(static one => one.Activity is { Record.Issues: null, Fields.Absent: not RecordState.Silent }))
        {
            return Fail(place, FindingLevel.Weakness, NoResult.With(id, Arguments.Of(last[0].Activity.Id)), [About, last[0].Source]);
        }

        if (program.Record.Interval is not { } interval)
        {
            return Undetermined(place, Unknown.With(id), [About]);
        }

        if (held.Count == 0)
        {
            return NeverHeld(practice, program, place, interval);
        }

        var (latest, isOverdue) = Recency.Of(held.Select(static one => one.Activity.Record.On), interval, practice.AsOf, AreAllKnown(practice));
        return isOverdue switch
        {
            true => Fail(place, FindingLevel.Weakness, Due.With(id, Arguments.Of(interval)), [About]),
            false when held.Exists(one => one.Activity.Record is { Issues: not null } record && record.On == latest) => Pass(place, Held.With(id, Arguments.Of(latest!), Arguments.Of(interval))),
            _ => Undetermined(place, Unknown.With(id), [About]),
        };
    }

    /// <summary>The last of some activities, those dated alike by id; none where there is none, or a date is missing that would tell.</summary>
    private static List<(Provision Source, PlacedEntry<VerificationActivity> Activity)> LastOf(List<(Provision Source, PlacedEntry<VerificationActivity> Activity)> held) =>
        held.Count < 2 ? held
        : held.Exists(static one => one.Activity.Record.On is null) ? []
        : [.. Recency.Last(held, static one => one.Activity.Record.On!).OrderBy(static one => one.Activity.Id, StringComparer.Ordinal)];

    /// <summary>One that was never held is due an interval after the plan came into force.</summary>
    private RuleOutcome NeverHeld(PracticeAnalysis practice, PlacedEntry<TrainingProgram> program, Place place, Interval interval)
    {
        var id = Arguments.Of(program.Id);
        var (_, isOverdue) = Recency.Of([program.Record.On ?? practice.Verification.Plan?.ItBcp?.InForceFrom], interval, practice.AsOf, AreAllKnown(practice));
        return isOverdue switch
        {
            true => Fail(place, FindingLevel.Weakness, Due.With(id, Arguments.Of(interval)), [About]),
            false => NotApplicable(place, NotYetDue.With(id)),
            null => Undetermined(place, Unknown.With(id), [About]),
        };
    }

    private static bool AreAllKnown(PracticeAnalysis practice) =>
        practice.Records.AreAll(RecordPlaces.OrdinaryVerification, RecordLists.Exercises)
        && practice.Records.AreAll(RecordPlaces.OrdinaryVerification, RecordLists.Trainings);
}
