namespace Ciip.Guideline.Evaluation;

/// <summary>What the services of a view show of all that their provision depends on. <c>II.2 p2 s1</c></summary>
internal static class InvolvedConstituents
{
    /// <summary>The services with what they show, and the other one of the same name that shows it for one of which nothing is named.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="isSilenceTelling">Whether all that could name something was read.</param>
    public static IReadOnlyList<(PlacedRecord<Service> Service, MemberState State, ServiceConstituents Constituents, PlacedRecord<Service>? GivenBy)> Of(
        IReadOnlyList<SafetyStandardsDocument> documents, bool isSilenceTelling)
    {
        if (documents.All(static document => document.Scope?.Services is not { Count: > 0 }))
        {
            return [];
        }

        var services = documents.SelectMany(static document =>
        {
            var scope = new ScopeLists(document.Scope);
            return DocumentRecords.Services([document]).Select(service => (Service: service, Constituents: ServiceConstituents.Of(service.Record, scope)));
        }).ToList();

        // Others are looked for only where something is not named.
        var others = services.TrueForAll(static service => service.Constituents.IsNamed) ? [] : services;
        var named = others.Where(static service => service.Constituents.IsNamed).Select(static service => service.Service).ByName();
        var inOrder = others.Where(static service => service.Constituents is { IsNamed: true, State: MemberState.Shows }).Select(static service => service.Service).ByName();
        return [.. services.Select(entry =>
        {
            var (service, constituents) = entry;
            var other = constituents.IsNamed ? null : inOrder.FirstOf(service.Name);
            var state = constituents.IsNamed ? constituents.State
                : other is not null ? MemberState.Shows
                : named.FirstOf(service.Name) is not null ? MemberState.Named
                : IsNone(service.Record, isSilenceTelling) ? MemberState.Lacks
                : MemberState.Unknown;
            return (service, state, constituents, other);
        })];
    }

    /// <summary>An empty list says "none"; so does one that is stated to be complete and is not there.</summary>
    private static bool IsNone(Service service, bool isSilenceTelling) => service.ConstituentsAreComplete switch
    {
        true => true,
        false => false,
        null => service.Constituents is { Count: 0 } || isSilenceTelling,
    };
}
