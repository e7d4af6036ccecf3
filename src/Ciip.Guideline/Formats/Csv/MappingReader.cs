using Ciip.Guideline.Common;
using Ciip.Guideline.Crosswalks;
using Ciip.Guideline.Formats.Json;
using Ciip.Guideline.Formats.Rows;

namespace Ciip.Guideline.Formats.Csv;

/// <summary>Reads the records of a CSV file as rows of a crosswalk.</summary>
internal sealed class MappingReader
{
    /// <summary>Written for the reader's sake, and known from the id.</summary>
    private const string Derived = "Title";

    private static readonly string[] Optional = [Derived, nameof(MappingRow.ControlTitle)];

    private readonly CsvParser parser;
    private readonly CsvProblems problems;
    private readonly Dictionary<string, int> columns;
    private CsvRecord? headings;

    private MappingReader(CsvParser parser, CsvProblems problems)
    {
        this.parser = parser;
        this.problems = problems;
        columns = new Dictionary<string, int>(StringComparer.Ordinal);
    }

    public static IReadOnlyList<CrosswalkMapping> Read(CsvParser parser, CsvProblems problems) => new MappingReader(parser, problems).Read();

    private List<CrosswalkMapping> Read()
    {
        var mappings = new List<CrosswalkMapping>();
        var seen = new HashSet<(GuidelineId, string)>();
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
                ReadRow(record, mappings, seen);
                problems.IsLeast |= problems.IsBeyond;
                parser.IsOnlyChecked |= problems.IsBeyond;
            }
        }

        if (headings is null)
        {
            problems.Add(GuidelineDiagnosticCodes.CsvMissingColumn, line: 1, row: 1, column: 1, static () => MappingMessages.Empty);
        }

        return mappings;
    }

    /// <summary>Columns are known by name or by heading in either language, in any order.</summary>
    private void FindColumns(CsvRecord record)
    {
        var known = TableShapes.Crosswalk.Columns;
        foreach (var column in known)
        {
            if (PositionOf(record, column) is var at and >= 0)
            {
                columns[column.Name] = at;
            }
            else if (!Optional.Contains(column.Name, StringComparer.Ordinal))
            {
                Report(record, 0, GuidelineDiagnosticCodes.CsvMissingColumn, () => MappingMessages.MissingColumn(column));
            }
        }

        for (var at = 0; at < record.Cells.Count; at++)
        {
            var cell = CsvBlank.Trim(record[at]);
            if (cell.Length > 0 && !columns.ContainsValue(at))
            {
                Report(record, at, GuidelineDiagnosticCodes.CsvUnknownColumn, () => known.Any(column => IsHeading(column, cell)) ? MappingMessages.SecondColumn(cell) : MappingMessages.UnknownColumn(cell, known));
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

    private void ReadRow(CsvRecord record, List<CrosswalkMapping> mappings, HashSet<(GuidelineId, string)> seen)
    {
        var before = problems.Count;
        ReportStrangers(record);
        var from = Id(record);
        var control = Text(record, nameof(MappingRow.Control));
        var relation = Choice<CrosswalkRelation>(record, nameof(MappingRow.Relation), EnumTokens.CrosswalkRelations, static (value, language) => value.In(language));
        var reason = Text(record, nameof(MappingRow.Reason));
        var confidence = Choice<CrosswalkConfidence>(record, nameof(MappingRow.Confidence), EnumTokens.CrosswalkConfidences, static (value, language) => value.In(language));
        var reviewer = Text(record, nameof(MappingRow.Reviewer));
        if (from is not null && control.Length > 0 && !seen.Add((from, control)))
        {
            Report(record, columns[nameof(MappingRow.Control)], GuidelineDiagnosticCodes.CsvDuplicateMapping, () => MappingMessages.Duplicate(from, control));
        }

        if (problems.Count == before)
        {
            var title = columns.ContainsKey(nameof(MappingRow.ControlTitle)) ? Cell(record, nameof(MappingRow.ControlTitle)) : string.Empty;
            mappings.Add(new CrosswalkMapping
            {
                From = from!,
                Control = control,
                ControlTitle = title.Length == 0 ? null : title,
                Relation = relation,
                Reason = reason,
                Confidence = confidence,
                Reviewer = reviewer,
            });
        }
    }

    /// <summary>A cell without a heading would be lost in silence.</summary>
    private void ReportStrangers(CsvRecord record)
    {
        for (var at = 0; at < record.Cells.Count; at++)
        {
            if (CsvBlank.Trim(record[at]).Length > 0 && CsvBlank.Trim(headings![at]).Length == 0)
            {
                Report(record, at, GuidelineDiagnosticCodes.CsvTooManyCells, static () => MappingMessages.NoHeading);
            }
        }
    }

    private GuidelineId? Id(CsvRecord record)
    {
        var text = Text(record, nameof(MappingRow.From));
        if (!GuidelineId.TryParse(text, out var id) && text.Length > 0)
        {
            Report(record, columns[nameof(MappingRow.From)], GuidelineDiagnosticCodes.CsvUnknownId, () => MappingMessages.UnknownId(text));
        }

        return id;
    }

    /// <summary>A cell that has to say something.</summary>
    private string Text(CsvRecord record, string column)
    {
        var text = Cell(record, column);
        if (text.Length == 0)
        {
            Report(record, columns[column], GuidelineDiagnosticCodes.CsvEmptyCell, static () => MappingMessages.EmptyCell);
        }

        return text;
    }

    private T Choice<T>(CsvRecord record, string column, ITextConverter tokens, Func<T, Language, string> word)
        where T : struct, Enum
    {
        var text = Text(record, column);
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
            Report(record, columns[column], GuidelineDiagnosticCodes.CsvUnknownWord, () => MappingMessages.UnknownWord(text, Joined(", ", Language.English), Joined("、", Language.Japanese)));
        }

        return default;

        string Joined(string separator, Language language) => string.Join(separator, tokens.Expected.Select(token => word((T)tokens.Read(token)!, language)));
    }

    private string Cell(CsvRecord record, string column) => CsvBlank.Trim(record[columns[column]]);

    private void Report(CsvRecord record, int column, string code, Func<LocalizedText> message) =>
        problems.Add(code, record.Line, record.Row, column + 1, message);
}
