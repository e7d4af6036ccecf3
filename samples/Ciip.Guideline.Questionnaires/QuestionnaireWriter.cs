using System.Globalization;
using System.Text.Json.Nodes;
using Ciip.Guideline.Questionnaires.Cells;
using Ciip.Guideline.Questionnaires.Sheets;

namespace Ciip.Guideline.Questionnaires;

/// <summary>Makes the sheets of a questionnaire, empty or filled in from a file.</summary>
internal sealed class QuestionnaireWriter(QuestionnaireKind kind, QuestionnaireLevel level, Language language, LocalizedText? nextStep = null)
{
    private readonly List<(string Pointer, JsonNode Value)> others = [];

    /// <summary>What to ask for, in this order; null for everything, in the order of the Guideline.</summary>
    public IReadOnlyList<string>? Asked { get; init; }

    /// <summary>The sheets, in their order.</summary>
    /// <param name="file">The members of the file; empty for an empty questionnaire.</param>
    public IReadOnlyList<SheetTable> Write(JsonObject file)
    {
        var rest = file.DeepClone().AsObject();
        rest.Remove("format");
        var document = DocumentSheet.Of(SheetNames.Document, kind.Format, kind.Document, rest, language);
        var answers = Answers(rest);
        others.InsertRange(0, rest.Select(member => (JsonPlaces.Pointer([member.Key]), member.Value!)));
        return [HowToSheet.Of(kind, level, language, nextStep ?? NextSteps.Import, isInOrder: Asked is not null), document, answers, Other()];
    }

    private SheetTable Answers(JsonObject rest)
    {
        var answers = TakeAnswers(rest);
        return level == QuestionnaireLevel.Clause
            ? new ClauseRows(kind, language).Of(answers)
            : ById(answers);
    }

    private List<AnswerRow> TakeAnswers(JsonObject rest)
    {
        // An empty map says something else than none, and no row could.
        if (rest[kind.Answers] is not JsonObject { Count: > 0 } answers)
        {
            return [];
        }

        rest.Remove(kind.Answers);
        var rows = new List<AnswerRow>();
        foreach (var (id, answer) in answers)
        {
            if (AnswerRow.Take(id, answer!.AsObject(), kind.Columns, language) is { } row)
            {
                rows.Add(row);
            }
            else
            {
                others.Add((JsonPlaces.Pointer([kind.Answers, id]), answer));
            }
        }

        return rows;
    }

    private SheetTable ById(List<AnswerRow> answers)
    {
        var byId = answers.ToDictionary(answer => answer.Id, StringComparer.Ordinal);
        var rows = Ids(byId.Keys)
            .Select(id => byId.GetValueOrDefault(id) ?? AnswerRow.Blank(id, kind.Columns.Count))
            .Select(IReadOnlyList<string> (row) => [row.Id, TitleOf(row.Id, language), .. row.Cells, row.Other]).ToList();
        return new SheetTable(
            SheetNames.Answers.In(language),
            [
                new(SheetNames.Id.In(language), 16, IsToRead: true), new(SheetNames.Title.In(language), 44, IsToRead: true),
                .. kind.Columns.Select(column => new SheetColumn(column.Heading.In(language), column.Width)),
                new(SheetNames.OtherData.In(language), 20, IsToRead: true),
            ],
            rows)
        { PickLists = [.. kind.Columns.SelectMany((column, index) => PicksOf(column, index + 3, 2, rows.Count + 1))] };
    }

    private IEnumerable<string> Ids(IEnumerable<string> answered) => Asked is null
        ? kind.IdsAt(level).Union(answered, StringComparer.Ordinal).Select(GuidelineId.Parse).Order().Select(static id => id.Text)
        : Asked.Union(answered.Select(GuidelineId.Parse).Order().Select(static id => id.Text), StringComparer.Ordinal);

    private SheetTable Other()
    {
        var rows = new List<IReadOnlyList<string>>();
        foreach (var (pointer, value) in others)
        {
            var parts = Parts(JsonText.Of(value));
            rows.AddRange(parts.Select((part, index) => (IReadOnlyList<string>)
                [pointer, parts.Count == 1 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"{index + 1}/{parts.Count}"), part]));
        }

        return new SheetTable(
            SheetNames.Other.In(language),
            [new(SheetNames.Place.In(language), 28, IsToRead: true), new(SheetNames.Part.In(language), 8, IsToRead: true), new(SheetNames.Json.In(language), 100, IsToRead: true)],
            rows);
    }

    /// <summary>Cuts a text into what cells hold, nowhere at a space, which a spreadsheet might drop there.</summary>
    private static List<string> Parts(string json)
    {
        var parts = new List<string>();
        for (var start = 0; start < json.Length;)
        {
            var end = Math.Min(start + CellText.MostCharacters, json.Length);
            while (end < json.Length && (json[end] == ' ' || json[end - 1] == ' '))
            {
                end--;
            }

            parts.Add(json[start..end]);
            start = end;
        }

        return parts;
    }

    public static string TitleOf(string id, Language language) =>
        GuidelineId.Parse(id) is { Provision: { } provision } ? provision.Title.In(language) : GuidelineId.Parse(id).Section.Title.In(language);

    private IEnumerable<PickList> PicksOf(Column column, int number, int first, int last) => column.PickIn(number, first, last, language) is { } pick ? [pick] : [];
}
