namespace Ciip.Guideline.Evaluation.Rules.Cyc;

/// <summary>
/// Risk identification, risk assessment and the management layer's assessment were repeated within the operator's own
/// intervals.
/// </summary>
internal sealed class TheCycleComesRound() : PracticeRule(new(
    "CYC114", nameof(TheCycleComesRound),
    new(
        "Risk identification, risk assessment and the management layer's assessment were repeated within the operator's own intervals.",
        "リスクの特定、リスク評価及び経営層による運用状況の把握を、自ら定めた周期の範囲内で繰り返している。"),
    new("Repeat what is overdue, or set an interval that fits.", "周期を過ぎたものを実施し、又は実情に合う周期を定める。"),
    [PlaceKind.Activity], [FindingLevel.Weakness], RuleBasis.Derived, ["I.1 p2 s1", "I.2 p1 s1", "II.4(stakeholders) b1 s1"]))
{
    private static readonly MessageTemplate InTime = new("cyc114.in-time", "{0}: last on {1}, within the operator's own interval of {2}.", "{0}：直近は{1}で、自ら定めた周期（{2}）の範囲内である。");

    private static readonly MessageTemplate Overdue = new("cyc114.overdue", "{0}: last on {1}, longer ago than the operator's own interval of {2}.", "{0}：直近の{1}から、自ら定めた周期（{2}）を経過している。");

    private static readonly MessageTemplate NoInterval = new("cyc114.no-interval", "{0}: no interval is declared. See QUA106.", "{0}：周期が定められていない。QUA106を参照。");

    private static readonly MessageTemplate NoDate = new("cyc114.no-date", "{0}: the dates as recorded do not show whether it is within {1}.", "{0}：記録された日付からは、周期（{1}）の範囲内か判断できない。");

    private static readonly MessageTemplate FirstCycle = new("cyc114.first-cycle", "{0}: not done before; the first cycle is still to come.", "{0}：実施の記録がなく、最初のサイクルの前である。");

    private static readonly MessageTemplate NotRecorded = new("cyc114.not-recorded", "{0}: nothing is recorded about it.", "{0}：実施の有無の記録がない。");

    protected override IEnumerable<RuleOutcome> Evaluate(PracticeAnalysis practice)
    {
        var (records, intervals) = (practice.Records, practice.Verification.Intervals);
        yield return Judge(
            practice,
            "risk-identification",
            new("Risk identification", "リスクの特定"),
            Provisions.OrdinaryVerification.RisksIdentified,
            [.. records.Risks.Select(static risk => risk.Record.On), .. records.MalfunctionRisks.Select(static risk => risk.Record.On), .. records.Activities.Select(static one => one.Activity.Record.On)],
            intervals?.RiskIdentification,
            records.AreAll(RecordPlaces.OrdinaryVerification, RecordLists.IdentifiedRisks)
                && records.AreAll(RecordPlaces.MalfunctionVerification, RecordLists.MalfunctionRisks),
            practice.Verification.CheckAndAction?.OrdinaryVerification is { Risks.Count: 0 });
        yield return Judge(
            practice,
            "risk-assessment",
            new("Risk assessment", "リスク評価"),
            Provisions.RiskAssessment.BasicInformation,
            [.. records.Assessments.Select(static one => one.Record.On)],
            intervals?.RiskAssessment,
            records.AreAll(RecordPlaces.RiskAssessment, RecordLists.RiskAssessments),
            practice.Verification.Plan?.RiskAssessment is { Assessments.Count: 0 });
        yield return Judge(
            practice,
            "management-assessment",
            new("The management layer's assessment", "経営層による運用状況の把握"),
            Provisions.ManagementAssessment.OperationAssessed,
            [.. records.ManagementAssessments.Select(static one => one.Record.On)],
            intervals?.ManagementAssessment,
            records.AreAll(RecordPlaces.ManagementAssessment, RecordLists.ManagementAssessments),
            practice.Verification.Do?.ManagementAssessment is { Assessments.Count: 0 });
    }

    private RuleOutcome Judge(
        PracticeAnalysis practice, string token, LocalizedText title, Provision about, List<PartialDate?> dates, Interval? interval, bool areAllKnown, bool isNone)
    {
        var place = Place.InPractice(part: token);
        if (dates.Count == 0)
        {
            return areAllKnown || isNone ? NotApplicable(place, FirstCycle.With(title)) : Undetermined(place, NotRecorded.With(title), [about]);
        }

        if (interval is null)
        {
            return Undetermined(place, NoInterval.With(title), [about]);
        }

        var text = Arguments.Of(interval);
        var (last, isOverdue) = Recency.Of(dates, interval, practice.AsOf, areAllKnown);
        return isOverdue switch
        {
            false => Pass(place, InTime.With(title, Arguments.Of(last!), text)),
            true => Fail(place, FindingLevel.Weakness, Overdue.With(title, Arguments.Of(last!), text), [about]),
            null => Undetermined(place, NoDate.With(title, text), [about]),
        };
    }
}
