using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Conventions;

/// <summary>Conventions asked of the assembly: offenders are listed by name.</summary>
public sealed class ModelTests
{
    /// <summary>The base of custom rules is there to be derived from, and nothing else is.</summary>
    private static readonly Type[] Bases = [typeof(GuidelineRule)];

    private static readonly Type[] Public = typeof(GuidelineCatalog).Assembly.GetExportedTypes();

    [Fact]
    public void Public_classes_are_sealed_static_or_a_base_that_outsiders_cannot_derive_from() =>
        Public.Where(type => type.IsClass && !type.IsSealed && !IsExceptionType(type) && !Bases.Contains(type))
            .Where(type => type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
                .Any(constructor => (constructor.IsPublic || constructor.IsFamily || constructor.IsFamilyOrAssembly) && !IsCopyOf(type, constructor)))
            .Should().BeEmpty();

    [Fact]
    public void Nothing_public_can_be_changed_after_construction()
    {
        Public.SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(property => property.SetMethod is { IsPublic: true } setter
                && !setter.ReturnParameter.GetRequiredCustomModifiers().Any(static modifier => modifier.Name == "IsExternalInit"))
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}").Should().BeEmpty();
        Public.Where(type => !type.IsEnum)
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(field => field is { IsInitOnly: false, IsLiteral: false })
            .Select(field => $"{field.DeclaringType!.Name}.{field.Name}").Should().BeEmpty();
    }

    [Fact]
    public void Lists_are_read_only_and_no_array_is_exposed() =>
        Public.SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(property => property.PropertyType.IsArray
                || (property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() is var generic
                    && (generic == typeof(List<>) || generic == typeof(IList<>) || generic == typeof(Dictionary<,>) || generic == typeof(IDictionary<,>))))
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}").Should().BeEmpty();

    [Fact]
    public void Lists_given_to_the_model_are_copied()
    {
        var clauses = new List<string> { "Art. 1" };
        var treatment = new Treatment { Value = TreatmentValue.Addressed, Clauses = clauses };
        clauses.Add("Art. 2");
        treatment.Clauses.Should().Equal("Art. 1");
        treatment.Should().Be(new Treatment { Value = TreatmentValue.Addressed, Clauses = ["Art. 1"] });
    }

    private const string Root = "Ciip.Guideline";

    private static readonly Dictionary<string, string> NamespaceOf = new()
    {
        ["Catalog"] = "Ciip.Guideline.Catalog",
        ["Standards"] = "Ciip.Guideline.Standards",
        ["Practice"] = "Ciip.Guideline.Practice",
        ["Formats"] = "Ciip.Guideline.Formats",
        ["Crosswalks"] = "Ciip.Guideline.Crosswalks",
        ["Evaluation/Amendments"] = "Ciip.Guideline.Amendments",
        ["Evaluation/Research"] = "Ciip.Guideline.Research",
        ["Evaluation/Summaries"] = "Ciip.Guideline.Portfolio",
        ["Portfolio"] = "Ciip.Guideline.Portfolio",
        ["Testing"] = "Ciip.Guideline.Testing",
    };

    /// <summary>Names and order of members are the contract's. A type names its converter, so that serializers find it without setup (decision 008).</summary>
    [Fact]
    public void The_model_carries_no_serialization_attributes_but_the_names_of_converters() =>
        Public.SelectMany(type => type.GetMembers().Prepend(type))
            .Where(member => member.CustomAttributes.Any(attribute =>
                attribute.AttributeType.Namespace?.StartsWith("System.Text.Json", StringComparison.Ordinal) == true && attribute.AttributeType.Name != "JsonConverterAttribute"))
            .Select(member => $"{member.DeclaringType?.Name}.{member.Name}").Should().BeEquivalentTo("PartialDate.Earliest", "PartialDate.Latest");

    [Fact]
    public void Each_namespace_holds_one_kind_of_types_and_no_type_is_named_like_one()
    {
        Public.Select(type => type.Namespace!).Distinct().Should().BeEquivalentTo([.. NamespaceOf.Values.Distinct(), Root, "Microsoft.Extensions.DependencyInjection"]);
        Public.Where(type => type.Namespace != Root).Should().OnlyContain(type => type.Namespace!.StartsWith("Microsoft", StringComparison.Ordinal) || Allowed(type).Contains(type.Namespace));
        Public.Select(type => type.Name).Should().NotIntersectWith(["Guideline", .. NamespaceOf.Values.Select(static name => name.Split('.')[^1])]);
    }

    /// <summary>The doors, what they return, and the sets that everybody names: as many as somebody looks through.</summary>
    [Fact]
    public void The_root_namespace_stays_small() => Public.Count(type => type.Namespace == Root && !type.IsNested).Should().BeLessThan(118);

    /// <summary>The namespaces that the types of a folder are in, if not in the root; those of sets are by who names them.</summary>
    private static string[] Allowed(Type type)
    {
        var folders = Repository.SourceFiles.Where(file => Path.GetFileName(file.Relative).Split('.')[0] == type.Name.Split('`')[0]).Select(static file => file.Relative);
        return [.. folders.SelectMany(static file => NamespaceOf.Where(folder => file.StartsWith(folder.Key + "/", StringComparison.Ordinal)).Select(static folder => folder.Value)
            .Concat(file.StartsWith("Vocabulary/", StringComparison.Ordinal) ? ["Ciip.Guideline.Catalog", "Ciip.Guideline.Practice"] : []))];
    }

    [Fact]
    public void Every_public_member_is_documented_without_empty_tags()
    {
        var documentation = XElement.Load(Path.ChangeExtension(typeof(GuidelineCatalog).Assembly.Location, ".xml"));
        var members = documentation.Descendants("member").ToList();
        members.Count.Should().BeGreaterThan(700);
        members.Where(member => member.Descendants().Any(tag => tag.Name.LocalName is "summary" or "remarks" or "returns" or "param"
                && tag.Value.Trim().Length == 0 && !tag.HasElements))
            .Select(member => member.Attribute("name")!.Value).Should().BeEmpty();
    }

    [Fact]
    public void Words_the_Guideline_does_not_demand_are_nowhere_in_what_users_read()
    {
        var forbidden = new Regex("compl(y|ies|ied|ian)|conform|violat|適合|準拠|違反", RegexOptions.IgnoreCase);
        var files = Repository.SourceFiles.Select(entry => entry.File)
            .Concat(Directory.EnumerateFiles(Repository.Samples, "*.cs", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories))
            .Concat(new[] { "*.json", "*.md" }.SelectMany(kind => Directory.EnumerateFiles(Path.Combine(Repository.Samples, "data"), kind, SearchOption.AllDirectories)))
            .Append(Path.Combine(Repository.Root, "CONTRIBUTING.md"))
            .Append(Path.Combine(Repository.Root, "Ciip.Guideline.nuspec"))
            .Append(Path.Combine(Repository.Root, "README.md"))
            .Append(Path.Combine(Repository.Root, "CHANGELOG.md"));
        files.Where(file => forbidden.IsMatch(File.ReadAllText(file))).Select(file => Path.GetRelativePath(Repository.Root, file)).Should().BeEmpty();
    }

    /// <summary>The language makes the copy constructor of an abstract record visible; without another one nobody can derive from it.</summary>
    private static bool IsCopyOf(Type type, ConstructorInfo constructor) =>
        constructor.GetParameters() is [var original] && original.ParameterType == type;

    private static bool IsExceptionType(Type type) => typeof(Exception).IsAssignableFrom(type);
}
