using Spectre.Console;

namespace Ciip.Guideline.Cli.Output;

/// <summary>A table on the console. Columns without content are left out, so that the others have room.</summary>
internal static class ConsoleTable
{
    public static void Draw(IAnsiConsole drawing, GuidelineTable table, bool isTerminal)
    {
        var shown = Enumerable.Range(0, table.Columns.Count).Where(column => table.Rows.Any(row => row[column].Length > 0)).ToList();
        var grid = new Table { Border = isTerminal ? TableBorder.Rounded : TableBorder.Ascii, UseSafeBorder = false };
        grid.Title = new TableTitle(Markup.Escape(table.ToString()));
        foreach (var column in shown)
        {
            grid.AddColumn(new Spectre.Console.TableColumn(new Text(table.Headings[column])));
        }

        foreach (var row in table.Rows)
        {
            grid.AddRow(shown.Select(column => new Text(Visible(row[column]))));
        }

        if (shown.Count == 0)
        {
            drawing.WriteLine(table.ToString());
        }
        else
        {
            drawing.Write(grid);
        }

        drawing.WriteLine();
    }

    /// <summary>Text of a file must not command the terminal.</summary>
    private static string Visible(string text) =>
        string.Concat(text.Select(character => char.IsControl(character) && character != '\n' ? '\uFFFD' : character));
}
