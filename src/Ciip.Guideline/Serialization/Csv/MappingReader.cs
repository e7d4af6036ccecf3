using Ciip.Guideline.Common;
using Ciip.Guideline.Serialization.Json;
using Ciip.Guideline.Serialization.Rows;

namespace Ciip.Guideline.Serialization.Csv;

/// <summary>Reads the records of a CSV file as rows of a crosswalk.</summary>
internal sealed class MappingReader
{
    /// <summary>Written for the reader's sake, and known from the id.</summary>
    private const string Derived = nameof(CrosswalkRow.Title);

    private static readonly string[] Optional = [Derived, nameof(CrosswalkRow.ControlTitle)];

    private readonly IReadOnlyList<CsvRecord> records;
    private readonly List<CsvDiagnostic> diagnostics;
    private readonly Dictionary<string, int> columns;

    private MappingReader(IReadOnlyList<CsvRecord> records, List<CsvDiagnostic> diagnostics)
    {
        this.records = records;
        this.diagnostics = diagnostics;
        columns = new Dictionary<string, int>(StringComparer.Ordinal);
    }

    public static IReadOnlyList<CrosswalkMapping> Read(IReadOnlyList<CsvRecord> records, List<CsvDiagnostic> diagnostics)
    {
        var reader = new MappingReader(records, diagnostics);
        return reader.FindColumns() ? reader.ReadRows() : [];
    }

    /// <summary>Columns are known by name or by heading in either language, in any order.</summary>
    private bool FindColumns()
    {
        if (records.Count == 0)
        {
            diagnostics.Add(new CsvDiagnostic(CsvDiagnosticCodes.MissingColumn, 1, 1, 1, MappingMessages.Empty));
            return false;
        }

        var known = TableShapes.Crosswalk.Columns;
        var taken = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < records[0].Cells.Count; at++)
        {
            var cell = CsvBlank.Trim(records[0][at]);
            if (cell.Length == 0)
            {
                continue;
            }

            var column = known.FirstOrDefault(column => column.Name == cell || column.Heading.English == cell || column.Heading.Japanese == cell);
            if (column is null)
            {
                Report(records[0], at, CsvDiagnosticCodes.UnknownColumn, MappingMessages.UnknownColumn(cell, known));
            }
            else if (!taken.Add(column.Name))
            {
                Report(records[0], at, CsvDiagnosticCodes.UnknownColumn, MappingMessages.SecondColumn(cell));
            }
            else
            {
                columns[column.Name] = at;
            }
        }

        foreach (var column in known.Where(column => !columns.ContainsKey(column.Name) && !Optional.Contains(column.Name, StringComparer.Ordinal)))
        {
            Report(records[0], 0, CsvDiagnosticCodes.MissingColumn, MappingMessages.MissingColumn(column));
        }

        return diagnostics.Count == 0;
    }

    private List<CrosswalkMapping> ReadRows()
    {
        var mappings = new List<CrosswalkMapping>();
        var seen = new HashSet<(GuidelineId, string)>();
        foreach (var record in records.Skip(1).Where(static record => record.Cells.Any(static cell => CsvBlank.Trim(cell).Length > 0)))
        {
            var before = diagnostics.Count;
            ReportStrangers(record);
            var from = Id(record);
            var control = Text(record, nameof(CrosswalkRow.Control));
            var relation = Choice<CrosswalkRelation>(record, nameof(CrosswalkRow.Relation), EnumTokens.CrosswalkRelations, static (value, language) => value.In(language));
            var reason = Text(record, nameof(CrosswalkRow.Reason));
            var confidence = Choice<CrosswalkConfidence>(record, nameof(CrosswalkRow.Confidence), EnumTokens.CrosswalkConfidences, static (value, language) => value.In(language));
            var reviewer = Text(record, nameof(CrosswalkRow.Reviewer));
            if (from is not null && control.Length > 0 && !seen.Add((from, control)))
            {
                Report(record, columns[nameof(CrosswalkRow.Control)], CsvDiagnosticCodes.DuplicateMapping, MappingMessages.Duplicate(from, control));
            }

            if (diagnostics.Count == before)
            {
                var title = columns.ContainsKey(nameof(CrosswalkRow.ControlTitle)) ? Cell(record, nameof(CrosswalkRow.ControlTitle)) : string.Empty;
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

        return mappings;
    }

    /// <summary>A cell without a heading would be lost in silence.</summary>
    private void ReportStrangers(CsvRecord record)
    {
        for (var at = 0; at < record.Cells.Count; at++)
        {
            if (CsvBlank.Trim(record[at]).Length > 0 && CsvBlank.Trim(records[0][at]).Length == 0)
            {
                Report(record, at, CsvDiagnosticCodes.TooManyCells, MappingMessages.NoHeading);
            }
        }
    }

    private GuidelineId? Id(CsvRecord record)
    {
        var text = Text(record, nameof(CrosswalkRow.From));
        if (!GuidelineId.TryParse(text, out var id) && text.Length > 0)
        {
            Report(record, columns[nameof(CrosswalkRow.From)], CsvDiagnosticCodes.UnknownId, MappingMessages.UnknownId(text));
        }

        return id;
    }

    /// <summary>A cell that has to say something.</summary>
    private string Text(CsvRecord record, string column)
    {
        var text = Cell(record, column);
        if (text.Length == 0)
        {
            Report(record, columns[column], CsvDiagnosticCodes.EmptyCell, MappingMessages.EmptyCell);
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
            var all = tokens.Expected.Select(token => (T)tokens.Read(token)!).ToList();
            Report(record, columns[column], CsvDiagnosticCodes.UnknownWord, MappingMessages.UnknownWord(
                text, string.Join(", ", all.Select(value => word(value, Language.English))), string.Join("、", all.Select(value => word(value, Language.Japanese)))));
        }

        return default;
    }

    private string Cell(CsvRecord record, string column) => CsvBlank.Trim(record[columns[column]]);

    private void Report(CsvRecord record, int column, string code, LocalizedText message) =>
        diagnostics.Add(new CsvDiagnostic(code, record.Line, record.Row, column + 1, message));
}
