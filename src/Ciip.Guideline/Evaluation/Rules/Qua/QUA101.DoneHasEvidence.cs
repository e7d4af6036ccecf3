namespace Ciip.Guideline.Evaluation.Rules.Qua;

/// <summary>What is said to be carried out is backed by evidence or a record.</summary>
internal sealed class DoneHasEvidence() : PracticeRule(new(
    "QUA101", nameof(DoneHasEvidence),
    new("What is said to be carried out is backed by evidence or a record.", "実施済みとした事項に証跡又は記録がある。"),
    new("Add evidence to the status, or record what is done.", "実施状況に証跡を付すか、実施内容を記録する。"),
    [PlaceKind.Provision, PlaceKind.Measure, PlaceKind.Operator], [FindingLevel.Weakness], RuleBasis.Derived, ["I.2 p1 s1"]))
{
    private static readonly MessageTemplate Backed = new("qua101.backed", "Backed by evidence: {0}.", "証跡あり：{0}。");

    private static readonly MessageTemplate Recorded = new("qua101.recorded", "Backed by the record: {0}.", "記録あり：{0}。");

    private static readonly MessageTemplate Unbacked = new("qua101.unbacked", "Said to be carried out, without evidence and without a record: {0}.", "実施済みとしているが、証跡も記録もない：{0}。");

    private static readonly MessageTemplate Published = new(
        "qua101.published", "Taken from published facts; what was read is the evidence: {0}.", "公表資料によるものであり、その資料が証跡となる：{0}。");

    private static readonly MessageTemplate OtherStatus = new("qua101.other-status", "Not said to be carried out: {0}.", "実施済みとはしていない：{0}。");

    private static readonly MessageTemplate None = new("qua101.none", "No status is given.", "実施状況が付されていない。");

    protected override IEnumerable<RuleOutcome> Evaluate(PracticeAnalysis practice) =>
        practice.Verification.Statuses is { Count: > 0 } statuses
            ? statuses.Select(entry => Judge(practice, entry.Key, entry.Value))
            : [NotApplicable(Place.Operator, None.With())];

    private RuleOutcome Judge(PracticeAnalysis practice, GuidelineId on, PracticeStatus status)
    {
        var place = PracticePlaces.OfStatus(on);
        var title = Arguments.Of(on);
        return status.Value != PracticeStatusValue.CarriedOut ? NotApplicable(place, OtherStatus.With(title))
            : status.Evidence is { Count: > 0 } ? Pass(place, Backed.With(title))
            : PracticePlaces.ProvisionsOf(on).Any(provision => practice.RecordOf(provision) == RecordState.Shown) ? Pass(place, Recorded.With(title))
            : practice.Verification.MadeBy == VerificationOrigin.PublishedFacts ? Undetermined(place, Published.With(title))
            : Fail(place, FindingLevel.Weakness, Unbacked.With(title), PracticePlaces.ProvisionsOf(on));
    }
}
