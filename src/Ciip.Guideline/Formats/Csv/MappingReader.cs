using Ciip.Guideline.Crosswalks;
using Ciip.Guideline.Formats.Json;
using Ciip.Guideline.Formats.Rows;

namespace Ciip.Guideline.Formats.Csv;

/// <summary>Reads the records of a CSV file as rows of a crosswalk.</summary>
internal sealed class MappingReader : TableReader<CrosswalkMapping>
{
    /// <summary>Written for the reader's sake, and known from the id.</summary>
    private const string Derived = "Title";

    private readonly HashSet<(GuidelineId, string)> seen = [];

    private MappingReader(CsvParser parser, CsvProblems problems)
        : base(parser, problems, new("crosswalk", "対応表"), TableShapes.Crosswalk.Columns, Derived, nameof(MappingRow.ControlTitle))
    {
    }

    public static IReadOnlyList<CrosswalkMapping> Read(CsvParser parser, CsvProblems problems) => new MappingReader(parser, problems).Read();

    protected override CrosswalkMapping RowOf(CsvRecord record)
    {
        var text = Text(record, nameof(MappingRow.From));
        var from = text.Length > 0 ? Id(record, nameof(MappingRow.From)) : null;
        var control = Text(record, nameof(MappingRow.Control));
        Text(record, nameof(MappingRow.Relation));
        var relation = Choice<CrosswalkRelation>(record, nameof(MappingRow.Relation), EnumTokens.CrosswalkRelations, static (value, language) => value.In(language));
        var reason = Text(record, nameof(MappingRow.Reason));
        Text(record, nameof(MappingRow.Confidence));
        var confidence = Choice<CrosswalkConfidence>(record, nameof(MappingRow.Confidence), EnumTokens.CrosswalkConfidences, static (value, language) => value.In(language));
        var reviewer = Text(record, nameof(MappingRow.Reviewer));
        if (from is not null && control.Length > 0 && !seen.Add((from, control)))
        {
            Report(record, nameof(MappingRow.Control), GuidelineDiagnosticCodes.CsvDuplicateMapping, () => TableMessages.Duplicate(from, control));
        }

        var title = Cell(record, nameof(MappingRow.ControlTitle));
        return new CrosswalkMapping
        {
            From = from!,
            Control = control,
            ControlTitle = title.Length == 0 ? null : title,
            Relation = relation ?? default,
            Reason = reason,
            Confidence = confidence ?? default,
            Reviewer = reviewer,
        };
    }
}
