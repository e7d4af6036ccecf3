using static Ciip.Guideline.Provisions.OperationalAssessment;

namespace Ciip.Guideline.Evaluation.Rules.Pra;

/// <summary>
/// The managing staff responsible for information security assess how measures operate, constantly and periodically.
/// </summary>
internal sealed class StaffAssessesOperation() : PracticeRule(new(
    "PRA613", nameof(StaffAssessesOperation),
    new(
        "The managing staff responsible for information security assess how measures operate, constantly and periodically.",
        "情報セキュリティの管理担当者が、対策の運用状況を常時及び定期的に把握している。"),
    new(
        "Have the managing staff make the assessment within the declared interval, and record who made it and when.",
        "管理担当者が、自ら定めた周期の範囲内で運用状況を把握し、実施者と日付を記録する。"),
    [PlaceKind.Provision], [FindingLevel.Gap], RuleBasis.Text, ["II.6.2.1(1) p1 s1"]))
{
    private static readonly MessageTemplate NoInterval = new(
        "pra613.no-interval", "Carried out, but the operator declares no interval to measure it against.", "実施しているが、自ら定めた周期の記載がないため、期限内か判断できない。");

    private static readonly MessageTemplate NoDate = new(
        "pra613.no-date", "Carried out; the dates as recorded do not tell whether the last one is within {0}.", "実施しているが、記録された日付からは、直近のものが周期（{0}）の範囲内か判断できない。");

    private static readonly MessageTemplate Overdue = new(
        "pra613.overdue", "The last one, of {0}, is longer ago than the operator's own interval of {1}.", "直近の実施（{0}）から、自ら定めた周期（{1}）を経過している。");

    protected override IEnumerable<RuleOutcome> Evaluate(PracticeAnalysis practice)
    {
        yield return DemandOf(practice, ConstantAssessment, Actor.ManagingStaff);
        var periodic = DemandOf(practice, PeriodicAssessment, Actor.ManagingStaff);
        yield return periodic.Verdict == Verdict.Pass ? InTime(practice, periodic) : periodic;
    }

    private RuleOutcome InTime(PracticeAnalysis practice, RuleOutcome shown)
    {
        if (practice.Verification.Intervals?.StaffAssessment is not { } interval)
        {
            return Undetermined(shown.Place, NoInterval.With(), [PeriodicAssessment], shown.Citations);
        }

        var record = practice.Verification.Do?.OperationalAssessment;
        var (last, isOverdue) = record?.PeriodicAssessments is { Count: > 0 } assessments
            ? Recency.Of(
                assessments.Select(assessment => (Made: assessment, By: practice.StateOf(assessment.Actors ?? record.Actors, Actor.ManagingStaff)))
                    .Where(static one => one.By != RecordState.ByOthers)
                    .Select(static one => one.By == RecordState.Shown ? one.Made.On : null),
                interval,
                practice.AsOf,
                practice.Records.AreAll("do", "operationalAssessment", record, record.PeriodicAssessmentsAreComplete))
            : Recency.Of([practice.Stated(PeriodicAssessment).Status?.On], interval, practice.AsOf, isComplete: true);
        return isOverdue switch
        {
            false => shown,
            true => Fail(shown.Place, FindingLevel.Gap, Overdue.With(Arguments.Of(last!), Arguments.Of(interval)), [PeriodicAssessment], shown.Citations),
            null => Undetermined(shown.Place, NoDate.With(Arguments.Of(interval)), [PeriodicAssessment], shown.Citations),
        };
    }
}
