using Ciip.Guideline.Crosswalks;

namespace Ciip.Guideline.Reporting;

/// <summary>What the rules report, the weightiest first.</summary>
internal static class FindingsSection
{
    public static void Write(MarkupWriter html, ReportPage page)
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
            head => head.Cells(Words.Level, Words.Place, Words.Message, Words.Repair, Words.Citations).Controls(page.Options.Crosswalk),
            page.Report.Findings.OrderByDescending(static finding => finding.Level),
            (row, finding) => Row(row, finding, page),
            "findings");
    }

    private static void Row(HtmlRow row, Finding finding, ReportPage page)
    {
        row.Cell().Level(finding.Level).Void("br").Element("code", finding.Rule.Id);
        row.Cell().At(finding.Place);
        Parts.List(row.Cell().Message(finding.Message), finding.Missing);
        row.Cells(finding.Repair);
        row.Cell().Citations(finding.Citations).Void("br").Text(finding.Basis.In(page.Language));
        row.Controls(page.Options.Crosswalk?.ControlsOf(finding));
    }
}
