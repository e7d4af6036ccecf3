using System.ComponentModel.DataAnnotations;

namespace GrcPortal.Files;

/// <summary>How much may come at once. Configured in the section `Upload`; a value that makes no sense stops the start.</summary>
public sealed class UploadLimits
{
    /// <summary>The form around files.</summary>
    public const int FormBytes = 65_536;

    [Range(1, 1024 * 1024 * 1024)]
    public int MaxFileBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>Of a questionnaire, which is read into a hundred times its size.</summary>
    [Range(1, 64 * 1024 * 1024)]
    public int MaxSpreadsheetBytes { get; init; } = 1024 * 1024;

    /// <summary>How many cells of a questionnaire may be filled in: twenty times what one of each provision has.</summary>
    [Range(1, 1_000_000)]
    public int MaxSpreadsheetCells { get; init; } = 100_000;

    [Range(1, 1_000)]
    public int MaxFiles { get; init; } = 20;

    /// <summary>A whole request: some full files and the form around them.</summary>
    public long MaxRequestBytes => (MaxFileBytes * 5L) + FormBytes;

    /// <summary>The limit of a file in words.</summary>
    public string MaxFileSize => Size(MaxFileBytes);

    /// <summary>The limit of a questionnaire in words.</summary>
    public string MaxSpreadsheetSize => Size(MaxSpreadsheetBytes);

    /// <summary>The limit of all files of a request in words.</summary>
    public string MaxRequestSize => Size(MaxFileBytes * 5L);

    private static string Size(long bytes) => FormattableString.Invariant($"{bytes / 1024.0 / 1024.0:0.##} MB");
}
