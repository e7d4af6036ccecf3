using System.Text.Json;

namespace Ciip.Guideline.Formats.Sarif;

/// <summary>Parts of SARIF that recur.</summary>
internal static class SarifText
{
    /// <summary>The language tag (RFC 5646).</summary>
    public static string TagOf(Language language) => language == Language.Japanese ? "ja" : "en";

    public static string LevelOf(FindingLevel level) => level switch
    {
        FindingLevel.Gap => "error",
        FindingLevel.Weakness => "warning",
        _ => "note",
    };

    /// <summary>A text of ids and words in which a user's own brackets make no link.</summary>
    public static string Plain(string text) => text.Contains("](") ? text.Replace("[", "\\[").Replace("]", "\\]") : text;

    public static void WriteMessage(this Utf8JsonWriter json, string name, string text, string? markdown = null)
    {
        json.WriteStartObject(name);
        json.WriteString("text", Plain(text));
        json.WriteOptional("markdown", markdown);
        json.WriteEndObject();
    }

    public static void WriteOptional(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
