namespace Ciip.Guideline.Catalog;

/// <summary>The statements of the text, a file per section.</summary>
internal static partial class Statements
{
    public static IEnumerable<Statement> InTextOrder() =>
        new[]
        {
            I1, I2, I3, I4, I5, I6,
            II1, II2, II3, II3Intentional, II3Accidental, II3Environmental, II4, II4Stakeholders, II4Executives, II5, II6,
            RiskAssessment, BasicPolicy, InternalRules, ItBcp, InformationHandling, RoadmapAndPlan, Resources, HumanResources,
            OutsideContractors, SecurityRequirements, TechnicalMeasures, OperationalProcedures, OperationalAssessment,
            ManagementAssessment, Monitoring, OrdinaryExplanation, ProtectionAndRecovery, MalfunctionExplanation,
            OrdinaryVerification, MalfunctionVerification, Footnotes,
        }.SelectMany(static section => section);
}
