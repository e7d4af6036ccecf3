namespace Ciip.Guideline.Evaluation;

/// <summary>Reads members that name records elsewhere.</summary>
internal static class Links
{
    /// <summary>Whether an id is among those named; a member that is not stated names none.</summary>
    public static bool Names(this IReadOnlyList<string>? ids, string id) => ids is not null && ids.Contains(id, StringComparer.Ordinal);

    /// <summary>All the ids that are named, each once.</summary>
    public static HashSet<string> Named(IEnumerable<string?> ids) => new(ids.OfType<string>(), StringComparer.Ordinal);

    /// <summary>All the ids that lists name, each once.</summary>
    public static HashSet<string> Named(IEnumerable<IReadOnlyList<string>?> lists) => Named(lists.SelectMany(static ids => ids ?? []));
}
