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
        (ProactiveFunctions, static requirement => requirement.Classes?.Contains(CountermeasureClass.Proactive)),
        (DamageLimitingFunctions, static requirement => requirement.Classes?.Contains(CountermeasureClass.DamageLimitation)),
        (QuickRecoveryFunctions, static requirement => requirement.Classes?.Contains(CountermeasureClass.QuickRecovery)),
        (MeasuresAgainstInvasion, static requirement => requirement.AgainstInvasion),
        (MeasuresAgainstTangibleDamage, static requirement => requirement.AgainstTangibleDamage),
    ];

    /// <summary>Threats that the text gives as examples: one requirement that mentions it is enough, whatever system it is for.</summary>
    private static readonly (Provision Provision, TechnicalThreat Threat)[] Examples =
        [(SecurityHoles, TechnicalThreat.SecurityHoles), (MaliciousPrograms, TechnicalThreat.MaliciousPrograms), (DenialOfServiceAttacks, TechnicalThreat.DosAttacks)];

    public static void Read(FieldReader fields, SecurityRequirements record, PracticeAnalysis practice, FieldReader root)
    {
        var requirements = RecordLists.Requirements.Of(record);
        new SystemFields<SecurityRequirement>(practice.Verification, fields, root, requirements, static requirement => requirement.Systems)
            .Read(IsInForce, Demands);
        foreach (var (provision, threat) in Examples)
        {
            fields.Claim(provision, Mentioned(threat), "requirements", record.Requirements);
        }

        bool IsInForce(SecurityRequirement requirement) => !RecordDates.IsWithdrawn(requirement.WithdrawnOn, practice.AsOf);

        RecordState Mentioned(TechnicalThreat threat) =>
            record.Requirements?.Any(requirement => IsInForce(requirement) && requirement.Threats?.Contains(threat) == true) == true ? RecordState.Shown
            : LinkStates.Missing(fields, requirements, static requirement => requirement.Threats is not null);
    }
}
