using System.Text.Json.Nodes;

namespace Ciip.Guideline.Questionnaires.Cells;

/// <summary>How a member of the JSON stands in a cell.</summary>
internal abstract class CellForm
{
    /// <summary>What may be picked from a list; null where anything may be typed.</summary>
    public virtual IReadOnlyList<Choice>? PickList => null;

    /// <summary>Whether a cell may hold several entries, one a line.</summary>
    public virtual bool TakesSeveral => false;

    /// <summary>What stands for a part of the member within the cell, such as an entry of a list; null where it has none of this name.</summary>
    public virtual CellPart? PartOf(string name) => null;

    /// <summary>The cell's text; null where no cell could give the value back.</summary>
    public string? Write(JsonNode value, Language language) =>
        TryWrite(value, language) is { } text && text.Length <= CellText.MostCharacters && CellText.IsOfXml(text) && !CellText.IsBlank(text)
        && TryRead(text, out var back, out _) && JsonNode.DeepEquals(value, back)
            ? text
            : null;

    /// <summary>Reads a cell that is not blank.</summary>
    public abstract bool TryRead(string text, out JsonNode? value, out LocalizedText? problem);

    /// <summary>The cell's text, not yet tried; null where the value has another shape.</summary>
    protected abstract string? TryWrite(JsonNode value, Language language);

    protected static string? TextOf(JsonNode? value) => value is JsonValue one && one.TryGetValue<string>(out var text) ? text : null;

    protected static bool Bad(out JsonNode? value, out LocalizedText? problem, string english, string japanese)
    {
        value = null;
        problem = new LocalizedText(english, japanese);
        return false;
    }

    protected static bool Good(JsonNode read, out JsonNode? value, out LocalizedText? problem)
    {
        value = read;
        problem = null;
        return true;
    }
}
