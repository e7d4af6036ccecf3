using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Ciip.Guideline.Formats.Json;

/// <summary>Puts the types of the model into the settings of others.</summary>
internal static class EmbeddedContract
{
    private static readonly JsonConverter[] Converters =
        [.. ModelConverters.All, .. RefusedTypes.All, .. EmbeddedRecords.All, .. RootTypes.All.Select(static root => root.EmbeddedConverter)];

    public static void AddTo(JsonSerializerOptions options)
    {
        if (options.TypeInfoResolver is null && JsonSerializer.IsReflectionEnabledByDefault)
        {
            // Settings without a resolver find every type by reflection; one resolver would end that for the caller's types.
            options.TypeInfoResolver = ByReflection();
        }

        // Last: what the caller's own resolvers know, also of our types, is theirs. Where they know nothing of a type, as ahead of time,
        // the lists and maps of the model are still found.
        options.TypeInfoResolverChain.Add(DocumentJsonContext.Default);
        options.TypeInfoResolverChain.Add(GuidelineJsonContext.Default);

        // First, before factories of the caller's for whole kinds of types, such as all enums. A converter of the caller's for the very type stays.
        var own = new HashSet<Type?>(options.Converters.Where(static converter => converter is not JsonConverterFactory).Select(static converter => converter.Type));
        foreach (var converter in Converters.Where(converter => !own.Contains(converter.Type)))
        {
            options.Converters.Insert(0, converter);
        }
    }

#pragma warning disable IL2026, IL3050 // Reached only where reflection is enabled, which it is not when the program is trimmed or compiled ahead of time.
    private static DefaultJsonTypeInfoResolver ByReflection() => new();
#pragma warning restore IL2026, IL3050
}
