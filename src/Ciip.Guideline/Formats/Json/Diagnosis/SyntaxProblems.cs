using System.Globalization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats.Json;

/// <summary>Every problem that keeps a text from being JSON, worded.</summary>
internal static class SyntaxProblems
{
    public static JsonProblem Empty() => new(JsonDiagnosticCodes.Empty, Messages.Empty);

    public static JsonProblem Truncated() => new(JsonDiagnosticCodes.Truncated, Messages.Truncated);

    public static JsonProblem TooDeep() => new(JsonDiagnosticCodes.TooDeep, Messages.TooDeep, GuidelineJson.MaxDepth);

    public static JsonProblem OtherEncoding() => new(JsonDiagnosticCodes.Encoding, Messages.OtherEncoding);

    public static JsonProblem NotUtf8(byte value) =>
        new(JsonDiagnosticCodes.Encoding, Messages.NotUtf8, value.ToString("X2", CultureInfo.InvariantCulture));

    public static JsonProblem LoneSurrogate() => new(JsonDiagnosticCodes.Syntax, Messages.LoneSurrogate);

    public static JsonProblem TrailingComma() => new(JsonDiagnosticCodes.Syntax, Messages.TrailingComma);

    public static JsonProblem Comment() => new(JsonDiagnosticCodes.Syntax, Messages.Comment);

    public static JsonProblem TrailingData() => new(JsonDiagnosticCodes.Syntax, Messages.TrailingData);

    public static JsonProblem Unexpected(string character) => new(JsonDiagnosticCodes.Syntax, Messages.Unexpected, character);

    /// <summary>What the parser says and no other check found.</summary>
    public static JsonProblem Unreadable(string message) => new(JsonDiagnosticCodes.Unreadable, Messages.Unreadable, message);

    public static JsonProblem TooLarge(int bytes) => new(JsonDiagnosticCodes.TooLarge, Messages.TooLarge, bytes);

    private static class Messages
    {
        public static readonly LocalizedText TooLarge = new("There are more than {0} bytes, the limit set for reading.", "読取りの上限（{0} バイト）を超えています。");
        public static readonly LocalizedText Empty = new("There is no text.", "テキストがありません。");
        public static readonly LocalizedText Truncated = new("The text ends before it is complete.", "テキストが途中で終わっています。");
        public static readonly LocalizedText TooDeep = new("Nested more than {0} levels deep.", "入れ子が {0} 段を超えています。");
        public static readonly LocalizedText OtherEncoding = new("The text is UTF-16 or UTF-32, not UTF-8. Save it as UTF-8.", "文字コードが UTF-8 ではなく UTF-16 又は UTF-32 です。UTF-8 で保存してください。");
        public static readonly LocalizedText NotUtf8 = new("The text is not UTF-8: the byte {0} cannot stand here. Save it as UTF-8.", "文字コードが UTF-8 ではありません（ここにバイト {0} は置けません）。UTF-8 で保存してください。");
        public static readonly LocalizedText LoneSurrogate = new("The text has half of a surrogate pair as an escape.", "サロゲートペアの片方だけがエスケープされています。");
        public static readonly LocalizedText TrailingComma = new("Something must follow the comma before this.", "直前のコンマの後に要素がありません。");
        public static readonly LocalizedText Comment = new("Comments are not allowed.", "コメントは使えません。");
        public static readonly LocalizedText TrailingData = new("Nothing may follow the end of the root value.", "ルートの値の後には何も置けません。");
        public static readonly LocalizedText Unexpected = new("'{0}' cannot stand here.", "ここに「{0}」は置けません。");
        public static readonly LocalizedText Unreadable = new("{0}", "{0}");
    }
}
