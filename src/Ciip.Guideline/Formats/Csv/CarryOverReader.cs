using Ciip.Guideline.Catalog;
using Ciip.Guideline.Crosswalks;
using Ciip.Guideline.Formats.Json;
using Ciip.Guideline.Formats.Rows;

namespace Ciip.Guideline.Formats.Csv;

/// <summary>Reads the records of a CSV file as rows of a carry-over, with the checks that a JSON file goes through.</summary>
internal sealed class CarryOverReader : TableReader<CarryOverRow>
{
    /// <summary>Written for the reader's sake, and known from the id.</summary>
    private const string Derived = "Title";

    private readonly IReadOnlyList<string> editions;
    private readonly HashSet<string> known;
    private readonly HashSet<(string Edition, string? From, string? Theme)> seen = [];

    private CarryOverReader(CsvParser parser, CsvProblems problems, IEnumerable<CarryOverEdition> editions)
        : base(parser, problems, new("carry-over", "引継ぎ表"), TableShapes.CarryOver.Columns, Derived, nameof(CarryOverTableRow.Sources))
    {
        this.editions = [.. editions.Select(static edition => edition.Id)];
        known = new(this.editions, StringComparer.Ordinal);
    }

    public static IReadOnlyList<CarryOverRow> Read(CsvParser parser, CsvProblems problems, IEnumerable<CarryOverEdition> editions) => new CarryOverReader(parser, problems, editions).Read();

    protected override CarryOverRow RowOf(CsvRecord record)
    {
        var from = Id(record, nameof(CarryOverTableRow.From));
        var edition = Text(record, nameof(CarryOverTableRow.Edition));
        if (edition.Length > 0 && !known.Contains(edition))
        {
            Report(record, nameof(CarryOverTableRow.Edition), GuidelineDiagnosticCodes.CsvUnknownEdition, () => TableMessages.UnknownEdition(edition, editions));
        }

        Text(record, nameof(CarryOverTableRow.Relation));
        var relation = Choice<CarryOverRelation>(record, nameof(CarryOverTableRow.Relation), EnumTokens.CarryOverRelations, static (value, language) => value.In(language));
        var to = CarryOverLists.ThemesIn(Cell(record, nameof(CarryOverTableRow.To)));
        var basis = Choice<EvidenceBasis>(record, nameof(CarryOverTableRow.Basis), EnumTokens.EvidenceBases, static (value, language) => value.In(language));
        var confidence = Choice<CrosswalkConfidence>(record, nameof(CarryOverTableRow.Confidence), EnumTokens.CrosswalkConfidences, static (value, language) => value.In(language));
        if (relation is { } stated)
        {
            State(record, stated);
        }

        ReportAgain(record, edition, from, to);
        return new CarryOverRow
        {
            From = from,
            Edition = edition,
            Relation = relation ?? default,
            To = to,
            Basis = basis,
            Confidence = confidence,
            Reason = Text(record, nameof(CarryOverTableRow.Reason)),
            Sources = Sources(record),
            Reviewer = Text(record, nameof(CarryOverTableRow.Reviewer)),
        };
    }

    /// <summary>A row has a source, except where something is new; a place and a basis, except where nobody has looked or it is gone.</summary>
    private void State(CsvRecord record, CarryOverRelation relation)
    {
        var (isNew, isUnknown) = (relation == CarryOverRelation.New, relation == CarryOverRelation.Unknown);
        State(record, nameof(CarryOverTableRow.From), relation, isNeeded: !isNew);
        State(record, nameof(CarryOverTableRow.To), relation, isNeeded: !isUnknown && relation != CarryOverRelation.Dropped);
        State(record, nameof(CarryOverTableRow.Basis), relation, isNeeded: !isUnknown);
        State(record, nameof(CarryOverTableRow.Confidence), relation, isNeeded: !isUnknown);
    }

    private void State(CsvRecord record, string column, CarryOverRelation relation, bool isNeeded)
    {
        if (Cell(record, column).Length > 0 != isNeeded)
        {
            var word = new LocalizedText(relation.In(Language.English), relation.In(Language.Japanese));
            Report(record, column, GuidelineDiagnosticCodes.CsvCarryOverRow, () => isNeeded ? TableMessages.NeededByRelation(word, Column(column)) : TableMessages.RuledOutByRelation(word, Column(column)));
        }
    }

    /// <summary>A source has one row for an edition, and so has what is new there.</summary>
    private void ReportAgain(CsvRecord record, string edition, GuidelineId? from, IReadOnlyList<string>? to)
    {
        if (from is not null)
        {
            if (!seen.Add((edition, from.Text, null)))
            {
                Report(record, nameof(CarryOverTableRow.From), GuidelineDiagnosticCodes.CsvDuplicateCarryOver, () => TableMessages.DuplicateCarryOver(from.Text, edition));
            }

            return;
        }

        foreach (var theme in to ?? [])
        {
            if (Cell(record, nameof(CarryOverTableRow.From)).Length == 0 && !seen.Add((edition, null, theme)))
            {
                Report(record, nameof(CarryOverTableRow.To), GuidelineDiagnosticCodes.CsvDuplicateCarryOver, () => TableMessages.DuplicateCarryOver(theme, edition));
            }
        }
    }

    private IReadOnlyList<Source>? Sources(CsvRecord record)
    {
        var sources = CarryOverLists.SourcesIn(Cell(record, nameof(CarryOverTableRow.Sources)));
        if (sources?.Any(static source => source.Reference.Length == 0) == true)
        {
            Report(record, nameof(CarryOverTableRow.Sources), GuidelineDiagnosticCodes.CsvCarryOverRow, static () => TableMessages.SourceWithoutAddress);
        }

        return sources;
    }
}
