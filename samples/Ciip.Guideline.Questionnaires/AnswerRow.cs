using System.Text.Json.Nodes;
using Ciip.Guideline.Questionnaires.Cells;

namespace Ciip.Guideline.Questionnaires;

/// <summary>What a file says of one id, as cells: what no cell could give back stands as JSON in the last.</summary>
internal sealed class AnswerRow
{
    private AnswerRow(string id, IReadOnlyList<string> cells, string other)
    {
        Id = id;
        Cells = cells;
        Other = other;
    }

    public string Id { get; }

    /// <summary>One per column of the kind.</summary>
    public IReadOnlyList<string> Cells { get; }

    /// <summary>The rest as JSON; empty where there is none.</summary>
    public string Other { get; }

    /// <summary>Takes what the columns can show out of the answer. Null where the rest is too much for a cell.</summary>
    public static AnswerRow? Take(string id, JsonObject answer, IReadOnlyList<Column> columns, Language language)
    {
        var rest = answer.DeepClone().AsObject();
        var cells = columns.Select(column => TakeCell(rest, column, language)).ToList();
        var other = rest.Count == 0 ? string.Empty : JsonText.Of(rest);
        return other.Length > CellText.MostCharacters ? null : new AnswerRow(id, cells, other);
    }

    public static AnswerRow Blank(string id, int columns) => new(id, [.. Enumerable.Repeat(string.Empty, columns)], string.Empty);

    public static string TakeCell(JsonObject rest, Column column, Language language)
    {
        if (JsonPlaces.Find(rest, column.Names) is not { } value || column.Form.Write(value, language) is not { } text)
        {
            return string.Empty;
        }

        JsonPlaces.Remove(rest, column.Names);
        return text;
    }
}
