using static Ciip.Guideline.Provisions.SecurityRequirements;

namespace Ciip.Guideline.Evaluation;

/// <summary>What the record of security requirements, <c>II.6.1.5(1)</c>, shows.</summary>
internal static class SecurityRequirementsFields
{
    private static readonly (Provision, Func<SecurityRequirement, bool?>)[] Demands =
    [
        (FunctionsClarified, static _ => true),
        (FunctionsForConfidentiality, static requirement => requirement.Aspects?.Contains(SecurityAspect.Confidentiality)),
        (FunctionsForIntegrity, static requirement => requirement.Aspects?.Contains(SecurityAspect.Integrity)),
        (FunctionsForAvailability, static requirement => requirement.Aspects?.Contains(SecurityAspect.Availability)),
        (FunctionsAgainstThreats, static requirement => requirement.Threats is { } threats ? threats.Count > 0 : null),
        (SecurityHoles, static requirement => requirement.Threats?.Contains(TechnicalThreat.SecurityHoles)),
        (MaliciousPrograms, static requirement => requirement.Threats?.Contains(TechnicalThreat.MaliciousPrograms)),
        (DenialOfServiceAttacks, static requirement => requirement.Threats?.Contains(TechnicalThreat.DosAttacks)),
        (ProactiveFunctions, static requirement => requirement.Classes?.Contains(CountermeasureClass.Proactive)),
        (DamageLimitingFunctions, static requirement => requirement.Classes?.Contains(CountermeasureClass.DamageLimitation)),
        (QuickRecoveryFunctions, static requirement => requirement.Classes?.Contains(CountermeasureClass.QuickRecovery)),
        (MeasuresAgainstInvasion, static requirement => requirement.AgainstInvasion),
        (MeasuresAgainstTangibleDamage, static requirement => requirement.AgainstTangibleDamage),
    ];

    public static void Read(FieldReader fields, SecurityRequirements record, PracticeAnalysis practice, FieldReader root) =>
        new SystemFields<SecurityRequirement>(practice.Verification, fields, root, "requirements", static requirement => requirement.Systems)
            .Read(record.Requirements, record.RequirementsAreComplete, requirement => !RecordDates.IsWithdrawn(requirement.WithdrawnOn, practice.AsOf), Demands);
}
