using System.Reflection;
using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Tests.Formats.Json;

/// <summary>The types of the model, found from the root types by reflection.</summary>
internal static class ModelTypes
{
    /// <summary>All types that a file can hold a value of, except lists and maps.</summary>
    public static IReadOnlyList<Type> All { get; } = [.. Reach()];

    /// <summary>The records among them that are written as objects.</summary>
    public static IReadOnlyList<Type> Records { get; } =
        [.. All.Where(static type => Statable(type).Any())];

    public static IReadOnlyList<Type> Enums { get; } = [.. All.Where(static type => type.IsEnum)];

    /// <summary>
    /// What stands at a place of a file by its pointer: the type, and the property of the model; null for elements of lists and
    /// entries of maps.
    /// </summary>
    public static (Type Type, PropertyInfo? Property) At(Type root, string pointer)
    {
        (Type Type, PropertyInfo? Property) at = (root, null);
        foreach (var segment in pointer.Split('/').Skip(1))
        {
            var property = at.Type.IsGenericType
                ? null
                : at.Type.GetProperties().Single(property => string.Equals(property.Name, segment, StringComparison.OrdinalIgnoreCase));
            var type = property?.PropertyType ?? at.Type.GetGenericArguments()[^1];
            at = (Nullable.GetUnderlyingType(type) ?? type, property);
        }

        return at;
    }

    /// <summary>Told by the attribute's name: the netstandard2.0 build has one of its own.</summary>
    public static bool IsRequired(PropertyInfo property) => property.CustomAttributes.Any(static attribute => attribute.AttributeType.Name == "RequiredMemberAttribute");

    /// <summary>What a caller, or a file, states of a value; not what it works out from that.</summary>
    public static IEnumerable<PropertyInfo> Statable(Type type) => type.GetProperties().Where(IsStatable);

    private static bool IsStatable(PropertyInfo property) =>
        property.SetMethod is { IsPublic: true } set
        && set.ReturnParameter.GetRequiredCustomModifiers().Any(static modifier => modifier.Name == "IsExternalInit");

    private static HashSet<Type> Reach()
    {
        var found = new HashSet<Type>();
        var next = new Stack<Type>(RootTypes.All.Select(static root => root.Type));
        while (next.TryPop(out var type))
        {
            type = Nullable.GetUnderlyingType(type) ?? type;
            if (type.IsGenericType)
            {
                Array.ForEach(type.GetGenericArguments(), next.Push);
            }
            else if (type.Assembly == typeof(GuidelineJson).Assembly && found.Add(type))
            {
                foreach (var property in Statable(type))
                {
                    next.Push(property.PropertyType);
                }
            }
        }

        return found;
    }
}
