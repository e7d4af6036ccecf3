namespace Ciip.Guideline.Evaluation;

/// <summary>The lists of one document's scope, to look things up in.</summary>
internal sealed class ScopeLists(ScopeOfApplication? scope)
{
    private readonly HashSet<string> systems = new((scope?.Systems ?? []).Select(static system => system.Id), StringComparer.Ordinal);
    private readonly ILookup<ProtectedAsset, AssetInScope> assets = (scope?.Assets ?? []).ToLookup(static asset => asset.Asset);

    public bool SystemsAreComplete { get; } = scope?.SystemsAreComplete == true;

    public bool Lists(string system) => systems.Contains(system);

    /// <summary>True if the asset is in scope or left out with a reason, false if left out without one, null if not stated.</summary>
    public bool? IsSettled(ProtectedAsset? asset) => asset is not null && assets.Contains(asset)
        ? assets[asset].Any(static entry => entry.IsInScope || TypedFields.IsFilled(entry.Reason))
        : null;
}
