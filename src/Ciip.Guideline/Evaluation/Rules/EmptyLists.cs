namespace Ciip.Guideline.Evaluation;

/// <summary>The provisions whose list in a document is stated to be complete, and empty: it says that there is none.</summary>
internal static class EmptyLists
{
    /// <summary>The provisions; null where there is none.</summary>
    public static HashSet<Provision>? Of(SafetyStandardsDocument document)
    {
        var (scope, causes, roles) = (document.Scope, document.Causes, document.Roles);
        HashSet<Provision>? found = null;
        AddIf(IsNone(scope?.Services, scope?.ServicesAreComplete), Provisions.Scope.Services);
        AddIf(IsNone(scope?.Systems, scope?.SystemsAreComplete), Provisions.Scope.Systems);
        AddIf(IsNone(scope?.Data, scope?.DataAreComplete), Provisions.Scope.Data);
        AddIf(
            scope?.Services is { Count: > 0 } services && services.All(static service => IsNone(service.Constituents, service.ConstituentsAreComplete)),
            Provisions.Scope.InvolvedConstituents);
        AddIf(IsNone(causes?.Causes, causes?.CausesAreComplete), Provisions.Causes.CausesSpecified);
        AddIf(IsNone(causes?.Malfunctions, causes?.MalfunctionsAreComplete), Provisions.Causes.LikelyMalfunctionsListed);
        AddIf(IsNone(roles?.ManagementEfforts, roles?.ManagementEffortsAreComplete), Provisions.Roles.ManagementEfforts);
        return found;

        void AddIf(bool isEmpty, Provision provision) => _ = isEmpty && (found ??= []).Add(provision);

        static bool IsNone<T>(IReadOnlyList<T>? list, bool? isComplete) => list is { Count: 0 } && isComplete == true;
    }
}
