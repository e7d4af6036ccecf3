using System.Text.Json.Nodes;

namespace Ciip.Guideline.Questionnaires.Cells;

/// <summary>A text as it stands.</summary>
internal sealed class TextForm : CellForm
{
    public static TextForm Instance { get; } = new();

    public override bool TryRead(string text, out JsonNode? value, out LocalizedText? problem) =>
        Good(JsonValue.Create(CellText.IsNone(text) ? string.Empty : CellText.Clean(text)), out value, out problem);

    protected override string? TryWrite(JsonNode value, Language language) => TextOf(value) switch
    {
        "" => CellText.None.In(language),
        { } text when CellText.IsPlaceable(text) => text,
        _ => null,
    };
}
