using Ciip.Guideline.Questionnaires.Workbooks;

namespace Ciip.Guideline.Questionnaires.Sheets;

/// <summary>Reads the sheets of a file of either form, and says of others what they are.</summary>
internal static class SheetFile
{
    /// <summary>The sheets with their cells; throws nothing, whatever the bytes are.</summary>
    /// <param name="file">The file.</param>
    /// <param name="isWorkbook">Whether the file should be a workbook; one is read as such in any case.</param>
    /// <param name="sheets">The sheets; empty where there are problems.</param>
    /// <param name="problems">Why nothing was read; empty where it was.</param>
    /// <param name="mostCells">How many cells may be filled in.</param>
    /// <param name="names">What sheets are called where they stand one below the other; null for those of a questionnaire.</param>
    public static bool TryRead(
        byte[] file, bool isWorkbook, out IReadOnlyList<ReadSheet> sheets, out IReadOnlyList<CellProblem> problems, int mostCells = ReadingBounds.MostCells,
        IReadOnlyList<LocalizedText>? names = null)
    {
        names ??= SheetNames.All;
        sheets = [];
        if (file.Length > ReadingBounds.MostBytes)
        {
            problems = [new CellProblem(null, UnreadableWorkbookException.TooMany(ReadingBounds.MostBytes, "bytes", "ファイルのバイト数").Reason)];
            return false;
        }

        if (ForeignFiles.Starting(file) is { } foreign)
        {
            problems = [new CellProblem(null, foreign)];
            return false;
        }

        var isRead = isWorkbook || IsPacked(file) ? XlsxReader.TryRead(file, out sheets, out problems, mostCells) : CsvSheets.TryRead(file, names, mostCells, out sheets, out problems);

        // A sheet may be made of the CSV file, whose sheets stand one below the other.
        sheets = [.. sheets.SelectMany(sheet => names.Any(name => SheetNames.Is(sheet.Name, name)) ? [sheet] : Sections.Of(sheet.Name, sheet.Rows, names))];
        return isRead;
    }

    /// <summary>A workbook from standard input has no name to know it by, and starts as every packed file does.</summary>
    private static bool IsPacked(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK"u8);
}
