using Ciip.Guideline;

namespace Acme.Rules;

/// <summary>Asks whether a precaution of the IT-BCP speaks of encrypted backups.</summary>
public sealed class BackupsAreEncrypted() : GuidelineRule(
    "ACME001",
    new("Backups are encrypted.", "バックアップを暗号化している。"),
    Provisions.ItBcp.OrdinaryPrecautions)
{
    /// <inheritdoc />
    public override RuleOutcome Evaluate(RuleContext context) =>
        // Null is "not stated", and a question; an empty list is "none", and a finding.
        context.Practice?.Plan?.ItBcp?.OrdinaryPrecautions is not { } precautions ? Undetermined()
        : precautions.Any(precaution => precaution.Contains("encrypt", StringComparison.OrdinalIgnoreCase)) ? Pass()
        : Fail();
}
