namespace Ciip.Guideline.Evaluation;

/// <summary>Follows what documents leave to other documents.</summary>
internal sealed class ReferenceResolver
{
    private readonly SafetyStandardsSet set;
    private readonly IReadOnlyList<Claim[]> claims;
    private readonly Dictionary<string, int> indexById = new(StringComparer.Ordinal);

    public ReferenceResolver(SafetyStandardsSet set, IReadOnlyList<Claim[]> claims)
    {
        this.set = set;
        this.claims = claims;
        for (var i = 0; i < set.Documents.Count; i++)
        {
            indexById[set.Documents[i].Id] = i;
        }
    }

    /// <summary>
    /// Follows the reference that a document makes for a provision, and those it leads to. Each document is entered once,
    /// so that references to whole tiers stay bounded.
    /// </summary>
    public ResolvedReference Resolve(int document, int provision)
    {
        var steps = new List<Step> { new(document, null) };
        var entered = new HashSet<int> { document };
        ResolvedReference? best = null;
        List<int>? meeting = null;
        for (var i = 0; i < steps.Count; i++)
        {
            foreach (var (status, target) in Targets(steps[i].Document, provision))
            {
                var next = target is { } index ? new Step(index, steps[i]) : steps[i];
                var reached = status ?? Reached(next, provision, entered);
                if (reached is null && entered.Add(next.Document))
                {
                    steps.Add(next);
                }
                else if (reached is null)
                {
                    meeting ??= next.Path();
                }
                else if (reached is { } end && (best is null || end < best.Status || (end == best.Status && IsBackAt(document, next, best))))
                {
                    best = new ResolvedReference(end, next.Path());
                }
            }
        }

        // Where ways only meet and none has an end, they go round in a circle further on.
        return best ?? new ResolvedReference(ReferenceStatus.Circular, meeting ?? [document]);
    }

    /// <summary>Whether a circle leads back to where it started, where the one found before only goes round further on.</summary>
    private static bool IsBackAt(int start, Step next, ResolvedReference before) =>
        before.Status == ReferenceStatus.Circular && next.Document == start && before.Path[before.Path.Count - 1] != start;

    /// <summary>Where a document's reference leads: to documents, or out of the set.</summary>
    private IEnumerable<(ReferenceStatus? Status, int? Document)> Targets(int document, int provision)
    {
        var target = claims[document][provision].Treatment?.Target;
        if (target?.Document is { } id)
        {
            yield return indexById.TryGetValue(id, out var next)
                ? (null, next)
                : (ReferenceStatus.UnknownDocument, null);
            yield break;
        }

        var found = false;
        for (var i = 0; target?.Tier is not null && i < set.Documents.Count; i++)
        {
            // "The operator's own rules", said by one of them, means the others.
            if (set.Documents[i].Tier == target.Tier && i != document)
            {
                found = true;
                yield return (null, i);
            }
        }

        if (!found)
        {
            yield return (ReferenceStatus.OutsideTheSet, null);
        }
    }

    /// <summary>What the document at the end of a step says; null when it refers on.</summary>
    private ReferenceStatus? Reached(Step step, int provision, HashSet<int> entered) => claims[step.Document][provision].Value switch
    {
        _ when entered.Contains(step.Document) && step.IsBackWhereItWas() => ReferenceStatus.Circular,
        ClaimValue.SpecifiedElsewhere => null,
        ClaimValue.Specified or ClaimValue.PartlySpecified => ReferenceStatus.TakenUp,
        ClaimValue.Addressed => ReferenceStatus.OnlyAddressed,
        ClaimValue.NotExamined => ReferenceStatus.TargetNotExamined,
        _ => ReferenceStatus.NotTakenUp,
    };

    private sealed class Step(int document, Step? previous)
    {
        private readonly Step? previous = previous;

        public int Document { get; } = document;

        public bool IsBackWhereItWas()
        {
            for (var at = previous; at is not null; at = at.previous)
            {
                if (at.Document == Document)
                {
                    return true;
                }
            }

            return false;
        }

        public List<int> Path()
        {
            var path = new List<int>();
            for (var at = this; at is not null; at = at.previous)
            {
                path.Insert(0, at.Document);
            }

            return path;
        }
    }
}
