using System.Text.Json.Nodes;

namespace Ciip.Guideline.Questionnaires.Cells;

/// <summary>An id of the Guideline or an interval: a token without a list to pick from, full-width letters tolerated.</summary>
internal sealed class TokenForm : CellForm
{
    public static TokenForm Instance { get; } = new();

    public override bool TryRead(string text, out JsonNode? value, out LocalizedText? problem) =>
        Good(JsonValue.Create(FoldedText.Of(text)), out value, out problem);

    protected override string? TryWrite(JsonNode value, Language language) => TextOf(value) is { Length: > 0 } text ? text : null;
}
