namespace Ciip.Guideline.Formats.Json;

/// <summary>
/// A way through a file by member names, such as <c>plan.riskAssessment.assessments[].risks</c>; <c>[]</c> is each record of a
/// list or map.
/// </summary>
internal sealed class RecordPath(string path)
{
    private readonly string[] names = [.. path.Split('.').Select(static name => name.TrimEnd('[', ']'))];

    /// <summary>The path as it is written, for a message.</summary>
    public string Text => path;

    /// <summary>Everything that stands at its end; what is absent or null is left out.</summary>
    public IEnumerable<Node> In(Node root)
    {
        IEnumerable<Node> nodes = [root];
        foreach (var name in names)
        {
            nodes = nodes.SelectMany(node => Held(node[name])).OfType<Node>();
        }

        return nodes;
    }

    /// <summary>The lists at its end; null for each that is not given or could not be read. An empty list on the way holds none.</summary>
    public IEnumerable<Node?> ListsIn(Node root)
    {
        IEnumerable<Node?> nodes = [root];
        foreach (var name in names.Take(names.Length - 1))
        {
            nodes = nodes.SelectMany(node => Held(node?[name]));
        }

        return nodes.Select(node => node?[names[names.Length - 1]]);
    }

    /// <summary>The records that a member holds; null for each that could not be read.</summary>
    private static IEnumerable<Node?> Held(Node? node)
    {
        if (node?.Shape.Kind is not (JsonShapeKind.List or JsonShapeKind.Map))
        {
            return [node];
        }

        var items = node.Items.Select(static item => item.IsNull ? null : item);
        return node.IsWhole ? items : items.Append(null);
    }
}
