using static Ciip.Guideline.Evaluation.TypedFields;

namespace Ciip.Guideline.Evaluation;

/// <summary>What the typed fields about the scope claim. <c>II.2</c></summary>
internal static class ScopeFields
{
    public static void Read(SafetyStandardsDocument document, DocumentFieldClaims into)
    {
        var scope = document.Scope;
        if (scope is null)
        {
            return;
        }

        if (IsFilled(scope.Services))
        {
            into.Specify(Provisions.Scope.Services);
        }

        if (IsFilled(scope.Systems))
        {
            into.Specify(Provisions.Scope.Systems);
        }

        if (IsFilled(scope.Data))
        {
            into.Specify(Provisions.Scope.Data);
        }

        if (IsFilled(scope.Depth))
        {
            into.Specify(Provisions.Scope.Depth);
        }

        if (!IsFilled(scope.Services) && !IsFilled(scope.Assets))
        {
            return;
        }

        if (MemberStates.Claim(MemberStates.All(ServiceLevels.Of([document], isAbsent: false).Select(static member => member.State))) is { } levels)
        {
            into.Add(Provisions.Scope.ServiceLevelsUnderstood, levels);
        }

        var services = InvolvedConstituents.Of([document], isSilenceTelling: false);
        if (services.Any(static service => service.Constituents.IsNamed)
            && MemberStates.Claim(MemberStates.All(services.Select(static member => member.State))) is { } involved)
        {
            into.Add(Provisions.Scope.InvolvedConstituents, involved);
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
                into.Add(provision, isInScope ? ClaimValue.Specified : IsFilled(reason) ? ClaimValue.DiscussedNotAdopted : ClaimValue.NotSpecified);
            }
        }
    }
}
