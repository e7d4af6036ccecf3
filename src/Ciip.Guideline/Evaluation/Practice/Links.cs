namespace Ciip.Guideline.Evaluation;

/// <summary>Reads members that name records elsewhere.</summary>
internal static class Links
{
    /// <summary>All the ids that are named, each once.</summary>
    public static HashSet<string> Named(IEnumerable<string?> ids) => new(ids.OfType<string>(), StringComparer.Ordinal);

    /// <summary>All the ids that lists name, each once.</summary>
    public static HashSet<string> Named(IEnumerable<IReadOnlyList<string>?> lists) => Named(lists.SelectMany(static ids => ids ?? []));
}
