using System.Text.Json.Nodes;

namespace Ciip.Guideline.Questionnaires.Cells;

/// <summary>An object whose members have columns of their own: no cell holds it as a whole.</summary>
internal sealed class ObjectForm : CellForm
{
    public static ObjectForm Instance { get; } = new();

    public override bool TryRead(string text, out JsonNode? value, out LocalizedText? problem) => throw new NotSupportedException();

    protected override string? TryWrite(JsonNode value, Language language) => null;
}
