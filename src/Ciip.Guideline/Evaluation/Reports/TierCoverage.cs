namespace Ciip.Guideline;

/// <summary>What the documents of one tier deal with. Tiers overlap: these figures never add up.</summary>
/// <param name="Tier">The tier.</param>
/// <param name="DealtWith">Provisions with a positive claim in this tier.</param>
/// <param name="OnlyHere">Provisions with a positive claim in this tier and in no other.</param>
public sealed record TierCoverage(DocumentTier Tier, Figure DealtWith, int OnlyHere)
{
    /// <summary>Tier and figures.</summary>
    public override string ToString() => $"{Tier.Value}: {DealtWith}, {OnlyHere} only here";
}
