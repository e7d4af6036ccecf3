using System.Text.Json;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats.Json;

/// <summary>What texts a converter reads, as far as a schema can say it: tokens, and a pattern for those that are not listed.</summary>
internal sealed class TextForm
{
    /// <summary>Texts that are each described.</summary>
    public IReadOnlyList<KeyValuePair<string, string?>> Described { get; init; } = Seq.Of<KeyValuePair<string, string?>>();

    /// <summary>Texts that are only listed.</summary>
    public IReadOnlyList<string> Listed { get; init; } = Seq.Of<string>();

    /// <summary>A regular expression of ECMA 262, for further texts; null where there are none.</summary>
    public string? Pattern { get; init; }

    /// <summary>
    /// Texts of that pattern. An editor says of a text of another form which texts would have it; without them it shows the pattern.
    /// </summary>
    public IReadOnlyList<string> Examples { get; init; } = Seq.Of<string>();

    /// <summary>A title in both languages.</summary>
    public static string Titled(LocalizedText title) => $"{title.English} / {title.Japanese}";

    /// <summary>
    /// Writes it. A token with a description is an enum of one in a list of alternatives: the only way of the standard itself,
    /// so that no editor needs an extension and no validator meets a keyword it does not know.
    /// </summary>
    public void Write(Utf8JsonWriter json)
    {
        if (Described.Count + Examples.Count > 0)
        {
            WriteAlternatives(json);
        }
        else if (Listed.Count > 0)
        {
            WriteEnum(json, Listed);
        }
        else if (Pattern is not null)
        {
            json.WriteString("pattern", Pattern);
        }
    }

    private static void WriteEnum(Utf8JsonWriter json, IEnumerable<string> texts)
    {
        json.WriteStartArray("enum");
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private void WriteAlternatives(Utf8JsonWriter json)
    {
        json.WriteStartArray("anyOf");
        foreach (var token in Described)
        {
            json.WriteStartObject();
            WriteEnum(json, [token.Key]);
            if (token.Value is not null)
            {
                json.WriteString("description", token.Value);
            }

            json.WriteEndObject();
        }

        if (Examples.Count > 0)
        {
            json.WriteStartObject();
            WriteEnum(json, Examples);
            json.WriteEndObject();
        }

        if (Pattern is not null)
        {
            json.WriteStartObject();
            json.WriteString("type", "string");
            json.WriteString("pattern", Pattern);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
