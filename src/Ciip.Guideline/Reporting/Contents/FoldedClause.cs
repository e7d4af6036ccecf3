using Ciip.Guideline.Amendments;

namespace Ciip.Guideline.Reporting;

/// <summary>A clause that changed, or those between two such that did not.</summary>
internal sealed record FoldedClause(AmendedClause First, AmendedClause Last, int Count)
{
    /// <summary>The clause that changed; null for those that did not.</summary>
    public AmendedClause? Changed => First.Kind == AmendmentKind.Unchanged ? null : First;

    public static IEnumerable<FoldedClause> Of(IReadOnlyList<AmendedClause> clauses)
    {
        for (var at = 0; at < clauses.Count;)
        {
            var end = at + 1;
            while (clauses[at].Kind == AmendmentKind.Unchanged && end < clauses.Count && clauses[end].Kind == AmendmentKind.Unchanged)
            {
                end++;
            }

            yield return new(clauses[at], clauses[end - 1], end - at);
            at = end;
        }
    }
}
