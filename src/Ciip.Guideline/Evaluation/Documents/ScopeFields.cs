using static Ciip.Guideline.Evaluation.TypedFields;

namespace Ciip.Guideline.Evaluation;

/// <summary>What the typed fields about the scope claim. <c>II.2</c></summary>
internal static class ScopeFields
{
    public static IEnumerable<(Provision, ClaimValue)> Claims(SafetyStandardsDocument document)
    {
        var scope = document.Scope;
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

        if (MemberStates.Claim([.. ServiceLevels.Of([document], isAbsent: false).Select(static member => member.State)]) is { } levels)
        {
            yield return (Provisions.Scope.ServiceLevelsUnderstood, levels);
        }

        var services = InvolvedConstituents.Of([document], isSilenceTelling: false);
        if (services.Any(static service => service.Constituents.IsNamed)
            && MemberStates.Claim([.. services.Select(static member => member.State)]) is { } involved)
        {
            yield return (Provisions.Scope.InvolvedConstituents, involved);
        }

        var constituents = (scope.Services ?? []).SelectMany(static service => service.Constituents ?? []);
        var assets = (scope.Assets ?? []).Select(static asset => (asset.Asset, asset.IsInScope, asset.Reason))
            .Concat(constituents.Where(static item => item is { Asset: not null, IsInScope: not null })
                .Select(static item => (item.Asset!, item.IsInScope!.Value, item.Reason)));
        foreach (var (asset, isInScope, reason) in assets)
        {
            if (DutiesAndLists.Of(asset) is { } provision)
            {
                // Leaving an asset out is a decision only where it says why.
                yield return (provision, isInScope ? ClaimValue.Specified : IsFilled(reason) ? ClaimValue.DiscussedNotAdopted : ClaimValue.NotSpecified);
            }
        }
    }
}
