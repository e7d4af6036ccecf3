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
    protected override IEnumerable<RuleOutcome> Evaluate(PracticeAnalysis practice)
    {
        yield return OfBearer(practice, ConstantAssessment, Actor.ManagingStaff);
        var periodic = OfBearer(practice, PeriodicAssessment, Actor.ManagingStaff);
        yield return Explained(practice, periodic) ?? periodic;
    }

    /// <summary>Where the interval or the dates are what stands in the way, the message says so.</summary>
    private RuleOutcome? Explained(PracticeAnalysis practice, RuleOutcome periodic) => (practice[PeriodicAssessment], Timing(practice)) switch
    {
        (PracticeOutcome.NotAssessed, { } message) => Undetermined(periodic.Place, message, [PeriodicAssessment], periodic.Citations).Judging(PeriodicAssessment),
        (PracticeOutcome.NotCarriedOut or PracticeOutcome.PartlyCarriedOut, { } message) =>
            Fail(periodic.Place, ProvisionLevels.InPractice(PeriodicAssessment), message, [PeriodicAssessment], periodic.Citations).Judging(PeriodicAssessment),
        _ => null,
    };

    private static RuleMessage? Timing(PracticeAnalysis practice)
    {
        var record = practice.Verification.Do?.OperationalAssessment;
        var status = practice.Stated(PeriodicAssessment).Status;
        return record?.PeriodicAssessments is { Count: > 0 } assessments
            ? practice.BestOf(assessments.Select(assessment => assessment.Actors ?? record.Actors), Actor.ManagingStaff) == RecordState.Shown
                && RecordDates.IsInForce(record.InForceFrom, record.InForceUntil, practice.Verification.Period) == true
                ? StaffRecency.Of(practice, practice.Records.AreAll(RecordPlaces.OperationalAssessment, RecordLists.StaffAssessments)).Message
                : null
            : status?.Value == PracticeStatusValue.CarriedOut && practice.StateOf(status.Actors, Actor.ManagingStaff) == RecordState.Shown
                ? StaffRecency.Of(practice, status.On).Message
                : null;
    }
}
