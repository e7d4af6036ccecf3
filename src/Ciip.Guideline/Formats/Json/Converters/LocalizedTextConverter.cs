using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ciip.Guideline.Formats.Json;

/// <summary>A text in both languages, as an object of two members: the same form as <see cref="ReportedText"/>.</summary>
internal sealed class LocalizedTextConverter : JsonConverter<LocalizedText>
{
    private const string English = "english";
    private const string Japanese = "japanese";

    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? english = null;
        string? japanese = null;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException();
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isEnglish = reader.ValueTextEquals(English);
            if ((!isEnglish && !reader.ValueTextEquals(Japanese)) || !reader.Read() || reader.TokenType != JsonTokenType.String)
            {
                throw new JsonException();
            }

            (english, japanese) = isEnglish ? (reader.GetString(), japanese) : (english, reader.GetString());
        }

        return string.IsNullOrWhiteSpace(english) || string.IsNullOrWhiteSpace(japanese) ? throw new JsonException() : new LocalizedText(english!, japanese!);
    }

    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString(English, value.English);
        writer.WriteString(Japanese, value.Japanese);
        writer.WriteEndObject();
    }
}
