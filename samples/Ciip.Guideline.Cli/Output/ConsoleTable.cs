using Spectre.Console;
using Spectre.Console.Rendering;

namespace Ciip.Guideline.Cli.Output;

/// <summary>
/// A table on the console. Columns without content are left out, and those that are needed least where the window has no room
/// to read them; what is left out for width is named below the table.
/// </summary>
internal static class ConsoleTable
{
    /// <summary>What stands between two columns.</summary>
    private const int Divider = 3;

    public static void Draw(IAnsiConsole drawing, ShownTable shown, bool isTerminal)
    {
        var table = shown.Table;
        var filled = Enumerable.Range(0, table.Columns.Count).Where(column => table.Rows.Any(row => row[column].Length > 0)).ToList();
        if (filled.Count == 0)
        {
            drawing.WriteLine(shown.Title);
            drawing.WriteLine();
            return;
        }

        var columns = Fitting(drawing, shown, filled);
        var headings = table.Headings.Select(Visible).ToList();
        var grid = new Table { Border = isTerminal ? TableBorder.Rounded : TableBorder.Ascii, UseSafeBorder = false };
        grid.Title = new TableTitle(Markup.Escape(shown.Title));
        foreach (var column in columns)
        {
            grid.AddColumn(new Spectre.Console.TableColumn(new CellLines(headings[column])));
        }

        foreach (var row in table.Rows)
        {
            grid.AddRow(columns.Select(column => new CellLines(Visible(row[column]))));
        }

        drawing.Write(grid);
        if (filled.Except(columns).Select(column => headings[column]).ToList() is { Count: > 0 } left)
        {
            drawing.Write(new CellLines(table.Language == Language.Japanese ? "表示幅の都合で省いた列：" + string.Join("、", left) : "Left out for lack of width: " + string.Join(", ", left)));
        }

        drawing.WriteLine();
    }

    /// <summary>The columns there is room for, in the table's order.</summary>
    private static List<int> Fitting(IAnsiConsole drawing, ShownTable shown, List<int> filled)
    {
        var options = RenderOptions.Create(drawing);
        var names = shown.Table.Columns.Select(column => column.Name).ToList();
        var order = shown.Columns.Select(name => names.IndexOf(name)).Where(filled.Contains).Union(filled);
        var room = drawing.Profile.Width - 1;
        var fitting = order.TakeWhile((column, index) =>
        {
            room -= Math.Min(shown.LeastWidth, Natural(column)) + Divider;
            return index == 0 || room >= 0;
        });
        return [.. fitting.Order()];

        int Natural(int column) => shown.Table.Rows.Select(row => row[column]).Append(shown.Table.Headings[column])
            .Max(text => new CellLines(Visible(text)).Measure(options, int.MaxValue).Max);
    }

    /// <summary>Text of a file must not command the terminal, and a tab has no width to count with.</summary>
    private static string Visible(string text) => VisibleText.OfLines(text).Replace('\t', ' ');
}
