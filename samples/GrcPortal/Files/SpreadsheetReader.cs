using Ciip.Guideline.Questionnaires;

namespace GrcPortal.Files;

/// <summary>
/// Makes the file that a questionnaire stands for, by what the command line reads it with. What is kept is that file; the spreadsheet is not. Read within
/// its bounds a workbook may still take a hundred times its size in memory, so one is read at a time.
/// </summary>
internal sealed class SpreadsheetReader(UploadLimits limits) : IDisposable
{
    private static readonly string[] Endings = [".csv", ".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".numbers"];

    private readonly SemaphoreSlim one = new(1, 1);

    /// <summary>Whether somebody meant to upload a spreadsheet: by the first bytes of packed and of protected workbooks, else by the name of what is not JSON.</summary>
    public static bool Is(Upload upload) =>
        upload.Utf8.AsSpan().StartsWith("PK"u8) || upload.Utf8.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])
        || (Array.Exists(Endings, ending => upload.FileName.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) && !IsJson(upload.Utf8));

    /// <summary>What to call a body: by its type, where the name does not say that it is a spreadsheet.</summary>
    public static string NameOf(string? name, string? contentType)
    {
        var type = contentType?.Split(';')[0].Trim();
        var ending = SpreadsheetTypes.All.FirstOrDefault(one => one.ContentType.Split(';')[0].Equals(type, StringComparison.OrdinalIgnoreCase)).Ending;
        return name is null ? "upload" + (ending ?? ".json")
            : ending is null || name.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? name
            : name + ending;
    }

    /// <summary>The upload as JSON, or every cell that is in the way of that.</summary>
    public async Task<(Upload? Made, RefusedFile? Refused)> ReadAsync(Upload upload, CancellationToken cancellation)
    {
        if (upload.Utf8.Length > limits.MaxSpreadsheetBytes)
        {
            return (null, RefusedFile.For(upload.FileName, FileTexts.SpreadsheetTooLarge(limits)));
        }

        await one.WaitAsync(cancellation);
        try
        {
            var isCsv = upload.FileName.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
            var returned = ReturnedQuestionnaire.Read(upload.Utf8, isCsv ? QuestionnaireForm.Csv : QuestionnaireForm.Xlsx, mostCells: limits.MaxSpreadsheetCells);
            return returned.Utf8?.Length > limits.MaxFileBytes ? (null, RefusedFile.For(upload.FileName, FileTexts.TooLarge(limits)))
                : returned.Utf8 is { } utf8
                ? (upload with { FileName = Path.ChangeExtension(upload.FileName, ".json"), Utf8 = utf8, IsFromSpreadsheet = true, Remarks = returned.Remarks }, null)
                : (null, RefusedFile.For(upload.FileName, reason: null) with { Cells = returned.Problems, Omitted = returned.Omitted });
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();

    private static bool IsJson(ReadOnlySpan<byte> content) =>
        (content.StartsWith("\uFEFF"u8) ? content[3..] : content).TrimStart(" \t\r\n"u8).StartsWith("{"u8);
}
