using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Ciip.Guideline.Serialization.Json;

/// <summary>Puts the types of the model into the settings of others.</summary>
internal static class EmbeddedContract
{
    /// <summary>The order goes by our names, so that they are set first.</summary>
    private static readonly IJsonTypeInfoResolver Resolver = GuidelineJsonContext.Default.WithAddedModifier(StatedMembers.Keep).WithAddedModifier(AsInFiles).WithAddedModifier(MemberOrder.Set);

    public static void AddTo(JsonSerializerOptions options)
    {
        if (options.TypeInfoResolver is null && JsonSerializer.IsReflectionEnabledByDefault)
        {
            // Settings without a resolver find every type by reflection; one resolver would end that for the caller's types.
            options.TypeInfoResolver = ByReflection();
        }

        options.TypeInfoResolverChain.Insert(0, Resolver);
        foreach (var converter in ModelConverters.All.Concat(RootTypes.All.Select(static root => root.EmbeddedConverter)))
        {
            options.Converters.Insert(0, converter);
        }
    }

    /// <summary>Gives the records of the model the names and the strictness they have in files.</summary>
    private static void AsInFiles(JsonTypeInfo info)
    {
        if (info.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        info.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        var own = JsonContract.Generated.GetTypeInfo(info.Type).Properties;
        for (var i = 0; i < own.Count; i++)
        {
            info.Properties[i].Name = own[i].Name;
            info.Properties[i].ShouldSerialize = static (_, value) => value is not null;
        }
    }

#pragma warning disable IL2026, IL3050 // Reached only where reflection is enabled, which it is not when the program is trimmed or compiled ahead of time.
    private static DefaultJsonTypeInfoResolver ByReflection() => new();
#pragma warning restore IL2026, IL3050
}
