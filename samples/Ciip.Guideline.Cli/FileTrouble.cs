namespace Ciip.Guideline.Cli;

/// <summary>Why a file cannot be read or written, in words of this command line.</summary>
internal static class FileTrouble
{
    private static readonly LocalizedText NoRoom = new("There is no room left.", "空き容量がない。");
    private static readonly LocalizedText NoReader = new("The reader has closed it.", "読み取る側が閉じている。");
    private static readonly LocalizedText Folder = new("This is a folder, not a file.", "ファイルではなくフォルダーである。");
    private static readonly LocalizedText Closed = new("This stream is closed.", "このストリームは閉じている。");
    private static readonly LocalizedText Elsewhere = new("The file is open in another program: close it there.", "ファイルが他のプログラムで開かれている。閉じてから実行する。");
    private static readonly LocalizedText ReadOnly = new("Nothing can be written there.", "書込みのできない場所にある。");
    private static readonly LocalizedText Endless = new("The link leads to itself.", "リンクが循環している。");
    private static readonly LocalizedText NoName = new("This is not a file name.", "ファイル名として使えない。");
    private static readonly LocalizedText TooLong = new("The name is too long.", "名前が長すぎる。");
    private static readonly LocalizedText There = new("The file exists already.", "既にファイルがある。");
    private static readonly LocalizedText Denied = new("Access is denied.", "アクセスが拒否された。");

    /// <summary>What systems call it by number: Linux, macOS, Windows.</summary>
    private static readonly Dictionary<int, LocalizedText> ByNumber = new()
    {
        [28] = NoRoom,
        [27] = NoRoom,
        [122] = NoRoom,
        [69] = NoRoom,
        [unchecked((int)0x80070070)] = NoRoom,
        [unchecked((int)0x80070027)] = NoRoom,
        [32] = NoReader,
        [unchecked((int)0x8007006D)] = NoReader,
        [unchecked((int)0x800700E8)] = NoReader,
        [ClosedStream.Number] = Closed,
        [21] = Folder,
        [26] = Elsewhere,
        [16] = Elsewhere,
        [unchecked((int)0x80070020)] = Elsewhere,
        [unchecked((int)0x80070021)] = Elsewhere,
        [30] = ReadOnly,
        [unchecked((int)0x80070013)] = ReadOnly,
        [17] = There,
        [unchecked((int)0x80070050)] = There,
        [unchecked((int)0x800700B7)] = There,
        [40] = Endless,
        [62] = Endless,
        [36] = TooLong,
        [63] = TooLong,
        [unchecked((int)0x8007007B)] = NoName,
    };

    public static bool Is(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    public static LocalizedText Of(string file, Exception exception)
    {
        var why = exception switch
        {
            _ when string.IsNullOrEmpty(file) => new("An empty name is not a file.", "ファイル名が空である。"),
            _ when Directory.Exists(file) => Folder,
            _ => Of(exception),
        };
        return new LocalizedText($"{file}: {why.English}", $"{file}: {why.Japanese}");
    }

    public static LocalizedText Of(Exception exception) => exception switch
    {
        FileNotFoundException => new("There is no such file.", "ファイルがない。"),
        DirectoryNotFoundException => new("There is no such folder.", "フォルダーがない。"),
        PathTooLongException => TooLong,
        UnauthorizedAccessException => Denied,

        // What the runtime makes of a file that may not become so large.
        ArgumentOutOfRangeException => NoRoom,
        IOException when ByNumber.TryGetValue(exception.HResult, out var known) => known,
        IOException => InTheSystemsWords(exception.Message),
        _ => NoName,
    };

    /// <summary>Without the path that follows, which is the draft's.</summary>
    private static LocalizedText InTheSystemsWords(string message)
    {
        var words = message.Split(" : '")[0];
        return new(words, words);
    }
}
