namespace Ciip.Guideline.Evaluation;

/// <summary>The typed records of the 20 measures, and where each stands.</summary>
internal static class MeasureRecords
{
    /// <summary>The record of a measure, the phase it stands in and its member there; null where nothing is recorded.</summary>
    public static IReadOnlyList<(PdcaMeasure Measure, string Phase, string Member, MeasureRecord? Record)> Of(SelfVerification verification)
    {
        var (plan, doing, check) = (verification.Plan, verification.Do, verification.CheckAndAction);
        return
        [
            (PdcaMeasure.RiskAssessment, "plan", "riskAssessment", plan?.RiskAssessment),
            (PdcaMeasure.BasicPolicy, "plan", "basicPolicy", plan?.BasicPolicy),
            (PdcaMeasure.InternalRules, "plan", "internalRules", plan?.InternalRules),
            (PdcaMeasure.ItBcp, "plan", "itBcp", plan?.ItBcp),
            (PdcaMeasure.InformationHandling, "plan", "informationHandling", plan?.InformationHandling),
            (PdcaMeasure.RoadmapAndPlan, "plan", "roadmapAndPlan", plan?.RoadmapAndPlan),
            (PdcaMeasure.Resources, "plan", "resources", plan?.Resources),
            (PdcaMeasure.HumanResources, "plan", "humanResources", plan?.HumanResources),
            (PdcaMeasure.OutsideContractors, "plan", "outsideContractors", plan?.OutsideContractors),
            (PdcaMeasure.SecurityRequirements, "plan", "securityRequirements", plan?.SecurityRequirements),
            (PdcaMeasure.TechnicalMeasures, "plan", "technicalMeasures", plan?.TechnicalMeasures),
            (PdcaMeasure.OperationalProcedures, "plan", "operationalProcedures", plan?.OperationalProcedures),
            (PdcaMeasure.OperationalAssessment, "do", "operationalAssessment", doing?.OperationalAssessment),
            (PdcaMeasure.ManagementAssessment, "do", "managementAssessment", doing?.ManagementAssessment),
            (PdcaMeasure.Monitoring, "do", "monitoring", doing?.Monitoring),
            (PdcaMeasure.OrdinaryExplanation, "do", "ordinaryExplanation", doing?.OrdinaryExplanation),
            (PdcaMeasure.ProtectionAndRecovery, "do", "protectionAndRecovery", doing?.ProtectionAndRecovery),
            (PdcaMeasure.MalfunctionExplanation, "do", "malfunctionExplanation", doing?.MalfunctionExplanation),
            (PdcaMeasure.OrdinaryVerification, "checkAndAction", "ordinaryVerification", check?.OrdinaryVerification),
            (PdcaMeasure.MalfunctionVerification, "checkAndAction", "malfunctionVerification", check?.MalfunctionVerification),
        ];
    }
}
