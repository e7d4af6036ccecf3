using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>The clauses of several treatments, each once. Neighbors mostly have theirs from one treatment around them, or from none.</summary>
internal struct ClausesOnce
{
    private Treatment? last;
    private List<string>? clauses;
    private HashSet<string>? known;

    public void Add(Treatment? treatment)
    {
        if (treatment is null || ReferenceEquals(treatment, last))
        {
            return;
        }

        last = treatment;
        for (var i = 0; i < treatment.Clauses?.Count; i++)
        {
            if ((known ??= new(StringComparer.Ordinal)).Add(treatment.Clauses[i]))
            {
                (clauses ??= []).Add(treatment.Clauses[i]);
            }
        }
    }

    public readonly IReadOnlyList<string> ToList() => clauses is null ? Seq.Of<string>() : Seq.From(clauses);
}
