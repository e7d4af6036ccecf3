using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Ciip.Guideline.Formats.Json;

/// <summary>Reads and writes a root type inside other JSON by the contract of the model, whatever the other's settings are.</summary>
/// <typeparam name="T">The root type.</typeparam>
internal sealed class EmbeddedConverter<T> : JsonConverter<T>
{
    private JsonShape? shape;

    private static JsonTypeInfo<T> Contract => (JsonTypeInfo<T>)JsonContract.Embedded.GetTypeInfo(typeof(T));

    private JsonShape Shape =>
        LazyInitializer.EnsureInitialized(ref shape, static () => new JsonShapeBuilder(JsonContract.Embedded).Build(typeof(T)))!;

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var value = Deserialize(ref reader);
        if (value is not null)
        {
            ContentChecks.Run(new ModelNode(Shape, value), static (_, problem) => throw new JsonException(problem.MessageIn(Language.English)));
        }

        return value;
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, Contract);

    /// <summary>What the model throws at values it cannot hold is the text's fault here, not the caller's.</summary>
    private static T? Deserialize(ref Utf8JsonReader reader)
    {
        try
        {
            return JsonSerializer.Deserialize(ref reader, Contract);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            throw new JsonException(exception.Message, exception);
        }
    }
}
