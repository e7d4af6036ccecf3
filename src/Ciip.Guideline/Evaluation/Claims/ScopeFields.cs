using static Ciip.Guideline.Evaluation.TypedFields;

namespace Ciip.Guideline.Evaluation;

/// <summary>What the typed fields about the scope claim. <c>II.2</c></summary>
internal static class ScopeFields
{
    public static IEnumerable<(Provision, ClaimValue)> Claims(ScopeOfApplication? scope)
    {
        if (scope is null)
        {
            yield break;
        }

        if (IsFilled(scope.Services))
        {
            yield return Specified(Provisions.Scope.Services);
        }

        if (IsFilled(scope.Systems))
        {
            yield return Specified(Provisions.Scope.Systems);
        }

        if (IsFilled(scope.Data))
        {
            yield return Specified(Provisions.Scope.Data);
        }

        if (IsFilled(scope.Depth))
        {
            yield return Specified(Provisions.Scope.Depth);
        }

        var constituents = (scope.Services ?? []).SelectMany(static service => service.Constituents ?? []).ToList();
        if (scope.Services?.Any(static service => IsFilled(service.MaintenanceLevel)) == true)
        {
            yield return Specified(Provisions.Scope.ServiceLevelsUnderstood);
        }

        if (constituents.Count > 0)
        {
            yield return Specified(Provisions.Scope.InvolvedConstituents);
        }

        var assets = (scope.Assets ?? []).Select(static asset => (asset.Asset, asset.IsInScope))
            .Concat(constituents.Where(static item => item is { Asset: not null, IsInScope: not null })
                .Select(static item => (item.Asset!, item.IsInScope!.Value)));
        foreach (var (asset, isInScope) in assets)
        {
            if (DutiesAndLists.Of(asset) is { } provision)
            {
                yield return (provision, isInScope ? ClaimValue.Specified : ClaimValue.DiscussedNotAdopted);
            }
        }
    }
}
