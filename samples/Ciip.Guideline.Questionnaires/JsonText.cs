using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Ciip.Guideline.Questionnaires.Cells;

namespace Ciip.Guideline.Questionnaires;

/// <summary>JSON as it stands in a cell: readable, and without anything that a spreadsheet could change, such as spaces in a row.</summary>
internal static class JsonText
{
    private const int EscapeLength = 6;

    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), MaxDepth = GuidelineJson.MaxDepth };

    public static string Of(JsonNode node) =>
        node.ToJsonString(OneLine).Replace("_x", "\\u005fx", StringComparison.Ordinal).Replace("_X", "\\u005fX", StringComparison.Ordinal)
            .Replace("  ", " \\u0020", StringComparison.Ordinal);

    /// <summary>Null where the text is not JSON. Spreadsheets write truth values in capitals, also where they were told to leave text alone.</summary>
    public static JsonNode? Parse(string text)
    {
        var written = text switch { "TRUE" => "true", "FALSE" => "false", _ => text };
        try
        {
            return HasHalfCharacter(written) ? null : JsonNode.Parse(written, documentOptions: new JsonDocumentOptions { MaxDepth = GuidelineJson.MaxDepth, AllowDuplicateProperties = false });
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Whether an escape in the text stands for one half of a character that takes two: no text can be made of it.</summary>
    private static bool HasHalfCharacter(string text)
    {
        if (CellText.HasHalfCharacter(text))
        {
            return true;
        }

        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '\\')
            {
                continue;
            }

            var escaped = EscapeAt(text, at);
            var isPair = escaped is { } high && char.IsHighSurrogate(high) && EscapeAt(text, at + EscapeLength) is { } low && char.IsLowSurrogate(low);
            if (escaped is { } one && char.IsSurrogate(one) && !isPair)
            {
                return true;
            }

            // Past what is escaped, which may be a backslash itself.
            at += isPair ? (2 * EscapeLength) - 1 : 1;
        }

        return false;
    }

    private static char? EscapeAt(string text, int at) =>
        at + EscapeLength <= text.Length && text.AsSpan(at, 2) is "\\u"
            && ushort.TryParse(text.AsSpan(at + 2, EscapeLength - 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) ? (char)code : null;
}
