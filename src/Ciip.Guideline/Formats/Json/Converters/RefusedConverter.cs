using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ciip.Guideline.Formats.Json;

/// <summary>
/// Refuses a type and says what to use. Written by its members such a type would be empty, or the whole model several times over; both
/// would go out with status 200.
/// </summary>
/// <typeparam name="T">The type.</typeparam>
/// <param name="instead">What to use instead of it, as the end of a sentence.</param>
internal sealed class RefusedConverter<T>(string instead) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw Refusal();

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => throw Refusal();

    private NotSupportedException Refusal() => new($"{typeof(T).Name} does not go into JSON: use {instead}.");
}
