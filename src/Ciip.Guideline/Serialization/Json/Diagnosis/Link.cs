using Ciip.Guideline.Common;

namespace Ciip.Guideline.Serialization.Json;

/// <summary>A member of records that names records of other lists.</summary>
internal sealed class Link(string from, params string[] targets)
{
    private readonly RecordPath from = new(from);
    private readonly RecordPath[] targets = [.. targets.Select(static target => new RecordPath(target))];
    private readonly IReadOnlyList<string> lists = Seq.Of(targets);

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
