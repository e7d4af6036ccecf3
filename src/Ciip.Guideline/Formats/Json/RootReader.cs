using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Ciip.Guideline.Formats.Json;

/// <summary>Reads files of one format. Its contract is made when it is first needed.</summary>
/// <typeparam name="T">What the file holds.</typeparam>
/// <param name="format">The format.</param>
/// <param name="isEmbedded">Whether it need not say its format, because it is not a file by itself.</param>
internal sealed class RootReader<T>(string format, bool isEmbedded = false)
{
    private readonly Lazy<JsonTypeInfo<T>> contract = new(() => (JsonTypeInfo<T>)(isEmbedded ? JsonContract.Embedded : JsonContract.Create(typeof(T))).GetTypeInfo(typeof(T)));
    private JsonShape? shape;

    public string Format { get; } = format;

    public JsonTypeInfo<T> Contract => contract.Value;

    public JsonShape Shape => LazyInitializer.EnsureInitialized(ref shape, () => new JsonShapeBuilder(Contract.Options).Build(typeof(T)))!;

    /// <summary>Reads a file: fast, and without saying much when that fails.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="value">The value.</param>
    /// <param name="failure">Why it could not be read; null where only its content is at fault.</param>
    public bool TryRead(ReadOnlySpan<byte> utf8, out T? value, out Exception? failure)
    {
        failure = null;
        try
        {
            value = JsonSerializer.Deserialize(utf8, Contract);
            if (value is not null && IsSound(value))
            {
                return true;
            }
        }
        catch (Exception exception) when (IsOfReading(exception))
        {
            failure = exception;
        }

        value = default;
        return false;
    }

    /// <summary>Whether no check finds anything.</summary>
    private bool IsSound(T value)
    {
        var sound = true;
        ContentChecks.Run(new ModelNode(Shape, value), (_, _) => sound = false);
        return sound;
    }

    /// <summary>What System.Text.Json throws, and what the model throws at values it cannot hold.</summary>
    private static bool IsOfReading(Exception exception) =>
        exception is JsonException or ArgumentException or InvalidOperationException or NotSupportedException or FormatException;
}
