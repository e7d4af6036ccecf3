namespace Ciip.Guideline.Evaluation;

/// <summary>What a document names as closely involved in one service, held against its scope. <c>II.2 p2 s1</c></summary>
internal sealed class ServiceConstituents
{
    private readonly bool isAll;
    private bool isAnySettled;

    private ServiceConstituents(Service service)
    {
        IsNamed = service.Constituents is { Count: > 0 } || service.Systems is { Count: > 0 };
        isAll = service.ConstituentsAreComplete == true;
    }

    /// <summary>The names of those left out of the scope without a reason.</summary>
    public List<string> LeftOut { get; } = [];

    /// <summary>The names of those of which it is not stated whether they are in scope.</summary>
    public List<string> Unsettled { get; } = [];

    /// <summary>Whether anything is named: constituents, or the systems a service rests on.</summary>
    public bool IsNamed { get; }

    /// <summary>What the service shows where something is named.</summary>
    public MemberState State =>
        LeftOut.Count > 0 ? (isAnySettled || Unsettled.Count > 0 ? MemberState.PartlyShows : MemberState.Lacks)
        : Unsettled.Count == 0 && isAll ? MemberState.Shows
        : MemberState.Named;

    public static ServiceConstituents Of(Service service, ScopeLists scope)
    {
        var result = new ServiceConstituents(service);
        foreach (var constituent in service.Constituents ?? [])
        {
            result.Add(constituent.Name, IsSettled(constituent, scope));
        }

        foreach (var system in service.Systems ?? [])
        {
            // A list stated to be complete leaves out what is not in it.
            result.Add(system, scope.Lists(system) ? true : scope.SystemsAreComplete ? false : null);
        }

        return result;
    }

    /// <summary>True if it is in scope or left out with a reason, false if left out without one, null if not stated.</summary>
    private static bool? IsSettled(Constituent constituent, ScopeLists scope) => constituent.IsInScope is { } isInScope
        ? isInScope || !string.IsNullOrWhiteSpace(constituent.Reason)
        : scope.IsSettled(constituent.Asset);

    private void Add(string name, bool? isSettled)
    {
        isAnySettled |= isSettled == true;
        if (isSettled is not true)
        {
            (isSettled is null ? Unsettled : LeftOut).Add(name);
        }
    }
}
