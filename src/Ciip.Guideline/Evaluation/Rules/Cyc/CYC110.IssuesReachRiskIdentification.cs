namespace Ciip.Guideline.Evaluation.Rules.Cyc;

/// <summary>
/// Each issue from the conduct of measures, audits, research, exercises and training leads to a risk or is dismissed with a
/// reason.
/// </summary>
internal sealed class IssuesReachRiskIdentification() : PracticeRule(new(
    "CYC110", nameof(IssuesReachRiskIdentification),
    new(
        "Each issue from the conduct of measures, audits, research, exercises and training leads to a risk or is dismissed with a reason.",
        "対策の実施、監査、調査・分析、演習・訓練で明らかになった各課題が、リスクの特定につながるか、理由を付して対象外とされている。"),
    new("Identify the risk behind the issue, or give the reason why there is none.", "課題からリスクを特定し、又はリスクとしない理由を記録する。"),
    [PlaceKind.Record, PlaceKind.Operator], [FindingLevel.Gap], RuleBasis.Text, ["II.6.3.1 p1 s1"]))
{
    private static readonly MessageTemplate Led = new("cyc110.led", "{0}: led to {1}.", "{0}：{1}につながっている。");

    private static readonly MessageTemplate Dismissed = new("cyc110.dismissed", "{0}: dismissed, with a reason.", "{0}：理由を付して対象外としている。");

    private static readonly MessageTemplate Nowhere = new("cyc110.nowhere", "{0}: led to no risk, and was not dismissed.", "{0}：リスクの特定につながらず、対象外とした理由もない。");

    private static readonly MessageTemplate Open = new("cyc110.open", "{0}: open for less than the operator's own interval of {1}, or the dates do not show.", "{0}：対応中であり、自ら定めた周期（{1}）を過ぎたとはいえない。");

    private static readonly MessageTemplate Unknown = new("cyc110.unknown", "{0}: not stated what it led to.", "{0}：何につながったか記載がない。");

    private static readonly MessageTemplate None = new("cyc110.none", "No issue is recorded.", "課題の記録がない。");

    protected override IEnumerable<RuleOutcome> Evaluate(PracticeAnalysis practice)
    {
        var outcomes = practice.Records.Activities
            .SelectMany(static one => one.Activity.Fields.Elements(RecordLists.Issues[0].Of(one.Activity.Record)).Select(issue => (one.Source, one.Activity, Issue: issue)))
            .Select(one => Judge(practice, one.Source, one.Activity.Record, one.Issue))
            .ToList();
        return outcomes.Count > 0 ? OnePerPlace(outcomes) : [NotApplicable(Place.Operator, None.With())];
    }

    private RuleOutcome Judge(PracticeAnalysis practice, Provision source, VerificationActivity activity, PlacedEntry<VerificationIssue> issue)
    {
        var place = issue.At(source, "risks");
        var id = Arguments.Of(issue.Id);
        var interval = practice.Verification.Intervals?.RiskIdentification;

        // Without an interval nothing gives an open issue its time.
        var mayWait = interval is not null && (practice.AsOf is not { } asOf || (issue.Record.On ?? activity.On)?.IsOlderThan(interval, asOf) != true);
        return issue.Record.Risks is { Count: > 0 } risks ? Pass(place, Led.With(id, Arguments.Of(risks)))
            : TypedFields.IsFilled(issue.Record.DismissedBecause) ? Pass(place, Dismissed.With(id))
            : mayWait ? Undetermined(place, Open.With(id, Arguments.Of(interval!)), [source])
            : issue.Record.Risks is not null || issue.Fields.Absent != RecordState.Silent ? Fail(place, FindingLevel.Gap, Nowhere.With(id), [source])
            : Undetermined(place, Unknown.With(id), [source]);
    }
}
