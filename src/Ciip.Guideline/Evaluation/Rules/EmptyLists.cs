namespace Ciip.Guideline.Evaluation;

/// <summary>The provisions whose list in a document is stated to be complete, and empty: it says that there is none.</summary>
internal static class EmptyLists
{
    public static IEnumerable<Provision> Of(SafetyStandardsDocument document)
    {
        var (scope, causes, roles) = (document.Scope, document.Causes, document.Roles);
        var services = scope?.Services ?? [];
        (bool IsEmpty, Provision Provision)[] lists =
        [
            (IsNone(scope?.Services, scope?.ServicesAreComplete), Provisions.Scope.Services),
            (IsNone(scope?.Systems, scope?.SystemsAreComplete), Provisions.Scope.Systems),
            (IsNone(scope?.Data, scope?.DataAreComplete), Provisions.Scope.Data),
            (services.Count > 0 && services.All(static service => IsNone(service.Constituents, service.ConstituentsAreComplete)), Provisions.Scope.InvolvedConstituents),
            (IsNone(causes?.Causes, causes?.CausesAreComplete), Provisions.Causes.CausesSpecified),
            (IsNone(causes?.Malfunctions, causes?.MalfunctionsAreComplete), Provisions.Causes.LikelyMalfunctionsListed),
            (IsNone(roles?.ManagementEfforts, roles?.ManagementEffortsAreComplete), Provisions.Roles.ManagementEfforts),
        ];
        return lists.Where(static list => list.IsEmpty).Select(static list => list.Provision);

        static bool IsNone<T>(IReadOnlyList<T>? list, bool? isComplete) => list is { Count: 0 } && isComplete == true;
    }
}
