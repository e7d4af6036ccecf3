namespace Ciip.Guideline.Reporting;

/// <summary>The clause correspondence table (対応表): every provision with the documents and clauses that deal with it.</summary>
internal static class CorrespondenceSection
{
    public static void Write(HtmlWriter html, ReportPage page)
    {
        Parts.Lead(html, Words.CorrespondenceSays);
        var rows = page.Report.Standards.Correspondence;
        Parts.Details(html, Words.Correspondence, rows.Count, details => HtmlTable.Write(
            details,
            Words.Correspondence,
            HtmlTable.Columns(Words.Provision, Words.Document, Words.Clauses, Words.Claim, Words.AllTogether),
            rows.Select(row => Row(row, page))));
    }

    private static Cell[] Row(CorrespondenceRow row, ReportPage page) =>
    [
        Parts.Named(row.Provision),
        Cell.User(row.Document is { } document ? ReportPage.TitleOf(document, page.Language) : null),
        Cell.Users(row.Clauses),
        new(html => Claim(html, row.Claim)),
        new(html =>
        {
            Cell.State(Marks.Of(row.Outcome), row.Outcome.In(html.Language)).Write(html);
            if (row.Result.IsProvisional)
            {
                html.Void("br").Text(Words.Provisional);
            }
        }),
    ];

    private static void Claim(HtmlWriter html, DocumentClaim? claim)
    {
        if (claim is null)
        {
            return;
        }

        Cell.State(Marks.Of(claim.Value), claim.Value.In(html.Language)).Write(html);
        foreach (var text in new[] { claim.Treatment?.Note, claim.Treatment?.MissingInWords, claim.Treatment?.Decision?.Reason, claim.Treatment?.Decision?.Decider }.OfType<string>())
        {
            html.Void("br").User(text);
        }

        if (claim.ReferencePath is { } path)
        {
            html.Void("br").User(string.Join(" → ", path));
        }
    }
}
