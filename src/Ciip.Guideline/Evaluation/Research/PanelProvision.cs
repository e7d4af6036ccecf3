namespace Ciip.Guideline.Research;

/// <summary>What several coders made of one provision in one document.</summary>
public sealed class PanelProvision
{
    internal PanelProvision(Provision provision, IReadOnlyList<ClaimValue> claims)
    {
        Provision = provision;
        Claims = claims;
    }

    /// <summary>The provision.</summary>
    public Provision Provision { get; }

    /// <summary>What each coder says the document does, in the order of the coders; not examined where a coder says nothing.</summary>
    public IReadOnlyList<ClaimValue> Claims { get; }

    /// <summary>The provision and all claims.</summary>
    public override string ToString() => $"{Provision.Id}: {string.Join(" / ", Claims)}";
}
