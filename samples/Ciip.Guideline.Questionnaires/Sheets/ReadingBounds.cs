namespace Ciip.Guideline.Questionnaires.Sheets;

/// <summary>
/// How large a questionnaire may be: many times what one comes to, and little enough that no file fills the memory.
/// <c>docs/command-line.md</c> names them.
/// </summary>
internal static class ReadingBounds
{
    /// <summary>Of the file.</summary>
    public const int MostBytes = 10_000_000;

    /// <summary>Of all that a workbook is unpacked to.</summary>
    public const int MostUnpackedBytes = 100_000_000;

    /// <summary>As many rows as a workbook of this format can have.</summary>
    public const int MostRows = 1_048_576;

    /// <summary>As many columns as a workbook of this format can have.</summary>
    public const int MostColumns = 16_384;

    public const int MostSheets = 1_000;

    /// <summary>Of all cells that are not blank.</summary>
    public const int MostCells = 500_000;

    /// <summary>Of the texts of all cells, each counted where it is used.</summary>
    public const int MostCharacters = 20_000_000;

    public const int MostSharedTexts = 500_000;

    /// <summary>As many looks of cells as a workbook of this format can have.</summary>
    public const int MostStyles = 65_490;

    public const int MostMergedCells = 10_000;

    /// <summary>What is wrong with more cells is counted.</summary>
    public const int MostProblems = 1_000;
}
