using Ciip.Guideline.Common;
using static Ciip.Guideline.Provisions.RoleOfTheGuideline;

namespace Ciip.Guideline.Evaluation.Rules.Pra;

/// <summary>Monitoring and reviews are part of each process, in every phase.</summary>
internal sealed class MonitoringAndReviewAreBuiltIn() : PracticeRule(new(
    "PRA006", nameof(MonitoringAndReviewAreBuiltIn),
    new("Monitoring and reviews are part of each process, in every phase.", "各段階の対策の過程に、監視と見直しを組み込んでいる。"),
    new("Build monitoring or reviews into the processes of the phase, and record how.", "当該段階の過程に監視又は見直しを組み込み、その方法を記録する。"),
    [PlaceKind.Phase, PlaceKind.Provision], [FindingLevel.Gap], RuleBasis.Text, ["I.4 p1 s2"]))
{
    private static readonly IReadOnlyList<Provision> Asked = Seq.Of(MonitoringInEachProcess, ReviewInEachProcess);

    /// <summary>Check and Action share their measures, so they are one phase here.</summary>
    private static readonly (string Token, LocalizedText Title)[] Phases =
        [("plan", PdcaPhase.Plan.Title), ("do", PdcaPhase.Do.Title), ("check-and-action", Arguments.Of([PdcaPhase.Check.Title, PdcaPhase.Action.Title]))];

    protected override IEnumerable<RuleOutcome> Evaluate(PracticeAnalysis practice) =>
        Asked.SelectMany(provision => IsJudgedByRecord(practice, provision) && practice.Fields[provision] is { Count: > 0 } claims
            ? Phases.Select(phase => Judge(practice, provision, phase.Token, phase.Title, [.. claims.Where(claim => claim.Record.Id == phase.Token)]))
            : [Demand(practice, provision)]);

    private RuleOutcome Judge(PracticeAnalysis practice, Provision provision, string token, LocalizedText title, IReadOnlyList<FieldClaim> claims) =>
        OfRecord(practice, provision, Place.InPractice(provision, part: token, pointer: () => claims[0].Pointer), title, claims);
}
