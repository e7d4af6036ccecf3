using Ciip.Guideline.Questionnaires.Sheets;

namespace Ciip.Guideline.Cli.Tests.Spreadsheets;

/// <summary>A cell of a questionnaire, and whether a person wrote it.</summary>
internal sealed record TestCell(string Text)
{
    /// <summary>What the spreadsheet took the entry for.</summary>
    public TestCellKind Kind { get; init; }

    /// <summary>Whether a person wrote it, so that nothing of it may be lost.</summary>
    public bool IsFilled { get; init; }

    /// <summary>The member of the file that it should come to; null where the text tells by itself.</summary>
    public IReadOnlyList<string>? Names { get; init; }

    public bool IsBlank => Text.Length == 0;
}

internal enum TestCellKind
{
    Text,
    Number,
    Date,
    Formula,
    FormulaWithoutValue,
    Error,
}

/// <summary>A sheet that people do things to. Rows and columns count from 0 here.</summary>
internal sealed class TestSheet(string name, List<List<TestCell>> rows)
{
    public string Name { get; set; } = name;

    public bool IsHidden { get; set; }

    public List<List<TestCell>> Rows { get; } = rows;

    /// <summary>The first and the last cell of each merged one.</summary>
    public List<(int FirstRow, int FirstColumn, int LastRow, int LastColumn)> Merged { get; } = [];

    public int Width => Rows.Max(row => row.Count);

    public static TestSheet Of(SheetTable table) => new(
        table.Name, [.. table.Rows.Prepend([.. table.Columns.Select(column => column.Heading)]).Select(row => row.Select(cell => new TestCell(cell)).ToList())]);

    public TestSheet Copy(string name) => new(name, [.. Rows.Select(row => row.ToList())]);

    public TestCell At(int row, int column) => column < Rows[row].Count ? Rows[row][column] : new TestCell(string.Empty);

    public void Put(int row, int column, TestCell cell)
    {
        while (Rows[row].Count <= column)
        {
            Rows[row].Add(new TestCell(string.Empty));
        }

        Rows[row][column] = cell;
    }
}
