using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats.Json;

/// <summary>What a list holds that others can refer to. An absent list holds nothing.</summary>
internal sealed class KnownIds
{
    private readonly HashSet<string> set;
    private readonly bool isSure;

    private KnownIds(bool isSure, IEnumerable<string?> ids)
    {
        var found = ids.ToList();
        All = Seq.From(found.OfType<string>());
        set = new HashSet<string>(All, StringComparer.Ordinal);
        this.isSure = isSure && All.Count == found.Count;
    }

    public IReadOnlyList<string> All { get; }

    /// <summary>The ids of a list's records.</summary>
    public static KnownIds OfRecords(Node? list) =>
        new(list?.IsWhole != false, IdsOf(list));

    /// <summary>The ids of the records of several lists. Of one that is not given nothing is known.</summary>
    public static KnownIds OfLists(IEnumerable<Node?> lists)
    {
        var given = lists.ToList();
        return new(given.TrueForAll(static list => list?.IsWhole == true), given.SelectMany(IdsOf));
    }

    /// <summary>One id and no other.</summary>
    public static KnownIds Of(string id) => new(isSure: true, [id]);

    /// <summary>The texts of a list. Of one that is not there, although it must be, nothing is known.</summary>
    public static KnownIds OfTexts(Node? list) => new(list?.IsWhole == true, list?.Items.Select(static item => item.Value as string) ?? []);

    /// <summary>
    /// Whether it is not there for sure: one that could not be read could be the one that is looked for. An empty text looks for
    /// nothing: it says that there is none, or is reported where a text is needed.
    /// </summary>
    public bool Lacks(string id) => isSure && id.Trim().Length > 0 && !set.Contains(id);

    private static IEnumerable<string?> IdsOf(Node? list) =>
        list?.Items.Select(static item => item.IsNull ? null : item["id"]?.Value as string) ?? [];
}
