namespace Ciip.Guideline.Amendments;

/// <summary>A provision whose outcome, all documents together, is another one than before.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="Before">The earlier outcome.</param>
/// <param name="After">The later outcome.</param>
public sealed record ProvisionChange(Provision Provision, StandardsOutcome Before, StandardsOutcome After)
{
    /// <summary>Provision and both outcomes.</summary>
    public override string ToString() => $"{Provision.Id}: {Before} -> {After}";
}
