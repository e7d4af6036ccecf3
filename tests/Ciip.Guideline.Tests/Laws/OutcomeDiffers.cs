namespace Ciip.Guideline.Tests.Laws;

/// <summary>An outcome that is another after a change.</summary>
internal sealed record OutcomeDiffers(string Of, Provision Provision, string Before, string After)
{
    public bool Is(string before, string after) => Before == before && After == after;

    public override string ToString() => $"{Of} {Provision.Id}: {Before} -> {After}";
}
