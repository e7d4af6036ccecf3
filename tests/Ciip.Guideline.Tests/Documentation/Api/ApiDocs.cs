using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using System.Xml.XPath;

namespace Ciip.Guideline.Tests.Documentation.Api;

/// <summary>The XML documentation that the compiler wrote beside the library, as Markdown.</summary>
internal sealed class ApiDocs
{
    private readonly Dictionary<string, XElement> members;
    private readonly Func<string, string?> linkTo;

    /// <summary>Reads the documentation of the library's build.</summary>
    /// <param name="linkTo">Where the page of a public member is, by its id; null for what has none.</param>
    public ApiDocs(Func<string, string?> linkTo)
    {
        this.linkTo = linkTo;
        members = XDocument.Load(Path.ChangeExtension(typeof(GuidelineCatalog).Assembly.Location, ".xml"), LoadOptions.PreserveWhitespace).Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);
        Targets = [.. members.Values.Descendants().Attributes("cref").Select(cref => cref.Value)];
    }

    /// <summary>What the documentation links to.</summary>
    public HashSet<string> Targets { get; }

    /// <summary>Whether a member only repeats what .NET documents of it, such as equality.</summary>
    public bool IsOfTheFramework(MemberInfo member) =>
        members.TryGetValue(ApiNames.IdOf(member), out var own) && own.Element("inheritdoc") is { } link && link.Attribute("cref") is null && InheritedBy(member) is null;

    /// <summary>A part of a member's documentation, its own or inherited; null when there is none.</summary>
    public string? Text(MemberInfo member, string part) => Elements(member, part).FirstOrDefault() is { } element ? Markdown(element) : null;

    /// <summary>The code of a type's example, without what indents it in the source; null when there is none.</summary>
    public string? Example(Type type) =>
        members.TryGetValue(ApiNames.IdOf(type), out var own) && own.Element("example")?.Element("code")?.Value is { } code
            ? string.Join('\n', code.Trim('\r', '\n', ' ').Split('\n').Select(static line => line.TrimEnd()).Select(static line => line.StartsWith("            ", StringComparison.Ordinal) ? line[12..] : line))
            : null;

    /// <summary>Parts that there are several of: parameters and exceptions, each with what it is about.</summary>
    public IEnumerable<(string About, string Text)> Texts(MemberInfo member, string part) =>
        Elements(member, part).Select(element => (element.Attribute("name") is { } name ? $"`{name.Value}`" : Link(element.Attribute("cref")!.Value), Markdown(element)));

    private List<XElement> Elements(MemberInfo member, string part)
    {
        if (!members.TryGetValue(ApiNames.IdOf(member), out var own))
        {
            return [];
        }

        var found = own.Elements(part).ToList();
        foreach (var link in own.Elements("inheritdoc"))
        {
            var from = link.Attribute("cref") is { } cref ? members.GetValueOrDefault(cref.Value) : InheritedBy(member);
            var wanted = link.Attribute("path") is { } path ? from?.XPathSelectElements("." + path.Value) : from?.Elements();
            found.AddRange(wanted?.Where(element => element.Name == part && found.TrueForAll(one => one.Attribute("name")?.Value != element.Attribute("name")?.Value || part == "exception")) ?? []);
        }

        return found;
    }

    private XElement? InheritedBy(MemberInfo member) =>
        member is MethodInfo method && method.GetBaseDefinition() is var at && at != method ? members.GetValueOrDefault(ApiNames.IdOf(at)) : null;

    private string Markdown(XElement element)
    {
        var text = new StringBuilder();
        foreach (var node in element.Nodes())
        {
            text.Append(node switch
            {
                XText words => Escaped(words.Value),
                XElement { Name.LocalName: "see" or "seealso" } see when see.Attribute("cref") is { } cref => Link(cref.Value),
                XElement { Name.LocalName: "see" } see => $"`{see.Attribute("langword")!.Value}`",
                XElement { Name.LocalName: "paramref" or "typeparamref" } parameter => $"`{parameter.Attribute("name")!.Value}`",
                XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
                XElement { Name.LocalName: "para" } paragraph => (string.IsNullOrWhiteSpace(text.ToString()) ? string.Empty : "<br>") + Markdown(paragraph),
                _ => throw new InvalidOperationException($"The generator knows no <{(node as XElement)?.Name}>."),
            });
        }

        return Regex.Replace(text.ToString(), @"\s+", " ").Replace(" <br>", "<br>", StringComparison.Ordinal).Trim();
    }

    private string Link(string id)
    {
        var name = Regex.Replace(id[2..].Split('(')[0].Replace(".#ctor", string.Empty, StringComparison.Ordinal), "`+[0-9]+|[{].*[}]", string.Empty);
        var shown = string.Join('.', name.Split('.').TakeLast(id[0] == 'T' || id.Contains("#ctor", StringComparison.Ordinal) ? 1 : 2));
        return linkTo(id) is { } target ? $"[`{shown}`]({target})" : $"`{shown}`";
    }

    private static string Escaped(string text) =>
        Regex.Replace(text, @"[*_\[\]`|]", match => "\\" + match.Value).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
