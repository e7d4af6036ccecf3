using System.Text.Json.Nodes;

namespace Ciip.Guideline.Questionnaires.Cells;

/// <summary>One of a set: written as its label, read as a label of either language or as the token of the files.</summary>
/// <param name="choices">The members of the set.</param>
/// <param name="isOpen">Whether other text may be written instead.</param>
internal sealed class ChoiceForm(IReadOnlyList<Choice> choices, bool isOpen = false) : CellForm
{
    private const string Own = "own:";

    private static readonly LocalizedText OneOfOnesOwn = new("own:… (one of your own)", "own:…（独自の語）");

    public override IReadOnlyList<Choice> PickList => choices;

    public override bool TryRead(string text, out JsonNode? value, out LocalizedText? problem)
    {
        var folded = FoldedText.Of(text);
        var meant = choices.Where(choice => choice.IsMeantBy(folded)).ToList();
        if (meant.Count == 1)
        {
            return Good(JsonValue.Create(meant[0].Token), out value, out problem);
        }

        if (isOpen && folded.StartsWith(Own, StringComparison.OrdinalIgnoreCase))
        {
            // What follows is free text, and stays as it was typed.
            return Good(JsonValue.Create(Own + CellText.Clean(text[(text.AsSpan().IndexOfAny(':', '：') + 1)..])), out value, out problem);
        }

        return Bad(out value, out problem,
            $"'{CellText.Cut(text)}' is not one of the choices: {string.Join(", ", Shown(Language.English))}.",
            $"「{CellText.Cut(text)}」は選択肢にない。選択肢：{string.Join("、", Shown(Language.Japanese))}。");
    }

    /// <summary>What may stand there; who looks for a word that the set does not have reads first how to write one of their own.</summary>
    private IEnumerable<string> Shown(Language language) =>
        choices.Select(static choice => choice.Label).Prepend(OneOfOnesOwn).Skip(isOpen ? 0 : 1).Select(text => text.In(language));

    protected override string? TryWrite(JsonNode value, Language language)
    {
        var token = TextOf(value);
        var choice = choices.FirstOrDefault(choice => choice.Token == token);
        var label = choice?.Label.In(language);
        return label is not null && choices.Count(other => other.IsMeantBy(FoldedText.Of(label))) == 1 ? label : token;
    }
}
