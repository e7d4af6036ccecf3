using System.Text.Json.Nodes;

namespace Ciip.Guideline.Cli.Questionnaires.Cells;

/// <summary>One of a set: written as its label, read as a label of either language or as the token of the files.</summary>
internal sealed class ChoiceForm(IReadOnlyList<Choice> choices) : CellForm
{
    private const string Own = "own:";

    public override IReadOnlyList<Choice> PickList => choices;

    public override bool TryRead(string text, out JsonNode? value, out LocalizedText? problem)
    {
        var folded = FoldedText.Of(text);
        var meant = choices.Where(choice => choice.IsMeantBy(folded)).ToList();
        if (meant.Count == 1)
        {
            return Good(JsonValue.Create(meant[0].Token), out value, out problem);
        }

        if (folded.StartsWith(Own, StringComparison.OrdinalIgnoreCase))
        {
            // What follows is a text of one's own, and stays as it was typed.
            return Good(JsonValue.Create(Own + CellText.Clean(text[(text.AsSpan().IndexOfAny(':', '：') + 1)..])), out value, out problem);
        }

        return Bad(out value, out problem,
            $"'{CellText.Cut(text)}' is none of the choices: {string.Join(", ", choices.Select(choice => choice.Label.English))}.",
            $"「{CellText.Cut(text)}」は選択肢にない。選択肢: {string.Join("、", choices.Select(choice => choice.Label.Japanese))}。");
    }

    protected override string? TryWrite(JsonNode value, Language language)
    {
        var token = TextOf(value);
        var choice = choices.FirstOrDefault(choice => choice.Token == token);
        var label = choice?.Label.In(language);
        return label is not null && choices.Count(other => other.IsMeantBy(FoldedText.Of(label))) == 1 ? label : token;
    }
}
