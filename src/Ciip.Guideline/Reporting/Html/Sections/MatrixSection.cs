using Ciip.Guideline.Crosswalks;

namespace Ciip.Guideline.Reporting;

/// <summary>The 25 items by documents.</summary>
internal static class MatrixSection
{
    public static void Write(MarkupWriter html, ReportPage page) => Write(html, page.Report.Standards, page.Options.Crosswalk);

    public static void Write(MarkupWriter html, StandardsReport standards, Crosswalk? crosswalk)
    {
        Parts.Lead(html, Words.MatrixSays);
        HtmlTable.Write(
            html,
            Words.Matrix,
            head =>
            {
                head.Cells(Words.Item);
                foreach (var document in standards.Subject.Documents)
                {
                    head.Cell().User(document.TitleIn(head.Language));
                }

                head.Cells(Words.AllDocuments, Words.OwnRules).Controls(crosswalk);
            },
            standards.Matrix,
            (row, item) =>
            {
                row.Cell().Named(item.Item);
                foreach (var cell in item.Cells)
                {
                    Claims(row.Cell(), cell);
                }

                row.Cell().State(Marks.Of(item.Set), item.Set.In(row.Language));
                row.Cell().State(Marks.Of(item.InternalRules), item.InternalRules.In(row.Language));
                row.Controls(crosswalk?.ControlsOf(item));
            },
            "wide");
    }

    private static void Claims(MarkupWriter html, MatrixCell cell)
    {
        html.State(Marks.Of(cell.Best), cell.In(html.Language));
        if (cell.Clauses.Count > 0)
        {
            html.Void("br").Users(cell.Clauses);
        }

        if (cell.LeftTo is { } target)
        {
            html.Void("br").Text(Words.LeftTo).Text(" ").User(target.Document ?? target.Tier?.Title.In(html.Language) ?? target.Citation ?? string.Empty);
        }
    }
}
