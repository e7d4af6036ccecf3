using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Ciip.Guideline.Formats.Json;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Formats.Json.Schema;

/// <summary>
/// descriptions.txt in the library, from which schemas are described: the documentation comments of the model. It is embedded, so
/// after an update the schemas follow only in the next build.
/// </summary>
public sealed class DescriptionTests
{
    private static readonly Dictionary<string, XElement> Comments = XElement.Load(Path.ChangeExtension(typeof(GuidelineCatalog).Assembly.Location, ".xml"))
        .Descendants("member").ToDictionary(static member => member.Attribute("name")!.Value, static member => member.Element("summary") ?? new XElement("summary"));

    [Fact]
    public void They_are_the_comments_of_the_model() =>
        Repository.ShouldEqualFile(Text(), "src", "Ciip.Guideline", "Formats", "Json", "Schema", "descriptions.txt");

    private static string Text()
    {
        var lines = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["$schema"] = "Where the schema of the file is, for editors; the library does not read it.",
            ["format"] = "What the file is, with the version of its format.",
        };
        foreach (var type in ModelTypes.All)
        {
            lines[type.Name] = Summary("T:" + type.FullName);
            foreach (var (name, id) in type.IsEnum ? Tokens(type) : ModelTypes.Records.Contains(type) ? Members(type) : [])
            {
                lines[name] = Summary(id);
            }
        }

        return lines.Aggregate(new StringBuilder(), static (text, line) => text.Append(line.Key).Append('\t').Append(line.Value).Append('\n')).ToString();
    }

    private static IEnumerable<(string Name, string Id)> Members(Type type) =>
        type.GetProperties().Where(static property => property.SetMethod is not null).Select(static property =>
            ($"{property.DeclaringType!.Name}.{JsonNamingPolicy.CamelCase.ConvertName(property.Name)}", $"P:{property.DeclaringType.FullName}.{property.Name}"));

    private static IEnumerable<(string Name, string Id)> Tokens(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field =>
            ($"{type.Name}.{JsonSerializer.Serialize(field.GetValue(null), JsonContract.Embedded.GetTypeInfo(type)).Trim('"')}", $"F:{type.FullName}.{field.Name}"));

    private static string Summary(string id) => Regex.Replace(string.Concat(Comments[id].Nodes().Select(Words)), @"\s+", " ").Trim();

    private static string Words(XNode node) => node switch
    {
        XElement element when element.Attribute("cref") is { } cref => Named(cref.Value),
        XElement element when element.Attribute("langword") is { } word => word.Value,
        XElement element => element.Value,
        _ => ((XText)node).Value,
    };

    /// <summary>What a reader of files calls it: types by their names, members as in JSON.</summary>
    private static string Named(string id)
    {
        var name = id[(id.LastIndexOf('.') + 1)..];
        return id[0] == 'T' ? name : JsonNamingPolicy.CamelCase.ConvertName(name);
    }
}
