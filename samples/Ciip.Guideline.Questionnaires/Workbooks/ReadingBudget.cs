using Ciip.Guideline.Questionnaires.Sheets;

namespace Ciip.Guideline.Questionnaires.Workbooks;

/// <summary>How much of a workbook may still be kept.</summary>
internal sealed class ReadingBudget
{
    private int cells = ReadingBounds.MostCells;
    private long characters = ReadingBounds.MostCharacters;

    /// <summary>A cell that is not blank. A shared text counts each time it is used, since what is made of it does.</summary>
    public void SpendCell(int length)
    {
        cells = cells > 0 ? cells - 1 : throw UnreadableWorkbookException.TooMany(ReadingBounds.MostCells, "cells that are not blank", "空欄でないセルの数");
        SpendCharacters(length);
    }

    public void SpendCharacters(int count) =>
        characters = characters >= count ? characters - count
            : throw UnreadableWorkbookException.TooMany(ReadingBounds.MostCharacters, "characters", "文字数");
}
