namespace Ciip.Guideline.Reporting;

/// <summary>What the rules report, the weightiest first.</summary>
internal static class FindingsSection
{
    public static void Write(HtmlWriter html, ReportPage page)
    {
        if (page.Report.Findings.Count == 0)
        {
            html.Line().Element("p", Words.NoFindings);
            return;
        }

        Parts.Lead(html, Words.FindingsSay);
        HtmlTable.Write(
            html,
            Words.Findings,
            [.. HtmlTable.Columns(Words.Level, Words.Place, Words.Message, Words.Repair, Words.Citations), .. ControlColumn.Heading(page.Options.Crosswalk)],
            page.Report.Findings.OrderByDescending(static finding => finding.Level).Select(finding => Row(finding, page)),
            "findings");
    }

    private static Cell[] Row(Finding finding, ReportPage page) =>
    [
        new(html =>
        {
            Parts.Level(html, finding.Level);
            html.Void("br").Element("code", finding.Rule.Id);
        }),
        Cell.At(finding.Place),
        new(html =>
        {
            html.Text(finding.Message.In(html.Language));
            Parts.List(html, finding.Missing);
        }),
        Cell.Of(finding.Repair),
        new(html => html.Text(string.Join(", ", finding.Citations)).Void("br").Text(finding.Basis.In(html.Language))),
        .. ControlColumn.Of(page.Options.Crosswalk?.ControlsOf(finding)),
    ];
}
