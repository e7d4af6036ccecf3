namespace Ciip.Guideline.Cli;

/// <summary>Why a file cannot be read or written, in words of this command line.</summary>
internal static class FileTrouble
{
    public static bool Is(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    public static LocalizedText Of(string file, Exception exception)
    {
        var (english, japanese) = exception switch
        {
            _ when string.IsNullOrEmpty(file) => ("An empty name is no file.", "ファイル名が空である。"),
            _ when Directory.Exists(file) => ("This is a folder, not a file.", "ファイルではなくフォルダーである。"),
            FileNotFoundException => ("There is no such file.", "ファイルがない。"),
            DirectoryNotFoundException => ("There is no such folder.", "フォルダーがない。"),
            UnauthorizedAccessException => ("Access is denied.", "アクセスが拒否された。"),
            _ => (exception.Message, exception.Message),
        };
        return new LocalizedText($"{file}: {english}", $"{file}: {japanese}");
    }
}
