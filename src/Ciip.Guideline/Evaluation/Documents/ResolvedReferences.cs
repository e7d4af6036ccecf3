namespace Ciip.Guideline.Evaluation;

/// <summary>
/// What became of the references of a set. Provisions for which every document says the same, as below a section that all of
/// them leave to others, share one walk.
/// </summary>
internal sealed class ResolvedReferences
{
    private readonly DocumentClaims[] claims;
    private readonly ReferenceWalk[] walks = [];
    private readonly short[] walkOf = [];

    public ResolvedReferences(SetAnalysis analysis)
    {
        claims = analysis.Claims;
        var referring = Referring(analysis.Catalog.Provisions.Count);
        if (referring.Count == 0)
        {
            return;
        }

        var groups = Alike(referring);
        walks = new ReferenceWalk[groups.Max() + 1];
        walkOf = new short[analysis.Catalog.Provisions.Count];
        for (var i = 0; i < referring.Count; i++)
        {
            walks[groups[i]] ??= new ReferenceWalk(new ReferenceGraph(analysis.Index, claims, referring[i]));
            walkOf[referring[i]] = (short)groups[i];
        }
    }

    /// <summary>The reference of a document for a provision.</summary>
    /// <exception cref="KeyNotFoundException">The document does not leave the provision to another.</exception>
    public ResolvedReference this[(int Document, int Provision) key] =>
        TryGetValue(key, out var reference) ? reference : throw new KeyNotFoundException($"{key} is left to no other document.");

    public bool TryGetValue((int Document, int Provision) key, out ResolvedReference reference)
    {
        var isReference = claims[key.Document].ValueOf(key.Provision) == ClaimValue.SpecifiedElsewhere;
        reference = isReference ? new ResolvedReference(walks[walkOf[key.Provision]], key.Document) : default;
        return isReference;
    }

    private List<int> Referring(int provisions)
    {
        List<int> referring = [];
        for (var provision = 0; provision < provisions; provision++)
        {
            if (Refers(provision))
            {
                referring.Add(provision);
            }
        }

        return referring;
    }

    private bool Refers(int provision)
    {
        for (var document = 0; document < claims.Length; document++)
        {
            if (claims[document].ValueOf(provision) == ClaimValue.SpecifiedElsewhere)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A number for each provision, equal where every document claims alike: each document splits what it tells apart.</summary>
    private int[] Alike(List<int> provisions)
    {
        var groups = new int[provisions.Count];
        const int Refers = -1;
        var split = new Dictionary<(int Group, int Status, ReferenceTarget? Target), int>();
        foreach (var document in claims)
        {
            split.Clear();
            for (var i = 0; i < provisions.Count; i++)
            {
                var claim = document[provisions[i]];
                var key = claim.Value == ClaimValue.SpecifiedElsewhere
                    ? (groups[i], Refers, claim.Treatment?.Target)
                    : (groups[i], (int)ReferenceGraph.StatusOf(claim.Value), null);
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
