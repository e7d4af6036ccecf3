namespace Ciip.Guideline.Reporting;

/// <summary>Every outcome of every rule, counted by verdict and one by one, and the rules themselves.</summary>
internal static class OutcomesSection
{
    public static void Write(HtmlWriter html, ReportPage page)
    {
        Parts.Lead(html, Words.OutcomesSay);
        HtmlTable.Write(
            html,
            Words.Verdict,
            [Cell.Of(Words.Verdict), HtmlTable.NumberColumn(Words.Count.In(html.Language))],
            page.Report.Outcomes.GroupBy(static outcome => outcome.Verdict).OrderBy(static group => group.Key)
                .Select(group => new[] { Cell.Of(group.Key.In(html.Language)), Cell.Of(group.Count()) }));
        Parts.Annex(html, Words.Outcomes, page.Report.Outcomes.Count, details => HtmlTable.Write(
            details,
            Words.Outcomes,
            HtmlTable.Columns(Words.Rule, Words.Verdict, Words.Place, Words.Message, Words.Provision, Words.Citations),
            page.Report.Outcomes.Select(static outcome => new[]
            {
                Cell.Code(outcome.Rule.Id), new Cell(cell => cell.Text(outcome.Verdict.In(cell.Language))), Parts.Place(outcome.Place),
                new Cell(cell => cell.Text(outcome.Message.In(cell.Language))), Parts.Provisions(outcome.Provisions), Cell.Of(string.Join(", ", outcome.Citations)),
            })));
        Parts.Annex(html, Words.Rules, page.Report.Rules.Count, details => HtmlTable.Write(
            details,
            Words.Rules,
            HtmlTable.Columns(Words.Rule, Words.Demand, Words.Repair, Words.Basis, Words.Citations),
            page.Report.Rules.Select(static rule => new[]
            {
                Cell.Code(rule.Id), Cell.Of(rule.Demand), Cell.Of(rule.Repair), new Cell(cell => cell.Text(rule.Basis.In(cell.Language))), Cell.Of(string.Join(", ", rule.Citations)),
            })));
    }
}
