using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Ciip.Guideline.Formats.Json;

/// <summary>How the model is written: the settings of System.Text.Json, the same everywhere.</summary>
internal static class JsonContract
{
    /// <summary>The contract of a value that is not the root of a file, such as a document of a set.</summary>
    public static JsonSerializerOptions Embedded { get; } = Create(root: null);

    /// <summary>The settings of a reader: as strict as those of the serializer.</summary>
    public static JsonReaderOptions ReaderOptions => new() { MaxDepth = GuidelineJson.MaxDepth };

    /// <summary>The settings of a writer: those of the serializer, which writes valid JSON without being checked.</summary>
    public static JsonWriterOptions WriterOptions { get; } = new()
    {
        MaxDepth = GuidelineJson.MaxDepth,
        Encoder = Embedded.Encoder,
        Indented = Embedded.WriteIndented,
        IndentSize = Embedded.IndentSize,
        NewLine = Embedded.NewLine,
        SkipValidation = true,
    };

    /// <summary>Makes the contract of files whose root is of a type.</summary>
    /// <param name="root">The type, whose format is required and written; null when there is none.</param>
    public static JsonSerializerOptions Create(Type? root)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Strict)
        {
            MaxDepth = GuidelineJson.MaxDepth,
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = true,
            IndentSize = 2,
            NewLine = "\n",
            TypeInfoResolver = JsonTypeInfoResolver.Combine(DocumentJsonContext.Default, GuidelineJsonContext.Default)
                .WithAddedModifier(StatedMembers.Keep)
                .WithAddedModifier(MemberOrder.Set)
                .WithAddedModifier(info => FormatMembers.AddTo(info, root)),
        };
        options.Converters.Add(new ModelConverterFactory());
        options.MakeReadOnly();
        return options;
    }
}
