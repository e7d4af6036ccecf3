namespace Ciip.Guideline.Evaluation.Rules.Cyc;

/// <summary>Each decision to act leads to a measure or a plan entry.</summary>
internal sealed class DecisionsLeadToMeasures() : PracticeRule(new(
    "CYC104", nameof(DecisionsLeadToMeasures),
    new("Each decision to act leads to a measure or a plan entry.", "対応するとの各決定が、対策又は計画につながっている。"),
    new(
        "Name the measure or the plan entry that the decision led to, or enter it into the plan.",
        "決定に基づく対策又は計画項目を記録し、なければ計画に加える。"),
    [PlaceKind.Record, PlaceKind.Operator], [FindingLevel.Weakness], RuleBasis.Derived, ["II.6.1.1(1) p2 s1", "II.6.1.3(1) p1 s1"]))
{
    private static readonly MessageTemplate Led = new("cyc104.led", "{0}: led to {1}.", "{0}：{1}につながっている。");

    private static readonly MessageTemplate Nowhere = new("cyc104.nowhere", "{0}: a decision to act, which led to no measure and no plan entry.", "{0}：対応するとの決定が、対策にも計画にもつながっていない。");

    private static readonly MessageTemplate Unknown = new("cyc104.unknown", "{0}: not stated what was decided, or what it led to.", "{0}：決定の内容又はそれに基づく対策・計画の記載がない。");

    private static readonly MessageTemplate Otherwise = new("cyc104.otherwise", "{0}: the decision is to accept, avoid or transfer the risk.", "{0}：受容、回避又は移転の決定である。");

    private static readonly MessageTemplate None = new("cyc104.none", "No decision is recorded.", "決定の記録がない。");

    private static readonly Provision About = Provisions.RiskAssessment.DecisionOnMeasures;

    protected override IEnumerable<RuleOutcome> Evaluate(PracticeAnalysis practice) =>
        practice.Records.Decisions.Count == 0 ? [NotApplicable(Place.Operator, None.With())] : practice.Records.Decisions.Select(Judge);

    private RuleOutcome Judge(PlacedEntry<RiskDecision> decision)
    {
        var place = decision.At(About, "planEntries");
        var id = Arguments.Of(decision.Id);
        var led = (decision.Record.Measures ?? []).Concat(decision.Record.PlanEntries ?? []).ToList();
        var isStated = decision.Record is { Measures: not null, PlanEntries: not null } || decision.Fields.Absent != RecordState.Silent;
        return led.Count > 0 ? Pass(place, Led.With(id, Arguments.Of(led)))
            : decision.Record.Kind is RiskDecisionKind.Accept or RiskDecisionKind.Avoid or RiskDecisionKind.Transfer ? NotApplicable(place, Otherwise.With(id))
            : decision.Record.Kind is not null && isStated ? Fail(place, FindingLevel.Weakness, Nowhere.With(id), [About])
            : Undetermined(place, Unknown.With(id), [About]);
    }
}
