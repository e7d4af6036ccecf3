using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline.Reporting;

/// <summary>The clause correspondence table (対応表): every provision with the documents and clauses that deal with it.</summary>
internal static class CorrespondenceSection
{
    public static void Write(MarkupWriter html, ReportPage page)
    {
        Parts.Lead(html, Words.CorrespondenceSays);
        var rows = page.Report.Standards.Correspondence;
        Parts.Details(html, Words.Correspondence, rows.Count, details => HtmlTable.Write(
            details,
            Words.Correspondence,
            head => head.Cells(Words.Provision, Words.Document, Words.Clauses, Words.Claim, Words.AllTogether, Words.OwnRules).Controls(page.Options.Crosswalk),
            rows,
            (row, entry) => Row(row, entry, page),
            "correspondence"), isOpen: true);
        LookedFor(html, page);
    }

    private static void Row(HtmlRow row, CorrespondenceRow entry, ReportPage page)
    {
        row.Cell().Named(entry.Provision);
        row.Cell().User(entry.Document?.TitleIn(page.Language));
        row.Cell().Users(entry.Clauses);
        Claim(row.Cell(), entry.Claim);
        var together = row.Cell().State(Marks.Of(entry.Outcome), entry.Result.In(page.Language));
        if (entry.Result is { IsAsked: true, IsProvisional: true })
        {
            together.Void("br").Text(Words.Provisional);
        }

        var own = page.Report.Standards.InternalRules[entry.Provision];
        row.Cell().State(Marks.Of(own.Outcome), own.In(page.Language));
        row.Controls(page.Options.Crosswalk?.ControlsOf(entry.Provision));
    }

    private static void LookedFor(MarkupWriter html, ReportPage page)
    {
        var rows = page.Report.Standards.LookedFor;
        if (rows.Count > 0)
        {
            Parts.Details(html, Words.LookedFor, rows.Count, details => HtmlTable.Write(
                details,
                Words.LookedFor,
                static head => head.Cells(Words.Provision, Words.Document, Words.Clauses, Words.Claim),
                rows,
                static (row, entry) =>
                {
                    row.Cell().Named(entry.Provision);
                    row.Cell().User(entry.Document?.TitleIn(row.Language));
                    row.Cell().Users(entry.Clauses);
                    Claim(row.Cell(), entry.Claim);
                },
                "details"));
        }
    }

    private static void Claim(MarkupWriter html, DocumentClaim? claim)
    {
        if (claim is null)
        {
            return;
        }

        html.State(Marks.Of(claim.Value), claim.Value.In(html.Language));
        if (claim.On is { Provision: null } on)
        {
            html.Void("br").Text(Words.StatedOn).Text(" ").Element("code", on.Text);
        }

        if (claim.FromField)
        {
            html.Void("br").Text(Words.FromField).Text(" ").Element("code", claim.Field!);
        }

        foreach (var text in (ReadOnlySpan<string?>)
            [
                claim.Treatment?.Note, claim.Treatment?.MissingInWords, claim.Treatment?.Decision?.Reason, claim.Treatment?.Decision?.Decider,
                claim.ReferencePath is { } path ? ReferencePaths.Show(path).In(html.Language) : null,
            ])
        {
            if (text is not null)
            {
                html.Void("br").User(text);
            }
        }
    }
}
