using Ciip.Guideline.Common;
using Ciip.Guideline.Formats.Json;
using Ciip.Guideline.Formats.Rows;

namespace Ciip.Guideline.Formats.Csv;

/// <summary>
/// Reads the records of a CSV file as rows of one kind: columns by name or heading in either language in any order, and everything that is wrong in one
/// pass.
/// </summary>
/// <typeparam name="TRow">The rows.</typeparam>
internal abstract class TableReader<TRow>
{
    private readonly CsvParser parser;
    private readonly CsvProblems problems;
    private readonly LocalizedText table;
    private readonly IReadOnlyList<TableColumn> known;
    private readonly string[] optional;
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);
    private CsvRecord? headings;

    /// <summary>Makes a reader of one file.</summary>
    /// <param name="parser">The file.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="table">What the file is, in a message.</param>
    /// <param name="known">The columns that it can have.</param>
    /// <param name="optional">The names of those that it need not have.</param>
    protected TableReader(CsvParser parser, CsvProblems problems, LocalizedText table, IReadOnlyList<TableColumn> known, params string[] optional)
    {
        this.parser = parser;
        this.problems = problems;
        this.table = table;
        this.known = known;
        this.optional = optional;
    }

    /// <summary>The rows that nothing is wrong with.</summary>
    public IReadOnlyList<TRow> Read()
    {
        var rows = new List<TRow>();
        foreach (var record in parser.Records())
        {
            if (headings is null)
            {
                headings = record;
                FindColumns(record);
                parser.IsOnlyChecked |= problems.Count > 0;
            }
            else if (record.Cells.Any(static cell => CsvBlank.Trim(cell).Length > 0))
            {
                var before = problems.Count;
                ReportStrangers(record);
                var row = RowOf(record);
                if (problems.Count == before)
                {
                    rows.Add(row);
                }

                problems.IsLeast |= problems.IsBeyond;
                parser.IsOnlyChecked |= problems.IsBeyond;
            }
        }

        if (headings is null)
        {
            problems.Add(GuidelineDiagnosticCodes.CsvMissingColumn, line: 1, row: 1, column: 1, static () => TableMessages.Empty);
        }

        return rows;
    }

    /// <summary>The row of a record. What is wrong with it is reported; then the row does not count.</summary>
    protected abstract TRow RowOf(CsvRecord record);

    /// <summary>A column by its name.</summary>
    protected TableColumn Column(string name) => known.First(column => column.Name == name);

    /// <summary>The text of a cell; empty also where the file does not have the column.</summary>
    protected string Cell(CsvRecord record, string column) => columns.TryGetValue(column, out var at) ? CsvBlank.Trim(record[at]) : string.Empty;

    /// <summary>A cell that has to say something.</summary>
    protected string Text(CsvRecord record, string column)
    {
        var text = Cell(record, column);
        if (text.Length == 0)
        {
            Report(record, column, GuidelineDiagnosticCodes.CsvEmptyCell, static () => TableMessages.EmptyCell);
        }

        return text;
    }

    /// <summary>The id in a cell; null where there is none, and where it is not one of the Guideline, which is reported.</summary>
    protected GuidelineId? Id(CsvRecord record, string column)
    {
        var text = Cell(record, column);
        if (!GuidelineId.TryParse(text, out var id) && text.Length > 0)
        {
            Report(record, column, GuidelineDiagnosticCodes.CsvUnknownId, () => TableMessages.UnknownId(text));
        }

        return id;
    }

    /// <summary>The value in a cell, by its token or its word in either language; null where the cell is empty, and where it is none, which is reported.</summary>
    protected T? Choice<T>(CsvRecord record, string column, ITextConverter tokens, Func<T, Language, string> word)
        where T : struct, Enum
    {
        var text = Cell(record, column);
        foreach (var token in tokens.Expected)
        {
            var value = (T)tokens.Read(token)!;
            if (text == token || text == word(value, Language.English) || text == word(value, Language.Japanese))
            {
                return value;
            }
        }

        if (text.Length > 0)
        {
            Report(record, column, GuidelineDiagnosticCodes.CsvUnknownWord, () => TableMessages.UnknownWord(text, Joined(", ", Language.English), Joined("、", Language.Japanese)));
        }

        return null;

        string Joined(string separator, Language language) => string.Join(separator, tokens.Expected.Select(token => word((T)tokens.Read(token)!, language)));
    }

    /// <summary>Something that is wrong with a cell of a column that the file has.</summary>
    protected void Report(CsvRecord record, string column, string code, Func<LocalizedText> message) => Report(record, columns[column], code, message);

    private void Report(CsvRecord record, int column, string code, Func<LocalizedText> message) =>
        problems.Add(code, record.Line, record.Row, column + 1, message);

    /// <summary>Columns are known by name or by heading in either language, in any order.</summary>
    private void FindColumns(CsvRecord record)
    {
        foreach (var column in known)
        {
            if (PositionOf(record, column) is var at and >= 0)
            {
                columns[column.Name] = at;
            }
            else if (!optional.Contains(column.Name, StringComparer.Ordinal))
            {
                Report(record, 0, GuidelineDiagnosticCodes.CsvMissingColumn, () => TableMessages.MissingColumn(column));
            }
        }

        for (var at = 0; at < record.Cells.Count; at++)
        {
            var cell = CsvBlank.Trim(record[at]);
            if (cell.Length > 0 && !columns.ContainsValue(at))
            {
                Report(record, at, GuidelineDiagnosticCodes.CsvUnknownColumn, () => known.Any(column => IsHeading(column, cell)) ? TableMessages.SecondColumn(cell) : TableMessages.UnknownColumn(cell, table, known));
            }
        }
    }

    private static int PositionOf(CsvRecord record, TableColumn column)
    {
        var at = 0;
        while (at < record.Cells.Count && !IsHeading(column, CsvBlank.Trim(record[at])))
        {
            at++;
        }

        return at < record.Cells.Count ? at : -1;
    }

    private static bool IsHeading(TableColumn column, string cell) => column.Name == cell || SnakeCase.Of(column.Name) == cell || column.Heading.English == cell || column.Heading.Japanese == cell;

    /// <summary>A cell without a heading would be lost in silence.</summary>
    private void ReportStrangers(CsvRecord record)
    {
        for (var at = 0; at < record.Cells.Count; at++)
        {
            if (CsvBlank.Trim(record[at]).Length > 0 && CsvBlank.Trim(headings![at]).Length == 0)
            {
                Report(record, at, GuidelineDiagnosticCodes.CsvTooManyCells, static () => TableMessages.NoHeading);
            }
        }
    }
}
