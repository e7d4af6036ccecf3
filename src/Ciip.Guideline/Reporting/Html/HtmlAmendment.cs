using Ciip.Guideline.Amendments;

namespace Ciip.Guideline.Reporting;

/// <summary>The page of an amendment: old, new and reason, clause by clause, to print across.</summary>
internal static class HtmlAmendment
{
    public static string Write(Amendment amendment, ReportOptions options) => HtmlPage.Write(
        options,
        options.Title ?? Titled(amendment, options.Language),
        html => Head(html, amendment, options),
        [.. Sections(amendment)]);

    private static string Titled(Amendment amendment, Language language) =>
        language == Language.Japanese ? $"{amendment.After.TitleIn(language)} {Words.AmendmentTitle.Japanese}" : $"{amendment.After.TitleIn(language)}: {Words.AmendmentTitle.English}";

    private static void Head(MarkupWriter html, Amendment amendment, ReportOptions options)
    {
        var specified = amendment.Comparison.SpecifiedInSet;
        Parts.Facts(
            html,
            (Words.EarlierVersion, Named(amendment.Before, html.Language)),
            (Words.LaterVersion, Named(amendment.After, html.Language)),
            (Words.SpecifiedBeforeAndAfter, $"{specified.Before.Numerator.Written()} → {Words.Of(specified.After, html.Language)}"),
            (Words.IssuedOn, options.IssuedOn?.ToString()),
            (Words.AsOf, amendment.Comparison.After.AsOf?.ToString() ?? Words.NotGiven.In(html.Language)));
        html.Line().Element("p", amendment.Gate.IsClosed ? Words.GateIsClosed : Words.GateIsOpen, ("class", "note"));
    }

    /// <summary>Title, version and the newest of the dates.</summary>
    private static string Named(SafetyStandardsDocument document, Language language) =>
        string.Join(" ", new[] { document.TitleIn(language), document.Version, (document.RevisedOn ?? document.IssuedOn)?.ToString() }.OfType<string>());

    private static IEnumerable<HtmlSection> Sections(Amendment amendment)
    {
        yield return new("clauses", Words.AmendmentTitle, html => Clauses(html, amendment));
        if (amendment.Elsewhere.Count > 0)
        {
            yield return new("elsewhere", Words.Elsewhere, html => Elsewhere(html, amendment));
        }

        if (amendment.Clauses.Count > amendment.Changed.Count)
        {
            yield return new("unchanged", Words.UnchangedClauses, html => Unchanged(html, amendment));
        }
    }

    private static void Clauses(MarkupWriter html, Amendment amendment)
    {
        Parts.Lead(html, amendment.Changed.Count == 0 ? Words.NothingChanged : Words.AmendmentSays);
        HtmlTable.Write(
            html, Words.AmendmentTitle, static head => head.Cells(Words.Clause, Words.Old, Words.New, Words.ReasonOfAmendment, Words.Effect), FoldedClause.Of(amendment.Clauses), Row, "amendment");
    }

    private static void Row(HtmlRow row, FoldedClause folded)
    {
        if (folded.Changed is not { } clause)
        {
            row.Cell().User(Words.Unchanged(folded.First.In(row.Language), folded.Last.In(row.Language), folded.Count).In(row.Language));
            row.Cells(Words.Folded, Words.Folded);
            row.Cell();
            row.Cell();
            return;
        }

        row.Cell().User(clause.In(row.Language)).Void("br").Text(clause.Kind.In(row.Language));
        var (before, after) = (clause.BeforeIn(row.Language).Split('\n'), clause.AfterIn(row.Language).Split('\n'));
        Side(row.Cell(), before, after, clause.Kind == AmendmentKind.Added ? Words.NotThere : null);
        Side(row.Cell(), after, before, clause.Kind == AmendmentKind.Deleted ? Words.Gone : null);
        Lines(row.Cell(), clause.Reasons);
        Lines(row.Cell(), clause.EffectIn(row.Language).Split('\n'));
    }

    /// <summary>One side, with what the other does not say underlined, as in the tables of rule-making.</summary>
    private static void Side(MarkupWriter html, string[] lines, string[] other, LocalizedText? none)
    {
        if (none is not null)
        {
            html.Text(none);
            return;
        }

        var known = new HashSet<string>(other, StringComparer.Ordinal);
        html.Open("ul");
        foreach (var line in lines)
        {
            html.Open("li").Open(known.Contains(line) ? "span" : "u").User(line).Close().Close();
        }

        html.Close();
    }

    private static void Lines(MarkupWriter html, IEnumerable<string> lines)
    {
        html.Open("ul");
        foreach (var line in lines)
        {
            html.Open("li").User(line).Close();
        }

        html.Close();
    }

    private static void Elsewhere(MarkupWriter html, Amendment amendment)
    {
        Parts.Lead(html, Words.ElsewhereSays);
        HtmlTable.Write(
            html,
            Words.Elsewhere,
            static head => head.Cells(Words.Effect, Words.Level, Words.Rule, Words.Place, Words.Message),
            amendment.Elsewhere,
            static (row, change) =>
            {
                row.Text(change.State.In(row.Language));
                row.Cell().Level(change.Level);
                row.Text(change.Rule.Id);
                row.Cell().User(change.Place.In(row.Language));
                row.Cell().User((change.After ?? change.Before)!.Message.In(row.Language));
            });
    }

    private static void Unchanged(MarkupWriter html, Amendment amendment)
    {
        var unchanged = amendment.Clauses.Where(static one => one.Kind == AmendmentKind.Unchanged).ToList();
        Parts.Details(html, Words.UnchangedClauses, unchanged.Count, details => HtmlTable.Write(
            details,
            Words.UnchangedClauses,
            static head => head.Cells(Words.Clause, Words.Value),
            unchanged,
            static (row, clause) =>
            {
                row.Cell().User(clause.In(row.Language));
                Lines(row.Cell(), clause.AfterIn(row.Language).Split('\n'));
            },
            "details"));
    }
}
