using Ciip.Guideline.Amendments;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>Finds which clause of one version is which of the other.</summary>
internal static class AmendedClauses
{
    public static IReadOnlyList<AmendedClause> Of(Amendment amendment, IReadOnlyDictionary<string, string> reasons)
    {
        var judgedBefore = amendment.Comparison.Before.Standards;
        var before = ClauseSides.Of(judgedBefore.Subject.Documents.First(one => one.Id == amendment.After.Id), judgedBefore);
        var after = ClauseSides.Of(amendment.After, amendment.Comparison.After.Standards);
        var later = after.ToDictionary(static one => one.Key, StringComparer.Ordinal);
        var earlier = before.ToDictionary(static one => one.Key, StringComparer.Ordinal);
        var moved = Moved(before.Where(one => !later.ContainsKey(one.Key)), after.Where(one => !earlier.ContainsKey(one.Key)));
        var gone = new Queue<ClauseSide>(before.Where(one => !later.ContainsKey(one.Key) && !moved.ContainsValue(one)));
        var rows = new List<AmendedClause>();
        foreach (var side in after)
        {
            while (gone.Count > 0 && ClauseSides.Compare(gone.Peek(), side) < 0)
            {
                rows.Add(Row(gone.Dequeue(), null));
            }

            rows.Add(Row(earlier.TryGetValue(side.Key, out var same) ? same : moved.TryGetValue(side, out var from) ? from : null, side));
        }

        rows.AddRange(gone.Select(one => Row(one, null)));
        return Seq.From(rows);

        AmendedClause Row(ClauseSide? old, ClauseSide? now) => new(KindOf(old, now), old, now, ReasonsOf(old, now, reasons));
    }

    private static AmendmentKind KindOf(ClauseSide? before, ClauseSide? after) =>
        before is null ? AmendmentKind.Added
        : after is null ? AmendmentKind.Deleted
        : !before.SaysTheSame(after) ? AmendmentKind.Amended
        : before.Key == after.Key ? AmendmentKind.Unchanged
        : AmendmentKind.Moved;

    /// <summary>Clauses that say the same under another name, in their order: numbers that move on are no amendment of what is laid down.</summary>
    private static Dictionary<ClauseSide, ClauseSide> Moved(IEnumerable<ClauseSide> gone, IEnumerable<ClauseSide> added)
    {
        var waiting = gone.Where(static one => one.Clause is not null).GroupBy(static one => one.ContentHash).ToDictionary(static one => one.Key, static one => one.ToList());
        var moved = new Dictionary<ClauseSide, ClauseSide>();
        foreach (var side in added.Where(static one => one.Clause is not null))
        {
            if (waiting.TryGetValue(side.ContentHash, out var candidates) && candidates.FindIndex(side.SaysTheSame) is >= 0 and var index)
            {
                moved.Add(side, candidates[index]);
                candidates.RemoveAt(index);
            }
        }

        return moved;
    }

    /// <summary>What the caller says of the clause, then why the later version decided as it did.</summary>
    private static IReadOnlyList<string> ReasonsOf(ClauseSide? before, ClauseSide? after, IReadOnlyDictionary<string, string> reasons)
    {
        var said = (after?.Clause ?? before?.Clause) is { } clause && reasons.TryGetValue(clause, out var reason) ? reason : null;
        var earlier = new HashSet<string>((before?.Entries ?? []).Select(static one => one.Treatment?.Decision?.Reason).OfType<string>(), StringComparer.Ordinal);
        return Seq.From(new[] { said }.Concat((after?.Entries ?? []).Select(static one => one.Treatment?.Decision?.Reason)).OfType<string>().Where(one => one == said || !earlier.Contains(one)).Distinct(StringComparer.Ordinal));
    }
}
