namespace Ciip.Guideline.Reporting;

/// <summary>The 25 items by documents.</summary>
internal static class MatrixSection
{
    public static void Write(HtmlWriter html, ReportPage page) => Write(html, page.Report.Standards);

    public static void Write(HtmlWriter html, StandardsReport standards)
    {
        Parts.Lead(html, Words.MatrixSays);
        HtmlTable.Write(
            html,
            Words.Matrix,
            [
                Cell.Of(Words.Item), .. standards.Subject.Documents.Select(static document => new Cell(html =>
                    html.User(document.TitleIn(html.Language)))),
                Cell.Of(Words.AllDocuments), Cell.Of(Words.OwnRules),
            ],
            standards.Matrix.Select(row => row.Cells.Select(Claims).Prepend(Parts.Named(row.Item)).Append(State(row.Set, html.Language)).Append(State(row.Own, html.Language)).ToArray()),
            "wide");
    }

    private static Cell State(ItemResult item, Language language) => Cell.State(Marks.Of(item), item.In(language));

    private static Cell Claims(MatrixCell cell) => new(html =>
    {
        Cell.State(Marks.Of(cell.Best), cell.In(html.Language)).Write(html);
        if (cell.Clauses.Count > 0)
        {
            html.Void("br");
            Parts.Users(html, cell.Clauses);
        }

        if (cell.LeftTo is { } target)
        {
            html.Void("br").Text(Words.LeftTo).Text(" ").User(target.Document ?? target.Tier?.Title.In(html.Language) ?? target.Citation ?? string.Empty);
        }
    });
}
