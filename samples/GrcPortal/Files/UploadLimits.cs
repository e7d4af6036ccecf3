namespace GrcPortal.Files;

/// <summary>How much may come at once. Configured in the section `Upload`.</summary>
public sealed class UploadLimits
{
    public int MaxFileBytes { get; init; } = 4 * 1024 * 1024;

    public int MaxFiles { get; init; } = 20;

    /// <summary>A whole request: some full files and the form around them.</summary>
    public long MaxRequestBytes => (MaxFileBytes * 5L) + 65_536;

    /// <summary>The limit of a file in words.</summary>
    public string MaxFileSize => FormattableString.Invariant($"{MaxFileBytes / 1024.0 / 1024.0:0.##} MB");
}
