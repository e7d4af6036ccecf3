using System.Text;
using Ciip.Guideline.Serialization.Json;

namespace Ciip.Guideline.Serialization.Csv;

/// <summary>Decodes a file, and says how to save one that is not UTF-8.</summary>
internal static class CsvEncoding
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly LocalizedText Other = new(
        "The file is not UTF-8. Spreadsheets save Japanese text as Shift_JIS (CP932) unless told otherwise: save it as \"CSV UTF-8\".",
        "UTF-8のファイルではありません。表計算ソフトは既定でシフトJIS（CP932）で保存することがあります。「CSV UTF-8（コンマ区切り）」で保存し直してください。");

    private static readonly LocalizedText Utf16 = new(
        "The file is UTF-16, as spreadsheets save \"Unicode text\": save it as \"CSV UTF-8\".",
        "UTF-16のファイルです（「Unicodeテキスト」で保存した場合など）。「CSV UTF-8（コンマ区切り）」で保存し直してください。");

    /// <summary>The text without its byte order mark; null where it is not UTF-8, which is reported.</summary>
    public static string? TryDecode(ReadOnlySpan<byte> file, List<CsvDiagnostic> diagnostics)
    {
        if (file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || file.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            diagnostics.Add(new CsvDiagnostic(CsvDiagnosticCodes.Encoding, line: 1, row: 0, column: 0, Utf16));
            return null;
        }

        var bytes = Utf8Text.WithoutMark(file).ToArray();
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException exception)
        {
            var line = 1 + bytes.Take(exception.Index).Count(static b => b == (byte)'\n');
            diagnostics.Add(new CsvDiagnostic(CsvDiagnosticCodes.Encoding, line, row: 0, column: 0, Other));
            return null;
        }
    }
}
