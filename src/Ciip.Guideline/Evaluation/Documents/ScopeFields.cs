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
            into.Specify(Provisions.Scope.Services, "/scope/services");
        }

        if (IsFilled(scope.Systems))
        {
            into.Specify(Provisions.Scope.Systems, "/scope/systems");
        }

        if (IsFilled(scope.Data))
        {
            into.Specify(Provisions.Scope.Data, "/scope/data");
        }

        if (IsFilled(scope.Depth))
        {
            into.Specify(Provisions.Scope.Depth, "/scope/depth");
        }

        if (!IsFilled(scope.Services) && !IsFilled(scope.Assets))
        {
            return;
        }

        if (MemberStates.Claim(MemberStates.All(ServiceLevels.Of([document], isAbsent: false).Select(static member => member.State))) is { } levels)
        {
            into.Add(Provisions.Scope.ServiceLevelsUnderstood, levels, "/scope/services");
        }

        var services = InvolvedConstituents.Of([document], isSilenceTelling: false);
        if (services.Any(static service => service.Constituents.IsNamed)
            && MemberStates.Claim(MemberStates.All(services.Select(static member => member.State))) is { } involved)
        {
            into.Add(Provisions.Scope.InvolvedConstituents, involved, "/scope/services");
        }

        for (var i = 0; i < scope.Assets?.Count; i++)
        {
            var asset = scope.Assets[i];
            Asset(asset.Asset, asset.IsInScope, asset.Reason, FieldPointer.To("/scope/assets", i), into);
        }

        for (var i = 0; i < scope.Services?.Count; i++)
        {
            foreach (var constituent in scope.Services[i].Constituents ?? [])
            {
                Asset(constituent.Asset, constituent.IsInScope, constituent.Reason, FieldPointer.To("/scope/services", i, "constituents"), into);
            }
        }
    }

    private static void Asset(ProtectedAsset? asset, bool? isInScope, string? reason, FieldPointer field, DocumentFieldClaims into)
    {
        if (asset is not null && isInScope is { } isIn && DutiesAndLists.Of(asset) is { } provision)
        {
            // Leaving an asset out is a decision only where it says why.
            into.Add(provision, isIn ? ClaimValue.Specified : IsFilled(reason) ? ClaimValue.DiscussedNotAdopted : ClaimValue.NotSpecified, field);
        }
    }
}
