namespace Ciip.Guideline.Evaluation;

/// <summary>
/// What became of the references of a set. Provisions for which every document says the same, as below a section that all of
/// them leave to others, share one walk.
/// </summary>
internal sealed class ResolvedReferences
{
    private readonly IReadOnlyList<Claim[]> claims;
    private readonly ReferenceWalk?[] walks;

    public ResolvedReferences(DocumentIndex documents, IReadOnlyList<Claim[]> claims, int provisions)
    {
        this.claims = claims;
        walks = new ReferenceWalk?[provisions];
        var referring = Enumerable.Range(0, provisions).Where(Refers).ToArray();
        var shared = new Dictionary<int, ReferenceWalk>();
        var groups = Alike(referring);
        for (var i = 0; i < referring.Length; i++)
        {
            if (!shared.TryGetValue(groups[i], out var walk))
            {
                walk = new ReferenceWalk(new ReferenceGraph(documents, claims, referring[i]));
                shared.Add(groups[i], walk);
            }

            walks[referring[i]] = walk;
        }
    }

    /// <summary>The reference of a document for a provision.</summary>
    /// <exception cref="KeyNotFoundException">The document does not leave the provision to another.</exception>
    public ResolvedReference this[(int Document, int Provision) key] =>
        TryGetValue(key, out var reference) ? reference : throw new KeyNotFoundException($"{key} is left to no other document.");

    public bool TryGetValue((int Document, int Provision) key, out ResolvedReference reference)
    {
        var isReference = claims[key.Document][key.Provision].Value == ClaimValue.SpecifiedElsewhere;
        reference = isReference ? new ResolvedReference(walks[key.Provision]!, key.Document) : default;
        return isReference;
    }

    private bool Refers(int provision)
    {
        for (var document = 0; document < claims.Count; document++)
        {
            if (claims[document][provision].Value == ClaimValue.SpecifiedElsewhere)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A number for each provision, equal where every document claims alike: each document splits what it tells apart.</summary>
    private int[] Alike(int[] provisions)
    {
        var groups = new int[provisions.Length];
        var split = new Dictionary<(int Group, ReferenceStatus? Status, ReferenceTarget? Target), int>();
        foreach (var document in claims)
        {
            split.Clear();
            for (var i = 0; i < provisions.Length; i++)
            {
                var claim = document[provisions[i]];
                var key = claim.Value == ClaimValue.SpecifiedElsewhere
                    ? (groups[i], (ReferenceStatus?)null, claim.Treatment?.Target)
                    : (groups[i], ReferenceGraph.StatusOf(claim.Value), null);
                if (!split.TryGetValue(key, out var group))
                {
                    group = split.Count;
                    split.Add(key, group);
                }

                groups[i] = group;
            }
        }

        return groups;
    }
}
