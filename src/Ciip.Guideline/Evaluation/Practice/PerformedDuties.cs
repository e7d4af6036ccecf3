namespace Ciip.Guideline.Evaluation;

/// <summary>All performed duties of a self-verification, and where each stands.</summary>
internal static class PerformedDuties
{
    public static IEnumerable<(RecordPointer At, PerformedDuty Duty)> Of(SelfVerification verification)
    {
        var root = RecordPointer.Root;
        return Within(root.Member("managementConduct"), verification.ManagementConduct is { } management ? ManagementConductFields.Of(management) : [])
            .Concat(Within(root.Member("stakeholderConduct"), verification.StakeholderConduct is { } stakeholders ? StakeholderConductFields.Of(stakeholders) : []))
            .Concat(Within(root.Member("do").Member("operationalAssessment"), [("constantAssessment", verification.Do?.OperationalAssessment?.ConstantAssessment)]));
    }

    private static IEnumerable<(RecordPointer At, PerformedDuty Duty)> Within(RecordPointer at, IEnumerable<(string Member, PerformedDuty? Duty)> duties) =>
        duties.Where(static one => one.Duty is not null).Select(one => (at.Member(one.Member), one.Duty!));
}
