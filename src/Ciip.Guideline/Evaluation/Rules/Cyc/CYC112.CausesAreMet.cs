namespace Ciip.Guideline.Evaluation.Rules.Cyc;

/// <summary>There is a measure against each cause found for a malfunction.</summary>
internal sealed class CausesAreMet() : PracticeRule(new(
    "CYC112", nameof(CausesAreMet),
    new("There is a measure against each cause found for a malfunction.", "IT障害について判明した原因に対し、対策を講じている。"),
    new("Take or plan a measure against the cause, and name it.", "原因への対策を実施又は計画し、記録する。"),
    [PlaceKind.Malfunction, PlaceKind.Operator], [FindingLevel.Gap], RuleBasis.Text, ["II.6.2.3(1) p1 s2", "I.2 p3 s1"]))
{
    private static readonly MessageTemplate Met = new("cyc112.met", "{0}: the cause, {1}, is met by {2}.", "{0}：原因（{1}）への対策：{2}。");

    private static readonly MessageTemplate Unmet = new("cyc112.unmet", "{0}: nothing is done against the cause, {1}.", "{0}：原因（{1}）への対策が講じられていない。");

    private static readonly MessageTemplate CauseUnknown = new("cyc112.cause-unknown", "{0}: the cause is not known.", "{0}：原因が判明していない。");

    private static readonly MessageTemplate Unknown = new("cyc112.unknown", "{0}: not stated what is done against the cause, {1}.", "{0}：原因（{1}）への対策の記載がない。");

    private static readonly MessageTemplate NoMalfunction = new("cyc112.no-malfunction", "{0}: the service stayed above its maintenance level.", "{0}：サービス維持レベルを下回っていない。");

    private static readonly MessageTemplate LevelUnknown = new("cyc112.level-unknown", "{0}: not known whether the service fell short of its maintenance level.", "{0}：サービス維持レベルを下回ったか不明。");

    private static readonly MessageTemplate None = new("cyc112.none", "No malfunction is recorded.", "IT障害の記録がない。");

    private static readonly Provision About = Provisions.ProtectionAndRecovery.CauseAnalyzed;

    protected override IEnumerable<RuleOutcome> Evaluate(PracticeAnalysis practice) =>
        practice.Records.Malfunctions.Count == 0 ? [NotApplicable(Place.Operator, None.With())] : practice.Records.Malfunctions.Select(malfunction => Judge(practice, malfunction));

    private RuleOutcome Judge(PracticeAnalysis practice, PlacedEntry<Malfunction> malfunction)
    {
        var place = malfunction.At(About, "measuresAgainstCause");
        var id = Arguments.Of(malfunction.Id);
        var record = malfunction.Record;

        // What was dropped from the plan is done by nobody.
        var dropped = practice.Records.PlanEntries.Where(static entry => entry.Record.DroppedBecause is not null).Select(static entry => entry.Id).ToList();
        var measures = record.MeasuresAgainstCause?.Where(measure => !dropped.Contains(measure, StringComparer.Ordinal)).ToList();
        return record.FellShort == false ? NotApplicable(place, NoMalfunction.With(id))
            : record.FellShort is null ? Undetermined(place, LevelUnknown.With(id), [About])
            : record.Cause is not { } cause ? Undetermined(place, CauseUnknown.With(id), [About])
            : malfunction.Fields.StateOf(measures) switch
            {
                RecordState.Shown => Pass(place, Met.With(id, cause.Title, Arguments.Of(measures!))),
                RecordState.Silent => Undetermined(place, Unknown.With(id, cause.Title), [About]),
                _ => Fail(place, FindingLevel.Gap, Unmet.With(id, cause.Title), [About]),
            };
    }
}
