namespace Ciip.Guideline.Evaluation.Rules.Cyc;

/// <summary>The management layer has the staff's findings before it when it makes its own assessment.</summary>
internal sealed class StaffFindingsReachManagement() : PracticeRule(new(
    "CYC109", nameof(StaffFindingsReachManagement),
    new("The management layer has the staff's findings before it when it makes its own assessment.", "管理担当者による把握の結果が、経営層による把握の際に示されている。"),
    new("Put the staff's assessment before the management layer at its next assessment.", "次回の経営層による把握の際に、管理担当者の把握結果を示す。"),
    [PlaceKind.Record, PlaceKind.Operator], [FindingLevel.Weakness], RuleBasis.Derived, ["II.6.2.1(1) p1 s1", "II.6.2.1(2) p1 s1"]))
{
    private static readonly MessageTemplate Reached = new("cyc109.reached", "{0}: was before the management layer.", "{0}：経営層に示されている。");

    private static readonly MessageTemplate PassedOver = new("cyc109.passed-over", "{0}: the management layer assessed later, without it.", "{0}：その後の経営層による把握の際に示されていない。");

    private static readonly MessageTemplate NotYet = new("cyc109.not-yet", "{0}: no later assessment by the management layer is known, or not what was before it.", "{0}：その後の経営層による把握、又はその際に示された資料が確認できない。");

    private static readonly MessageTemplate None = new("cyc109.none", "No assessment by the staff is recorded.", "管理担当者による把握の記録がない。");

    private static readonly Provision About = Provisions.ManagementAssessment.OperationAssessed;

    protected override IEnumerable<RuleOutcome> Evaluate(PracticeAnalysis practice)
    {
        var byManagement = practice.Records.ManagementAssessments;
        var reached = Links.Named(byManagement.Select(static one => one.Record.StaffAssessments));
        var passing = new DatesMade(byManagement
            .Where(static one => one.Record.StaffAssessments is not null || one.Fields.Absent != RecordState.Silent)
            .Select(static one => one.Record.On));
        return practice.Records.StaffAssessments.Count == 0
            ? [NotApplicable(Place.Operator, None.With())]
            : practice.Records.StaffAssessments.Select(assessment => Judge(assessment, reached, passing));
    }

    private RuleOutcome Judge(PlacedEntry<ConductedStaffAssessment> assessment, HashSet<string> reached, DatesMade passing)
    {
        var place = assessment.At(About, "on");
        var id = Arguments.Of(assessment.Id);
        return reached.Contains(assessment.Id) ? Pass(place, Reached.With(id))
            : assessment.Record.On is { } on && passing.IsOneSince(on) == true ? Fail(place, FindingLevel.Weakness, PassedOver.With(id), [About])
            : Undetermined(place, NotYet.With(id), [About]);
    }
}
