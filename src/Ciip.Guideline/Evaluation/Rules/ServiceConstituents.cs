namespace Ciip.Guideline.Evaluation;

/// <summary>What a document names as closely involved in one service, held against its scope. <c>II.2 p2 s1</c></summary>
internal sealed class ServiceConstituents
{
    /// <summary>The names of those left out of the scope without a reason.</summary>
    public List<string> LeftOut { get; } = [];

    /// <summary>The names of those of which it is not stated whether they are in scope.</summary>
    public List<string> Unsettled { get; } = [];

    /// <summary>Whether anything is named: constituents, or the systems a service rests on.</summary>
    public static bool IsNamed(Service service) => service.Constituents is { Count: > 0 } || service.Systems is { Count: > 0 };

    public static ServiceConstituents Of(PlacedRecord<Service> service)
    {
        var result = new ServiceConstituents();
        var scope = service.Document.Scope;
        foreach (var constituent in service.Record.Constituents ?? [])
        {
            result.Add(constituent.Name, IsSettled(constituent, scope));
        }

        foreach (var system in service.Record.Systems ?? [])
        {
            // A list stated to be complete leaves out what is not in it.
            var isListed = scope?.Systems?.Any(listed => string.Equals(listed.Id, system, StringComparison.Ordinal)) == true;
            result.Add(system, isListed ? true : scope?.SystemsAreComplete == true ? false : null);
        }

        return result;
    }

    /// <summary>True if it is in scope or left out with a reason, false if left out without one, null if not stated.</summary>
    private static bool? IsSettled(Constituent constituent, ScopeOfApplication? scope)
    {
        if (constituent.IsInScope is { } isInScope)
        {
            return isInScope || !string.IsNullOrWhiteSpace(constituent.Reason);
        }

        var assets = (scope?.Assets ?? []).Where(asset => Equals(asset.Asset, constituent.Asset)).ToList();
        return assets.Count == 0 ? null : assets.Exists(static asset => asset.IsInScope || !string.IsNullOrWhiteSpace(asset.Reason));
    }

    private void Add(string name, bool? isSettled)
    {
        if (isSettled is not true)
        {
            (isSettled is null ? Unsettled : LeftOut).Add(name);
        }
    }
}
