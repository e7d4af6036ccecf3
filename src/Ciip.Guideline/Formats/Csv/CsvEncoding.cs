using System.Text;
using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Formats.Csv;

/// <summary>Decodes a file, and says how to save one that is not UTF-8.</summary>
internal static class CsvEncoding
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly LocalizedText Other = new(
        "The file is not UTF-8. Spreadsheets save Japanese text as Shift_JIS (CP932) unless told otherwise: save it as \"CSV UTF-8\".",
        "UTF-8のファイルでない。表計算ソフトは既定でシフトJIS（CP932）で保存することがある。「CSV UTF-8（コンマ区切り）」で保存し直す。");

    private static readonly LocalizedText HalfPair = new(
        "The file is UTF-16 and holds half of a character here: it was cut or damaged.",
        "UTF-16のファイルだが、ここで文字が途切れている。ファイルが破損している可能性がある。");

    private static readonly LocalizedText Utf16 = new(
        "The file is UTF-16 or UTF-32, without the byte order mark or with one that is not read: save it as \"CSV UTF-8\".",
        "UTF-16又はUTF-32のファイルで、読み取れるバイト順マーク（BOM）がない。「CSV UTF-8（コンマ区切り）」で保存し直す。");

    /// <summary>The text without its byte order mark; null where it cannot be decoded, which is reported.</summary>
    public static string? TryDecode(ReadOnlySpan<byte> file, CsvProblems problems)
    {
        if (IsWithoutMark(file))
        {
            problems.Add(GuidelineDiagnosticCodes.CsvEncoding, line: 1, row: 0, column: 0, static () => Utf16);
            return null;
        }

        // As spreadsheets save "Unicode text".
        Encoding encoding = file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true)
            : file.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true)
            : Strict;
        var bytes = (ReferenceEquals(encoding, Strict) ? Utf8Text.WithoutMark(file) : file.Slice(2)).ToArray();
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException exception)
        {
            var line = 1 + bytes.Take(exception.Index).Count(static b => b == (byte)'\n');
            problems.Add(GuidelineDiagnosticCodes.CsvEncoding, line, row: 0, column: 0, () => ReferenceEquals(encoding, Strict) ? Other : HalfPair);
            return null;
        }
    }

    /// <summary>Whether a zero stands among the first bytes, as no text in UTF-8 has one, or the mark is that of UTF-32.</summary>
    private static bool IsWithoutMark(ReadOnlySpan<byte> file) =>
        file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) || (file.Length > 1 && (file[0] == 0 || file[1] == 0));
}
