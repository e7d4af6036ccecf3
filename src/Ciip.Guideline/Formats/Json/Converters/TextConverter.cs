using System.Text.Json;
using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats.Json;

/// <summary>The base of all converters of values written as one JSON string, as a value or as a member name.</summary>
/// <typeparam name="T">The value.</typeparam>
internal abstract class TextConverter<T> : JsonConverter<T>, ITextConverter
    where T : notnull
{
    /// <summary>Listed when a text is wrong, or a schema asks: reading and writing need no list.</summary>
    public IReadOnlyList<string> Expected => field ??= ListExpected();

    public abstract TextForm Form { get; }

    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? ReadText(ref reader) : throw new JsonException();

    public sealed override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadText(ref reader);

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(TextOf(value));

    public sealed override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(TextOf(value));

    object? ITextConverter.Read(string text) => TryRead(text, out var value) ? value : null;

    public abstract JsonProblem Problem(string text);

    protected virtual IReadOnlyList<string> ListExpected() => Seq.Of<string>();

    protected abstract bool TryRead(string text, out T value);

    protected abstract string TextOf(T value);

    /// <summary>Reads a token of a fixed set without making a string of it; one that it does not know is read as a text.</summary>
    protected virtual bool TryReadToken(ref Utf8JsonReader reader, out T value)
    {
        value = default!;
        return false;
    }

    private T ReadText(ref Utf8JsonReader reader) =>
        TryReadToken(ref reader, out var token) ? token
        : TryRead(reader.GetString()!, out var value) ? value
        : throw new JsonException();
}
