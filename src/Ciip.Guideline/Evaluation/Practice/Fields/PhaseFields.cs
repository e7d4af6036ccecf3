using static Ciip.Guideline.Provisions.RoleOfTheGuideline;

namespace Ciip.Guideline.Evaluation;

/// <summary>What is built into the processes of each phase. <c>I.4 p1 s2</c></summary>
internal static class PhaseFields
{
    public static void Read(FieldReader fields, SelfVerification verification)
    {
        if (verification is { Plan: null, Do: null, CheckAndAction: null })
        {
            return;
        }

        Read(fields.Part("plan", "plan"), verification.Plan?.MonitoringInEachProcess, verification.Plan?.ReviewInEachProcess);
        Read(fields.Part("do", "do"), verification.Do?.MonitoringInEachProcess, verification.Do?.ReviewInEachProcess);
        Read(fields.Part("checkAndAction", "check-and-action"), verification.CheckAndAction?.MonitoringInEachProcess, verification.CheckAndAction?.ReviewInEachProcess);
    }

    private static void Read(FieldReader fields, string? monitoring, string? review)
    {
        fields.Text(MonitoringInEachProcess, monitoring, "monitoringInEachProcess");
        fields.Text(ReviewInEachProcess, review, "reviewInEachProcess");
    }
}
