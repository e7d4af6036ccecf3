using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Documentation.Api;

/// <summary>docs/api: a page per top folder of the source, with every public type and member, and an index.</summary>
internal sealed class ApiReference
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>The areas in the order in which a reader meets them.</summary>
    private static readonly (string Folder, string Is)[] Areas =
    [
        ("Catalog", "The Guideline itself: sections, statements, provisions, definitions, cross references."),
        ("Vocabulary", "The Guideline's sets, and texts, dates, intervals and scales."),
        ("Standards", "What Safety Standards documents say."),
        ("Practice", "What an operator carries out: statuses and the typed records of the 20 measures."),
        ("Evaluation", "The evaluator, its rules and custom rules, report, gap matrix, plan, comparison, agreement of two coders."),
        ("Formats", "JSON with diagnostics and schemas, OSCAL, SARIF, rows, tables and CSV."),
        ("Reporting", "HTML, Markdown and SVG."),
        ("Crosswalks", "The ids of other frameworks beside those of the Guideline."),
        ("Portfolio", "Many subjects: JSON lines, evaluated in parallel and rolled up."),
        ("DependencyInjection", "Registration as a service."),
        ("Testing", "Tests of custom rules."),
    ];

    private readonly Dictionary<string, string> folders = Folders();
    private readonly Dictionary<string, MemberInfo> byId;
    private readonly ApiDocs docs;

    public ApiReference()
    {
        Types = [.. typeof(GuidelineCatalog).Assembly.GetExportedTypes().Where(type => !type.IsNested).OrderBy(type => type.Name, StringComparer.Ordinal)];
        var all = Types.SelectMany(SelfAndNested).ToList();
        byId = all.Concat(all.SelectMany(type => type.GetMembers(Declared).Where(IsPublic))).Where(member => member is not Type || all.Contains(member))
            .DistinctBy(ApiNames.IdOf).ToDictionary(ApiNames.IdOf, StringComparer.Ordinal);
        docs = new ApiDocs(id => byId.TryGetValue(id, out var member) ? Target(member) : null);
    }

    public IReadOnlyList<Type> Types { get; }

    /// <summary>Public members without a summary.</summary>
    public IEnumerable<string> Silent() => Types.SelectMany(SelfAndNested).SelectMany(type => Members(type).Prepend(type))
        .Where(member => string.IsNullOrEmpty(docs.Text(member, "summary"))).Select(ApiNames.IdOf);

    /// <summary>The folder of a type, which is its page; null when the source was not found.</summary>
    public string? FolderOf(Type type) => folders.GetValueOrDefault(type.DeclaringType is { } outer ? outer.Name.Split('`')[0] : type.Name.Split('`')[0]);

    /// <summary>Every page, by file name.</summary>
    public IEnumerable<(string File, string Text)> Pages() => Areas.Select(area => (FileOf(area.Folder), Page(area.Folder, area.Is))).Prepend(("README.md", Index()));

    private string Index()
    {
        var page = new StringBuilder("# API reference\n\nGenerated from the library and its XML documentation, and checked by a test. A page per folder of the source. What a first program\nneeds is in the namespace `Ciip.Guideline`; a type in another one says so on its page. `required` properties have to be given, `init` ones are set when an object is made.\nWhat every record has (equality, `with`, `ToString`) and what .NET documents is left out.\n");
        foreach (var (folder, text) in Areas)
        {
            page.Append("\n## [").Append(folder).Append("](").Append(FileOf(folder)).Append(")\n\n").Append(text).Append("\n\n");
            foreach (var type in TypesOf(folder))
            {
                page.Append("- [`").Append(ApiNames.Readable(type)).Append("`](").Append(Target(type)).Append(") ").Append(Regex.Match(docs.Text(type, "summary")!, @"^.*?[.](?=\s|$)").Value).Append('\n');
            }
        }

        return page.ToString();
    }

    private string Page(string folder, string text)
    {
        var page = new StringBuilder($"# API: {folder}\n\n{text} Generated from the library and its XML documentation; [all areas](README.md).\n");
        foreach (var type in TypesOf(folder).SelectMany(SelfAndNested))
        {
            page.Append('\n').Append(type.IsNested ? "### " : "## ").Append(ApiNames.Short(type)).Append("\n\n`").Append(ApiSignatures.Of(type)).Append("`\n\n");
            page.Append(docs.Text(type, "summary")).Append('\n');
            foreach (var part in new[] { docs.Text(type, "remarks"), type.Namespace == "Ciip.Guideline" ? null : $"Namespace `{type.Namespace}`." }.OfType<string>())
            {
                page.Append('\n').Append(part).Append('\n');
            }

            if (docs.Example(type) is { } example)
            {
                page.Append("\n```csharp\n").Append(example).Append("\n```\n");
            }

            Append(page, docs.Texts(type, "typeparam").Select(entry => $"- {entry.About}: {entry.Text}\n"));
            Append(page, Members(type).Select(Entry));
        }

        return page.ToString();
    }

    private string Entry(MemberInfo member)
    {
        var entry = new StringBuilder("- ");
        if (docs.Targets.Contains(ApiNames.IdOf(member)))
        {
            entry.Append("<a id=\"").Append(AnchorOf(member)).Append("\"></a>");
        }

        entry.Append('`').Append(ApiSignatures.Of(member)).Append("`<br>\n  ").Append(docs.Text(member, "summary"));
        if (member is FieldInfo { IsStatic: true } named && named.FieldType == typeof(Provision))
        {
            // Findings and files name a provision by its id, and code by this member.
            entry.Append(" `").Append(((Provision)named.GetValue(null)!).Id).Append('`');
        }

        entry.Append(docs.Text(member, "remarks") is { } remarks ? " " + remarks : string.Empty).Append('\n');
        foreach (var (about, text) in docs.Texts(member, "typeparam").Concat(docs.Texts(member, "param")))
        {
            entry.Append("    - ").Append(about).Append(": ").Append(text).Append('\n');
        }

        if (docs.Text(member, "returns") is { } returns)
        {
            entry.Append("    - Returns: ").Append(returns).Append('\n');
        }

        foreach (var (about, text) in docs.Texts(member, "exception"))
        {
            entry.Append("    - Throws ").Append(about).Append(": ").Append(text).Append('\n');
        }

        return entry.ToString();
    }

    /// <summary>In source order: what makes one, the members of a set, what it has, what it does.</summary>
    private IEnumerable<MemberInfo> Members(Type type) => type.GetMembers(Declared).Where(IsPublic)
        .Where(member => member is not Type && !docs.IsOfTheFramework(member))
        .OrderBy(member => member switch { ConstructorInfo => 0, FieldInfo => 1, PropertyInfo => 2, _ => 3 }).ThenBy(member => member.MetadataToken);

    private IEnumerable<Type> TypesOf(string folder) => Types.Where(type => FolderOf(type) == folder);

    private string Target(MemberInfo member) => member is Type type
        ? $"{FileOf(FolderOf(type)!)}#{AnchorOf(type)}"
        : $"{FileOf(FolderOf(member.DeclaringType!)!)}#{AnchorOf(member)}";

    /// <summary>Of a type what a heading gets by itself; of a member one that no heading can get. Overloads are told apart by a number.</summary>
    private static string AnchorOf(MemberInfo member)
    {
        if (member is Type)
        {
            return Regex.Replace(ApiNames.Short(member), "[^A-Za-z0-9]", string.Empty).ToLowerInvariant();
        }

        var alike = member.DeclaringType!.GetMember(member.Name, Declared).Where(IsPublic).OrderBy(one => one.MetadataToken).ToList().IndexOf(member);
        var name = member is ConstructorInfo ? "new" : member.Name.ToLowerInvariant();
        return AnchorOf(member.DeclaringType) + "-" + name + (alike > 0 ? $"-{alike + 1}" : string.Empty);
    }

    private static bool IsPublic(MemberInfo member) => member switch
    {
        _ when member.IsDefined(typeof(CompilerGeneratedAttribute)) => false,
        Type type => type.IsNestedPublic,
        FieldInfo field => field.IsPublic && !field.IsSpecialName,
        PropertyInfo property => property.GetMethod is { } getter && (getter.IsPublic || getter.IsFamily) && property.Name != "EqualityContract",
        ConstructorInfo constructor => (constructor.IsPublic || constructor.IsFamily) && constructor.GetParameters().Length > 0,
        MethodBase method => (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly) && !method.Name.StartsWith("get_", StringComparison.Ordinal) && !method.Name.StartsWith("set_", StringComparison.Ordinal),
        _ => false,
    };

    private static IEnumerable<Type> SelfAndNested(Type type) => type.GetNestedTypes().OrderBy(nested => nested.Name, StringComparer.Ordinal).SelectMany(SelfAndNested).Prepend(type);

    private static void Append(StringBuilder page, IEnumerable<string> entries)
    {
        var text = string.Concat(entries);
        page.Append(text.Length > 0 ? "\n" : string.Empty).Append(text);
    }

    private static string FileOf(string folder) => folder.ToLowerInvariant() + ".md";

    private static Dictionary<string, string> Folders() => Repository.SourceFiles
        .Select(entry => (Folder: entry.Relative.Split('/')[0], entry.File))
        .SelectMany(entry => Regex.Matches(File.ReadAllText(entry.File), @"^public [a-z ]*\b(?:class|record|struct|enum|interface) (\w+)", RegexOptions.Multiline).Select(match => (match.Groups[1].Value, entry.Folder)))
        .Distinct().ToDictionary(entry => entry.Value, entry => entry.Folder, StringComparer.Ordinal);
}
