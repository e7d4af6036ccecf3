namespace Ciip.Guideline.Questionnaires.Cells;

/// <summary>A member of a set: its token in files, and what a reader picks.</summary>
internal sealed record Choice(string Token, LocalizedText Label)
{
    public bool IsMeantBy(string folded) =>
        Token.Equals(folded, StringComparison.OrdinalIgnoreCase) || Same(Label.English, folded) || Same(Label.Japanese, folded)
        || (EarlierWords.Of(Label) is { } earlier && Same(earlier, folded));

    private static bool Same(string label, string folded) => FoldedText.Of(label).Equals(folded, StringComparison.OrdinalIgnoreCase);
}
