using System.Text.Json;
using System.Text.Json.Serialization;
using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Formats;

/// <summary>
/// Writes a value, a term, an enum or a text of the model in System.Text.Json as files have it, under whatever settings: it is named by
/// an attribute of each of these types, so that documents, findings and rows serialize without any setup, and ahead-of-time compiled
/// programs need no more.
/// </summary>
/// <typeparam name="T">The type that names it.</typeparam>
/// <remarks>
/// <para>
/// Dates, intervals, ids, locators, terms and enums are strings: their wire tokens. <see cref="Section"/>, <see cref="Provision"/> and
/// <see cref="Statement"/> are written as their id or locator and found again in the catalog. A <see cref="LocalizedText"/> is an object
/// of <c>english</c> and <c>japanese</c>.
/// </para>
/// <para>
/// What holds far more than an answer should carry, such as <see cref="EvaluationReport"/>, is refused with a
/// <see cref="NotSupportedException"/> that names what to write instead. A text that is not a value is a <see cref="JsonException"/>.
/// </para>
/// </remarks>
public sealed class GuidelineJsonConverter<T> : JsonConverter<T>
    where T : notnull
{
    private readonly JsonConverter<T> converter = ModelConverters.Of<T>();

    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        converter.Read(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => converter.Write(writer, value, options);

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        converter.ReadAsPropertyName(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        converter.WriteAsPropertyName(writer, value, options);
}
