using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Ciip.Guideline.Cli.Questionnaires;

/// <summary>JSON as it stands in a cell: readable, and without anything that a spreadsheet could change, such as spaces in a row.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), MaxDepth = GuidelineJson.MaxDepth };

    public static string Of(JsonNode node) =>
        node.ToJsonString(OneLine).Replace("_x", "\\u005fx", StringComparison.Ordinal).Replace("_X", "\\u005fX", StringComparison.Ordinal)
            .Replace("  ", " \\u0020", StringComparison.Ordinal);

    /// <summary>Null where the text is no JSON. Spreadsheets write truth values in capitals, also where they were told to leave text alone.</summary>
    public static JsonNode? Parse(string text)
    {
        var written = text switch { "TRUE" => "true", "FALSE" => "false", _ => text };
        try
        {
            return JsonNode.Parse(written, documentOptions: new JsonDocumentOptions { MaxDepth = GuidelineJson.MaxDepth, AllowDuplicateProperties = false });
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
