using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Ciip.Guideline.Benchmarks.Contestants;

/// <summary>System.Text.Json with code made at compile time, as its documentation advises.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(PlainDocument))]
internal sealed partial class PlainFileContext : JsonSerializerContext
{
    /// <summary>The same, but Japanese is written as it is: people read these files.</summary>
    public static JsonTypeInfo<PlainDocument> ReadableDocument() =>
        new PlainFileContext(new JsonSerializerOptions(Default.PlainDocument.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).PlainDocument;
}
