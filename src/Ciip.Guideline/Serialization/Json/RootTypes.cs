namespace Ciip.Guideline.Serialization.Json;

/// <summary>The types that a file can hold.</summary>
internal static class RootTypes
{
    public static IReadOnlyList<RootType> All { get; } =
    [
        new RootType<SafetyStandardsDocument>("ciip-guideline/standards-document/1"),
        new RootType<SafetyStandardsSet>("ciip-guideline/standards-set/1"),
    ];

    /// <summary>The root type that <typeparamref name="T"/> is.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static RootType<T> Of<T>() => Find(typeof(T)) as RootType<T> ?? throw NoRoot(typeof(T));

    public static RootType? Find(Type type) => All.FirstOrDefault(root => root.Type == type);

    private static ArgumentException NoRoot(Type type) => new(
        $"A file cannot hold a {type.FullName}, only: {string.Join(", ", All.Select(static root => root.Type.Name))}.",
        nameof(type));
}
