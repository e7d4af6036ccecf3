using System.Text.Json.Nodes;

namespace Ciip.Guideline.Questionnaires.Cells;

/// <summary>Yes or no; blank is not stated.</summary>
internal sealed class BooleanForm : CellForm
{
    private static readonly ChoiceForm Answers = new([new Choice("true", new("yes", "はい")), new Choice("false", new("no", "いいえ"))]);

    public static BooleanForm Instance { get; } = new();

    public override IReadOnlyList<Choice> PickList => Answers.PickList;

    public override bool TryRead(string text, out JsonNode? value, out LocalizedText? problem)
    {
        var isRead = Answers.TryRead(text, out value, out problem);
        value = isRead ? JsonValue.Create(value!.GetValue<string>() == "true") : null;
        return isRead;
    }

    protected override string? TryWrite(JsonNode value, Language language) =>
        value is JsonValue one && one.TryGetValue<bool>(out var answer) ? Answers.PickList[answer ? 0 : 1].Label.In(language) : null;
}
