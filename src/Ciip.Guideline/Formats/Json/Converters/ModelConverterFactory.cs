using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ciip.Guideline.Formats.Json;

/// <summary>Gives a contract the converters of the model as it meets their types.</summary>
internal sealed class ModelConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => ModelConverters.Has(typeToConvert);

    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => ModelConverters.Find(typeToConvert);
}
