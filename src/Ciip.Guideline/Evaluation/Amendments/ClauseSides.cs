using Ciip.Guideline.Amendments;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>The clauses of a version, in the order of the document.</summary>
internal static class ClauseSides
{
    public static IReadOnlyList<ClauseSide> Of(SafetyStandardsDocument document, StandardsReport report)
    {
        var named = new Dictionary<string, List<ClauseEntry>>(StringComparer.Ordinal);
        var unnamed = new List<ClauseSide>();
        foreach (var one in (document.Treatments ?? new Dictionary<GuidelineId, Treatment>()).OrderBy(static one => one.Key))
        {
            Add("\u0001" + one.Key.Text, one.Value.Clauses, ClauseEntry.Of(one.Key, one.Value));
        }

        foreach (var item in document.AdditionalItems ?? [])
        {
            Add("\u0002" + item.Id, item.Clauses, ClauseEntry.Of(item));
        }

        foreach (var (section, part) in PartsOf(document))
        {
            var on = GuidelineId.Parse(section);
            Add("\u0001part " + section, null, ClauseEntry.Of(on, part, ClaimsOf(document, report, on)));
        }

        var sides = named.Select(static one => new ClauseSide("\u0003" + one.Key, one.Key, Seq.From(one.Value))).Concat(unnamed)
            .Append(new ClauseSide("\u0000", null, Seq.Of(ClauseEntry.Of(DocumentHead.Of(document))))).ToList();
        sides.Sort(Compare);
        return Seq.From(sides);

        void Add(string key, IReadOnlyList<string>? clauses, ClauseEntry entry)
        {
            if (clauses is not { Count: > 0 })
            {
                unnamed.Add(new ClauseSide(key, null, Seq.Of(entry)));
                return;
            }

            foreach (var clause in clauses.Distinct(StringComparer.Ordinal))
            {
                if (!named.TryGetValue(clause, out var entries))
                {
                    named[clause] = entries = [];
                }

                entries.Add(entry);
            }
        }
    }

    /// <summary>The order of rows: the document as a whole, what names no clause in text order of the Guideline, the document's own items, then clauses.</summary>
    public static int Compare(ClauseSide x, ClauseSide y)
    {
        var order = RankOf(x).CompareTo(RankOf(y));
        order = order != 0 ? order : x.Clause is null ? OrderOf(x).CompareTo(OrderOf(y)) : ClauseOrder.Instance.Compare(x.Clause, y.Clause);
        return order != 0 ? order : string.CompareOrdinal(x.Key, y.Key);
    }

    private static int RankOf(ClauseSide side) => side.Clause is not null ? 3 : side.Entries[0].On is not null ? 1 : side.Entries[0].AdditionalItem is not null ? 2 : 0;

    private static int OrderOf(ClauseSide side) => side.Entries[0].On?.Order ?? 0;

    /// <summary>The typed parts, each with the section it is about.</summary>
    private static IEnumerable<(string Section, object Part)> PartsOf(SafetyStandardsDocument document)
    {
        (string Section, object? Part)[] parts =
        [
            ("I.6", document.Review), ("II.1", document.Purpose), ("II.2", document.Scope), ("II.3", document.Causes), ("II.4", document.Roles), ("II.5", document.Publication),
        ];
        return parts.Where(static one => one.Part is not null).Select(static one => (one.Section, one.Part!));
    }

    private static IReadOnlyList<CorrespondenceRow> ClaimsOf(SafetyStandardsDocument document, StandardsReport report, GuidelineId section)
    {
        var provisions = new HashSet<Provision>(section.Section.Provisions);
        return Seq.From(report.Correspondence.Where(one => ReferenceEquals(one.Document, document) && one.Claim!.FromField && provisions.Contains(one.Provision)));
    }
}
