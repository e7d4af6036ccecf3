using System.Globalization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats.Json;

/// <summary>Every problem that keeps a text from being JSON, worded.</summary>
internal static class SyntaxProblems
{
    public static JsonProblem Empty() => new(GuidelineDiagnosticCodes.Empty, Messages.Empty);

    public static JsonProblem Truncated() => new(GuidelineDiagnosticCodes.Truncated, Messages.Truncated);

    public static JsonProblem TooDeep() => new(GuidelineDiagnosticCodes.TooDeep, Messages.TooDeep, GuidelineJson.MaxDepth);

    public static JsonProblem OtherEncoding() => new(GuidelineDiagnosticCodes.Encoding, Messages.OtherEncoding);

    public static JsonProblem NotUtf8(byte value) =>
        new(GuidelineDiagnosticCodes.Encoding, Messages.NotUtf8, value.ToString("X2", CultureInfo.InvariantCulture));

    public static JsonProblem LoneSurrogate() => new(GuidelineDiagnosticCodes.Syntax, Messages.LoneSurrogate);

    public static JsonProblem TrailingComma() => new(GuidelineDiagnosticCodes.Syntax, Messages.TrailingComma);

    public static JsonProblem Comment() => new(GuidelineDiagnosticCodes.Syntax, Messages.Comment);

    public static JsonProblem TrailingData() => new(GuidelineDiagnosticCodes.Syntax, Messages.TrailingData);

    public static JsonProblem Unexpected(string character) => new(GuidelineDiagnosticCodes.Syntax, Messages.Unexpected, character);

    /// <summary>What the parser says and no other check found.</summary>
    public static JsonProblem Unreadable(string message) => new(GuidelineDiagnosticCodes.Unreadable, Messages.Unreadable, message);

    public static JsonProblem TooLarge(int bytes) => new(GuidelineDiagnosticCodes.TooLarge, Messages.TooLarge, bytes);

    private static class Messages
    {
        public static readonly LocalizedText TooLarge = new("There are more than {0} bytes, the limit set for reading.", "読取りの上限（{0}バイト）を超えている。");
        public static readonly LocalizedText Empty = new("There is no text.", "テキストがない。");
        public static readonly LocalizedText Truncated = new("The text ends before it is complete.", "テキストが途中で終わっている。");
        public static readonly LocalizedText TooDeep = new("Nested more than {0} levels deep.", "入れ子が{0}段を超えている。");
        public static readonly LocalizedText OtherEncoding = new("The text is UTF-16 or UTF-32, not UTF-8. Save it as UTF-8.", "文字コードがUTF-8ではなくUTF-16又はUTF-32である。UTF-8で保存する。");
        public static readonly LocalizedText NotUtf8 = new("The text is not UTF-8: the byte {0} is not allowed here. Save it as UTF-8.", "文字コードがUTF-8でない（ここにバイト{0}は置けない）。UTF-8で保存する。");
        public static readonly LocalizedText LoneSurrogate = new("The text has half of a surrogate pair as an escape.", "サロゲートペアの片方だけがエスケープされている。");
        public static readonly LocalizedText TrailingComma = new("Something must follow the comma before this.", "直前のコンマの後に要素がない。");
        public static readonly LocalizedText Comment = new("Comments are not allowed.", "コメントは使えない。");
        public static readonly LocalizedText TrailingData = new("Nothing may follow the end of the root value.", "ルートの値の後には何も置けない。");
        public static readonly LocalizedText Unexpected = new("'{0}' is not allowed here.", "ここに「{0}」は置けない。");
        public static readonly LocalizedText Unreadable = new("{0}", "{0}");
    }
}
