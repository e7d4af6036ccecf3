namespace Ciip.Guideline.Reporting;

/// <summary>What the rules miss, the weightiest first.</summary>
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
            [
                .. HtmlTable.Columns(Words.Rule, Words.Level, Words.Place, Words.Message, Words.Repair, Words.Citations, Words.Basis, Words.Provision),
                .. ControlColumn.Heading(page.Options.Crosswalk),
            ],
            page.Report.Findings.OrderByDescending(static finding => finding.Level).Select(finding => Row(finding, page)));
    }

    private static Cell[] Row(Finding finding, ReportPage page) =>
    [
        Cell.Code(finding.Rule.Id), Parts.Level(finding.Level), Parts.Place(finding.Place), new(html => html.Text(finding.Message.In(html.Language))), Cell.Of(finding.Repair),
        Cell.Of(string.Join(", ", finding.Citations)), new(html => html.Text(finding.Basis.In(html.Language))), Parts.Provisions(finding.Missing),
        .. ControlColumn.Of(page.Options.Crosswalk?.ControlsOf(finding)),
    ];
}
