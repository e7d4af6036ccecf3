using Ciip.Guideline.Questionnaires.Sheets;

namespace Ciip.Guideline.Questionnaires.Workbooks;

/// <summary>How much of a workbook may still be kept.</summary>
internal sealed class ReadingBudget(int mostCells)
{
    private int cells;
    private long characters = ReadingBounds.MostCharacters;

    /// <summary>A cell that is not blank. A shared text counts each time it is used, since what is made of it does.</summary>
    public void SpendCell(int length)
    {
        cells = cells < mostCells ? cells + 1 : throw UnreadableWorkbookException.TooManyCells(mostCells);
        SpendCharacters(length);
    }

    public void SpendCharacters(int count) =>
        characters = characters >= count ? characters - count
            : throw UnreadableWorkbookException.TooMany(ReadingBounds.MostCharacters, "characters", "文字数");
}
