using Ciip.Guideline.Evaluation;

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
            [
                .. HtmlTable.Columns(Words.Provision, Words.Document, Words.Clauses, Words.Claim, Words.AllTogether, Words.OwnRules),
                .. ControlColumn.Heading(page.Options.Crosswalk),
            ],
            rows.Select(row => Row(row, page)),
            "correspondence"), isOpen: true);
        LookedFor(html, page);
    }

    private static Cell[] Row(CorrespondenceRow row, ReportPage page) =>
    [
        Parts.Named(row.Provision),
        Cell.User(row.Document is { } document ? document.TitleIn(page.Language) : null),
        Cell.Users(row.Clauses),
        new(html => Claim(html, row.Claim)),
        new(html =>
        {
            Cell.State(Marks.Of(row.Outcome), row.Result.In(html.Language)).Write(html);
            if (row.Result is { IsAsked: true, IsProvisional: true })
            {
                html.Void("br").Text(Words.Provisional);
            }
        }),
        State(page.Report.Standards.Own[row.Provision], page.Language),
        .. ControlColumn.Of(page.Options.Crosswalk?.ControlsOf(row.Provision)),
    ];

    private static Cell State(ProvisionResult own, Language language) => Cell.State(Marks.Of(own.Outcome), own.In(language));

    /// <summary>What somebody looked for in vain is no row of the correspondence table, and worth as much to the next reader.</summary>
    private static void LookedFor(HtmlWriter html, ReportPage page)
    {
        var claims = page.Report.Standards.Set.Provisions
            .SelectMany(static result => result.Claims.Where(static claim => claim is { Value: ClaimValue.NotSpecified, Treatment: not null }), static (result, claim) => (result.Provision, Claim: claim))
            .ToList();
        if (claims.Count > 0)
        {
            Parts.Details(html, Words.LookedFor, claims.Count, details => HtmlTable.Write(
                details,
                Words.LookedFor,
                HtmlTable.Columns(Words.Provision, Words.Document, Words.Clauses, Words.Claim),
                claims.Select(row => new[]
                {
                    Parts.Named(row.Provision), Cell.User(row.Claim.Document.TitleIn(page.Language)), Cell.Users(row.Claim.Clauses), new Cell(cell => Claim(cell, row.Claim)),
                }),
                "details"));
        }
    }

    private static void Claim(HtmlWriter html, DocumentClaim? claim)
    {
        if (claim is null)
        {
            return;
        }

        Cell.State(Marks.Of(claim.Value), claim.Value.In(html.Language)).Write(html);
        if (claim.On is { Provision: null } on)
        {
            html.Void("br").Text(Words.StatedOn).Text(" ").Element("code", on.Text);
        }

        if (claim.FromField)
        {
            html.Void("br").Text(Words.FromField);
        }

        foreach (var text in new[] { claim.Treatment?.Note, claim.Treatment?.MissingInWords, claim.Treatment?.Decision?.Reason, claim.Treatment?.Decision?.Decider }.OfType<string>())
        {
            html.Void("br").User(text);
        }

        if (claim.ReferencePath is { } path)
        {
            html.Void("br").User(ReferencePaths.Show(path).In(html.Language));
        }
    }
}
