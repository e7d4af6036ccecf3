using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats.Json;

/// <summary>A member of records that names records of other lists.</summary>
internal sealed class Link(string from, params RecordList[] targets)
{
    private readonly RecordPath from = new(from);
    private readonly RecordPath[] targets = [.. targets.Select(static target => new RecordPath(target.Path))];
    private readonly IReadOnlyList<string> lists = Seq.From(targets.Select(static target => target.Path));

    /// <summary>A member of the records of a list.</summary>
    public Link(RecordList list, string member, params RecordList[] targets)
        : this(list.Path + "[]." + member, targets)
    {
    }

    /// <summary>Reports ids that name nothing, where all lists that they could name something of are given.</summary>
    public void Check(Node root, Report report)
    {
        KnownIds? known = null;
        foreach (var reference in from.In(root))
        {
            if (reference.Value is string id && (known ??= KnownIds.OfLists(targets.SelectMany(target => target.ListsIn(root)))).Lacks(id))
            {
                report(reference, JsonProblems.DanglingId(id, lists, known.All));
            }
        }
    }
}
