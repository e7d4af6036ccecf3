namespace Ciip.Guideline.Serialization.Json;

/// <summary>A way through a file by member names, such as <c>plan/riskAssessment/assessments</c>; it passes through lists and maps.</summary>
internal sealed class RecordPath(string path)
{
    private readonly string[] names = path.Split('/');

    /// <summary>The last name, for a message.</summary>
    public string Name => names[names.Length - 1];

    /// <summary>Everything that stands at its end; what is absent or null is left out.</summary>
    public IEnumerable<Node> In(Node root) => Follow(root, names.Length);

    /// <summary>The lists at its end; null for each that is not given.</summary>
    public IEnumerable<Node?> ListsIn(Node root)
    {
        var parents = Follow(root, names.Length - 1).ToList();
        return parents.Count == 0 ? [null] : parents.Select(parent => parent[Name]);
    }

    private IEnumerable<Node> Follow(Node root, int length)
    {
        IEnumerable<Node> nodes = [root];
        for (var i = 0; i < length; i++)
        {
            var name = names[i];
            nodes = nodes.SelectMany(node => Opened(node[name]));
        }

        return nodes;
    }

    private static IEnumerable<Node> Opened(Node? node) =>
        node is null ? []
        : node.Shape.Kind is JsonShapeKind.List or JsonShapeKind.Map ? node.Items.Where(static item => !item.IsNull)
        : [node];
}
