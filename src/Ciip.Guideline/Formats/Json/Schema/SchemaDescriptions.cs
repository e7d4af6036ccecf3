namespace Ciip.Guideline.Formats.Json;

/// <summary>
/// What the documentation comments say of types, members and tokens. Comments are not there at run time, so they are kept in a
/// resource, <c>descriptions.txt</c>, which a test holds equal to them.
/// </summary>
internal static class SchemaDescriptions
{
    private const string Resource = "Ciip.Guideline.Descriptions.txt";

    private static readonly Lazy<Dictionary<string, string>> Texts = new(Read);

    /// <summary>What a type is; null where there is no comment.</summary>
    public static string? Of(Type type) => Find(type.Name);

    /// <summary>What a member or a token of a type is; inherited members are described where they are declared, and those of files once for all.</summary>
    public static string? Of(Type type, string name)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            if (Find(at.Name + "." + name) is { } text)
            {
                return text;
            }
        }

        return Find(name);
    }

    private static string? Find(string key) => Texts.Value.TryGetValue(key, out var text) ? text : null;

    private static Dictionary<string, string> Read()
    {
        using var reader = new StreamReader(typeof(SchemaDescriptions).Assembly.GetManifestResourceStream(Resource)!);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t');
            texts.Add(line.Substring(0, tab), line.Substring(tab + 1));
        }

        return texts;
    }
}
