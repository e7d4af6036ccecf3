namespace Ciip.Guideline.Tests.Evaluation.Summaries;

/// <summary>What a reader of one table can work out: totals less what is shown, in every cell and of every size, and one side less what both sides come to.</summary>
internal static class ArithmeticAttack
{
    private static readonly string[] Practice = ["with-practice", "with-both", "practice", "gaps-set", "gaps-internal-rules"];

    /// <summary>The cells recovered: whose, which, and the number.</summary>
    public static IReadOnlyList<(string Group, string Cell, int Count)> Run(IReadOnlyList<SummaryRow> rows)
    {
        var recovered = new List<(string, string, int)>();
        var minimum = rows.Select(static row => row.MinimumGroup).FirstOrDefault() ?? 0;
        var whole = Withheld(rows, "evaluated", "with-documents");
        var practice = Withheld(rows, "with-practice").Concat(whole).Distinct().ToList();
        var shown = rows.Where(static row => row is { Grouping: not "together", Count: not null }).GroupBy(Cell).ToDictionary(static cell => cell.Key, static cell => cell.Sum(static row => row.Count!.Value));
        foreach (var total in rows.Where(static row => row is { Grouping: "together", Count: not null }))
        {
            var of = Practice.Contains(total.Outcome) || Practice.Contains(total.View) ? practice : whole;
            var rest = total.Count!.Value - shown.GetValueOrDefault(Cell(total));
            if (of.Count == 0 || rest <= 0)
            {
                continue;
            }

            if (total.Outcome == "population")
            {
                // Each of those withheld has one at least: where there are no more than that, each has one.
                recovered.AddRange(rest == of.Count ? of.Select(static group => (group, "size", 1)) : []);
            }
            else if (of.Count == 1)
            {
                recovered.Add((of[0], Cell(total), rest));
            }
            else if (total.Kind == "size" && rest < minimum)
            {
                recovered.Add((string.Join('+', of), Cell(total), rest));
            }
        }

        recovered.AddRange(Sides(rows, minimum));
        return recovered;
    }

    public static string Cell(SummaryRow row) => string.Join('|', row.Level, row.Id, row.View, row.Kind, row.Outcome);

    private static List<string> Withheld(IReadOnlyList<SummaryRow> rows, params string[] sizes) =>
        [.. rows.Where(row => row is { IsWithheld: true, Grouping: not "together" } && sizes.Contains(row.Outcome)).Select(static row => row.Group).Distinct()];

    /// <summary>Those of one side alone are one side less both: their figures are, too.</summary>
    private static IEnumerable<(string Group, string Cell, int Count)> Sides(IReadOnlyList<SummaryRow> rows, int minimum) => rows
        .Where(static row => row is { Level: "group", Kind: "size", Count: not null })
        .GroupBy(static row => (row.Grouping, row.Group))
        .SelectMany(group =>
        {
            var sizes = group.ToDictionary(static row => row.Outcome, static row => row.Count!.Value);
            if (!sizes.TryGetValue("with-both", out var both) || sizes["with-practice"] == 0)
            {
                return [];
            }

            return new[] { ("both", both), ("documents-alone", sizes["with-documents"] - both), ("practice-alone", sizes["with-practice"] - both) }
                .Where(part => part.Item2 > 0 && part.Item2 < minimum)
                .Select(part => (group.Key.Group, part.Item1, part.Item2));
        });
}
