namespace Ciip.Guideline;

/// <summary>A provision whose state between documents and practice has changed.</summary>
/// <param name="View">The view of the documents.</param>
/// <param name="Before">The earlier cell.</param>
/// <param name="After">The later cell.</param>
public sealed record GapChange(ViewKind View, GapCell Before, GapCell After)
{
    /// <summary>The provision.</summary>
    public Provision Provision => After.Provision;

    /// <summary>View, provision and both states.</summary>
    public override string ToString() => $"{View} {Provision.Id}: {Before.State} -> {After.State}";
}
