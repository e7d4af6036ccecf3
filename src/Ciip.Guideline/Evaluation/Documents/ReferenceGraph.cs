namespace Ciip.Guideline.Evaluation;

/// <summary>What documents leave to each other for one provision, as a graph.</summary>
/// <remarks>
/// A node is a document, by its index, or behind the documents a tier, so that n documents that leave something to a tier of m
/// make n + m edges and not n × m. A document leads to one node or ends; a tier leads to those of its documents that do not
/// leave the provision to this tier themselves: "the operator's own rules", said by one of them, means those that say something.
/// </remarks>
internal sealed class ReferenceGraph
{
    public const int None = -1;

    private readonly int count;
    private readonly int[] targets;
    private readonly int[] tiers;
    private readonly ReferenceStatus?[] ends;
    private readonly int[][] members;
    private readonly int[] firstReferrer;
    private readonly int[] referrers;

    public ReferenceGraph(DocumentIndex documents, IReadOnlyList<DocumentClaims> claims, int provision)
    {
        Documents = documents;
        count = documents.Count;
        targets = new int[count];
        ends = new ReferenceStatus?[count];
        for (var document = 0; document < count; document++)
        {
            (targets[document], ends[document]) = Read(claims[document][provision]);
        }

        tiers = new int[count];
        for (var document = 0; document < count; document++)
        {
            var tier = count + documents.TierOf(document);
            tiers[document] = targets[document] == tier ? None : tier;
        }

        members = [.. Enumerable.Range(count, DocumentTier.All.Count).Select(tier => Array.FindAll(documents.ById, document => tiers[document] == tier))];
        for (var document = 0; document < count; document++)
        {
            if (IsTier(targets[document]) && MembersOf(targets[document]).Length == 0)
            {
                (targets[document], ends[document]) = (None, ReferenceStatus.OutsideTheSet);
            }
        }

        (firstReferrer, referrers) = Referrers();
    }

    public DocumentIndex Documents { get; }

    /// <summary>The number of nodes: documents and tiers.</summary>
    public int NodeCount => count + members.Length;

    public bool IsTier(int node) => node >= count;

    /// <summary>Where a document leads: a document, a tier, or <see cref="None"/> where it ends.</summary>
    public int TargetOf(int document) => targets[document];

    /// <summary>What stands where a document ends; null where it leads on.</summary>
    public ReferenceStatus? EndAt(int document) => ends[document];

    /// <summary>The tier that leads to a document; <see cref="None"/> where the document leaves the provision to it.</summary>
    public int TierOf(int document) => tiers[document];

    /// <summary>The documents that a tier leads to, by ordinal order of their ids.</summary>
    public int[] MembersOf(int tier) => members[tier - count];

    /// <summary>The documents that name a document or a tier as their target.</summary>
    public ArraySegment<int> ReferrersTo(int node) => new(referrers, firstReferrer[node], firstReferrer[node + 1] - firstReferrer[node]);

    /// <summary>The node that a node leads to in the given place; <see cref="None"/> behind the last.</summary>
    public int SuccessorOf(int node, int place) =>
        !IsTier(node) ? (place == 0 ? targets[node] : None)
        : place < MembersOf(node).Length ? MembersOf(node)[place]
        : None;

    /// <summary>What a reference finds in a document that claims this itself.</summary>
    public static ReferenceStatus StatusOf(ClaimValue value) => value switch
    {
        ClaimValue.Specified or ClaimValue.PartlySpecified => ReferenceStatus.TakenUp,
        ClaimValue.Addressed => ReferenceStatus.OnlyAddressed,
        ClaimValue.NotExamined => ReferenceStatus.TargetNotExamined,
        _ => ReferenceStatus.NotTakenUp,
    };

    private (int Target, ReferenceStatus? End) Read(Claim claim) => (claim.Value, claim.Treatment?.Target) switch
    {
        (not ClaimValue.SpecifiedElsewhere, _) => (None, StatusOf(claim.Value)),
        (_, { Document: { } id }) => Documents.Find(id) is { } document ? (document, null) : (None, ReferenceStatus.UnknownDocument),
        (_, { Tier: { } tier }) => (count + tier.Order, null),
        _ => (None, ReferenceStatus.OutsideTheSet),
    };

    private (int[] First, int[] Referrers) Referrers()
    {
        var first = new int[NodeCount + 1];
        foreach (var target in targets.Where(static target => target != None))
        {
            first[target + 1]++;
        }

        for (var node = 0; node < NodeCount; node++)
        {
            first[node + 1] += first[node];
        }

        var at = (int[])first.Clone();
        var all = new int[first[NodeCount]];
        for (var document = 0; document < count; document++)
        {
            if (targets[document] != None)
            {
                all[at[targets[document]]++] = document;
            }
        }

        return (first, all);
    }
}
