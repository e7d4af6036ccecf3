namespace Ciip.Guideline.Evaluation;

/// <summary>
/// Where the references of all documents lead for one provision: from each document the next one on its way, how far it is, and
/// where the way ends. One walk for all, back from the ends, so that neither many documents nor long ways cost more than their
/// number.
/// </summary>
internal sealed class ReferenceWalk
{
    private const int None = ReferenceGraph.None;

    /// <summary>What is better to arrive at comes first. An unread end anywhere stands before a silent one: it may be the one that says it.</summary>
    private static readonly ReferenceStatus[][] BestFirst =
    [
        [ReferenceStatus.TakenUp],
        [ReferenceStatus.OnlyAddressed],
        [ReferenceStatus.TargetNotExamined, ReferenceStatus.OutsideTheSet, ReferenceStatus.UnknownDocument],
        [ReferenceStatus.NotTakenUp],
    ];

    private readonly ReferenceGraph graph;
    private readonly int[] next;
    private readonly int[] steps;
    private readonly int[] end;
    private readonly int[] component;

    public ReferenceWalk(ReferenceGraph graph)
    {
        this.graph = graph;
        next = Empty();
        steps = new int[graph.NodeCount];
        end = Empty();
        component = Empty();
        foreach (var statuses in BestFirst)
        {
            SpreadFromEnds(statuses);
        }

        var components = ReferenceCircles.From(graph, Enumerable.Range(0, graph.Documents.Count).Where(document => end[document] == None));
        for (var i = 0; i < components.Count; i++)
        {
            foreach (var node in components[i])
            {
                component[node] = i;
            }

            Name(components[i]);
        }
    }

    /// <summary>What became of a document's reference.</summary>
    public ReferenceStatus StatusOf(int document) => graph.EndAt(end[document]) ?? ReferenceStatus.Circular;

    /// <summary>The last document on the way; for a circle the one that names it, the smallest id on it.</summary>
    public int EndOf(int document) => end[document];

    /// <summary>How many documents the way goes through, the first included; round a circle the one that names it counts twice.</summary>
    public int LengthFrom(int document) => (end[document] == document && next[document] != None ? steps[next[document]] + 1 : steps[document]) + 1;

    /// <summary>The next document on the way.</summary>
    public int NextOf(int document) => next[document];

    /// <summary>The documents that a document's reference names, by ordinal order of their ids; empty where it names none of the set.</summary>
    public IReadOnlyList<int> TargetsOf(int document) =>
        graph.TargetOf(document) is var target && target == None ? []
        : graph.IsTier(target) ? graph.MembersOf(target)
        : [target];

    /// <summary>Whether a document's reference names any document of the set.</summary>
    public bool HasTarget(int document) => graph.TargetOf(document) != None;

    private void SpreadFromEnds(ReferenceStatus[] statuses)
    {
        var reached = new Queue<int>();
        for (var document = 0; document < graph.Documents.Count; document++)
        {
            if (graph.EndAt(document) is { } status && Array.IndexOf(statuses, status) >= 0)
            {
                end[document] = document;
                reached.Enqueue(document);
            }
        }

        Spread(reached, None);
    }

    /// <summary>Goes back from documents to those that lead to them, nearest first, within one component.</summary>
    private void Spread(Queue<int> reached, int within)
    {
        while (reached.Count > 0)
        {
            var document = reached.Dequeue();
            Enter(graph.ReferrersTo(document), document, within, reached);
            var tier = graph.TierOf(document);
            if (tier != None && IsFree(tier, within))
            {
                // All that are as near have been reached by now: the smallest id of them stands for the tier.
                var nearest = Array.Find(
                    graph.MembersOf(tier), member => end[member] != None && component[member] == within && steps[member] == steps[document]);
                Lead(tier, nearest, steps[nearest]);
                Enter(graph.ReferrersTo(tier), nearest, within, reached);
            }
        }
    }

    private void Enter(ArraySegment<int> referrers, int document, int within, Queue<int> reached)
    {
        for (var i = 0; i < referrers.Count; i++)
        {
            var referrer = referrers.Array![referrers.Offset + i];
            if (IsFree(referrer, within))
            {
                Lead(referrer, document, steps[document] + 1);
                reached.Enqueue(referrer);
            }
        }
    }

    private bool IsFree(int node, int within) => end[node] == None && component[node] == within;

    private void Lead(int node, int document, int distance)
    {
        next[node] = document;
        steps[node] = distance;
        end[node] = end[document];
    }

    /// <summary>Gives the circle of a component its name and its ways there; what only leads into a circle gets the name of that circle.</summary>
    private void Name(List<int> nodes)
    {
        var first = nodes[0];
        if (nodes.Count == 1 && graph.IsTier(first))
        {
            var nearest = graph.MembersOf(first).OrderBy(member => steps[member]).First();
            Lead(first, nearest, steps[nearest]);
        }
        else if (nodes.Count == 1 && graph.TargetOf(first) != first)
        {
            var target = Following(first);
            Lead(first, target, steps[target] + 1);
        }
        else
        {
            var name = nodes.Where(node => !graph.IsTier(node)).OrderBy(graph.Documents.RankOf).First();
            end[name] = name;
            Spread(new Queue<int>([name]), component[name]);
            next[name] = Following(name);
        }
    }

    /// <summary>The document behind the target of a document; of a tier the one that stands for it.</summary>
    private int Following(int document) => graph.TargetOf(document) is var target && graph.IsTier(target) ? next[target] : target;

    private int[] Empty()
    {
        var nodes = new int[graph.NodeCount];
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = None;
        }

        return nodes;
    }
}
