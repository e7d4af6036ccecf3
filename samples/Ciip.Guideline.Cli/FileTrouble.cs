namespace Ciip.Guideline.Cli;

/// <summary>Why a file cannot be read or written, in words of this command line.</summary>
internal static class FileTrouble
{
    /// <summary>What Windows says where a spreadsheet holds a file open.</summary>
    private const int SharingViolation = unchecked((int)0x80070020);

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
            IOException { HResult: SharingViolation } => (
                "The file is open in another program: close it there.", "ファイルが他のプログラムで開かれている。閉じてから実行する。"),
            UnauthorizedAccessException => ("Access is denied.", "アクセスが拒否された。"),
            _ => (exception.Message, exception.Message),
        };
        return new LocalizedText($"{file}: {english}", $"{file}: {japanese}");
    }
}
