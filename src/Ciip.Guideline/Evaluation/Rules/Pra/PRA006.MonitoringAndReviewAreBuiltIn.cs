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
        Asked.SelectMany(provision => practice.RecordsOf(provision).Count > 0
            ? Phases.Select(phase => OfRecord(practice, provision, Place.InPractice(provision, part: phase.Token, pointer: Pointer(practice, provision, phase.Token)), phase.Title, phase.Token))
            : [OfProvision(practice, provision)]);

    private static Func<string> Pointer(PracticeAnalysis practice, Provision provision, string token) =>
        () => practice.ClaimsOf(provision, token)[0].Pointer;
}
