namespace Ciip.Guideline.Evaluation;

/// <summary>Finds which nodes of a graph of references lead back to each other (strongly connected components).</summary>
/// <remarks>Tarjan's algorithm with a stack of its own: a chain of ten thousand documents must not be ten thousand calls deep.</remarks>
internal sealed class ReferenceCircles
{
    private readonly ReferenceGraph graph;
    private readonly int[] number;
    private readonly int[] lowest;
    private readonly bool[] isOnStack;
    private readonly Stack<int> stack = new();
    private readonly List<List<int>> found = [];
    private int next = 1;

    private ReferenceCircles(ReferenceGraph graph)
    {
        this.graph = graph;
        number = new int[graph.NodeCount];
        lowest = new int[graph.NodeCount];
        isOnStack = new bool[graph.NodeCount];
    }

    /// <summary>
    /// The components of what can be reached from the documents that are given, each behind those it leads to.
    /// </summary>
    public static IReadOnlyList<List<int>> From(ReferenceGraph graph, IEnumerable<int> documents)
    {
        var search = new ReferenceCircles(graph);
        foreach (var document in documents)
        {
            if (search.number[document] == 0)
            {
                search.Walk(document);
            }
        }

        return search.found;
    }

    private void Walk(int start)
    {
        var open = new Stack<(int Node, int Place)>();
        Enter(start);
        open.Push((start, 0));
        while (open.Count > 0)
        {
            var (node, place) = open.Pop();
            var successor = graph.SuccessorOf(node, place);
            if (successor == ReferenceGraph.None)
            {
                Leave(node);
                if (open.Count > 0)
                {
                    var before = open.Peek().Node;
                    lowest[before] = Math.Min(lowest[before], lowest[node]);
                }

                continue;
            }

            open.Push((node, place + 1));
            if (number[successor] == 0)
            {
                Enter(successor);
                open.Push((successor, 0));
            }
            else if (isOnStack[successor])
            {
                lowest[node] = Math.Min(lowest[node], number[successor]);
            }
        }
    }

    private void Enter(int node)
    {
        number[node] = lowest[node] = next++;
        stack.Push(node);
        isOnStack[node] = true;
    }

    private void Leave(int node)
    {
        if (lowest[node] != number[node])
        {
            return;
        }

        var component = new List<int>();
        int member;
        do
        {
            member = stack.Pop();
            isOnStack[member] = false;
            component.Add(member);
        }
        while (member != node);
        found.Add(component);
    }
}
