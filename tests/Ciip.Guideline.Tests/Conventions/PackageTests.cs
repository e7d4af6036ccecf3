using System.Xml.Linq;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Conventions;

/// <summary>The nuspec is written by hand: nothing but these tests keeps it equal to the project.</summary>
public sealed class PackageTests
{
    private static readonly XElement Project = XElement.Load(Path.Combine(Repository.Source, "Ciip.Guideline.csproj"));
    private static readonly XElement Nuspec = WithoutNamespace(XElement.Load(Path.Combine(Repository.Root, "Ciip.Guideline.nuspec")));

    [Fact]
    public void Dependency_groups_are_the_projects_references()
    {
        var versions = XElement.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants("PackageVersion")
            .ToDictionary(version => version.Attribute("Include")!.Value, version => version.Attribute("Version")!.Value);
        foreach (var framework in Frameworks())
        {
            var references = Project.Descendants("PackageReference")
                .Where(reference => reference.Attribute("Condition") is not { } condition || condition.Value.Contains($"'{framework}'", StringComparison.Ordinal))
                .Select(reference => reference.Attribute("Include")!.Value);
            var group = Nuspec.Descendants("group").Single(group => Short(group.Attribute("targetFramework")!.Value) == framework);
            group.Elements("dependency").Select(dependency => (dependency.Attribute("id")!.Value, dependency.Attribute("version")!.Value))
                .Should().BeEquivalentTo(references.Select(reference => (reference, versions[reference])), $"of {framework}");
        }

        Nuspec.Descendants("group").Should().HaveCount(Frameworks().Length);
    }

    [Fact]
    public void Only_the_three_agreed_packages_are_depended_on() =>
        Nuspec.Descendants("dependency").Select(dependency => dependency.Attribute("id")!.Value).Distinct()
            .Should().BeSubsetOf(["Ardalis.SmartEnum", "System.Text.Json", "Microsoft.Extensions.DependencyInjection.Abstractions"]);

    [Fact]
    public void Each_framework_ships_assembly_documentation_and_symbols()
    {
        var targets = Nuspec.Descendants("file").Select(file => file.Attribute("target")!.Value + Path.GetExtension(file.Attribute("src")!.Value)).ToList();
        foreach (var framework in Frameworks())
        {
            targets.Should().Contain([$"lib/{framework}/.dll", $"lib/{framework}/.xml", $"lib/{framework}/.pdb"]);
        }
    }

    [Fact]
    public void Readme_icon_and_licence_are_named_and_packed()
    {
        var packed = Nuspec.Descendants("file").Select(file => file.Attribute("target")!.Value).ToList();
        packed.Should().Contain([Nuspec.Descendants("readme").Single().Value, Nuspec.Descendants("icon").Single().Value, "LICENSE"]);
        Nuspec.Descendants("license").Single().Attribute("type")!.Value.Should().Be("expression");
        foreach (var file in Nuspec.Descendants("file").Select(file => file.Attribute("src")!.Value).Where(source => !source.Contains("$configuration$", StringComparison.Ordinal)))
        {
            var path = Path.Combine(Repository.Root, file);
            Directory.EnumerateFiles(Path.GetDirectoryName(path)!, Path.GetFileName(path)).Should().NotBeEmpty(file);
        }
    }

    [Fact]
    public void Every_schema_is_packed() =>
        Nuspec.Descendants("file").Select(file => file.Attribute("target")!.Value).Where(target => target.StartsWith("schemas/", StringComparison.Ordinal))
            .Should().BeEquivalentTo(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "schemas")).Select(file => "schemas/" + Path.GetFileName(file)));

    [Fact]
    public void Members_of_every_set_survive_trimming()
    {
        using var stream = typeof(DocumentTier).Assembly.GetManifestResourceStream("ILLink.Descriptors.xml");
        var listed = XElement.Load(stream!).Descendants("type").Select(type => type.Attribute("fullname")!.Value);
        var sets = typeof(DocumentTier).Assembly.GetExportedTypes().Where(IsSet).Select(type => type.FullName!);
        listed.Should().BeEquivalentTo(sets);
    }

    private static bool IsSet(Type type)
    {
        for (var at = type.BaseType; !type.IsAbstract && at is not null; at = at.BaseType)
        {
            if (at.IsGenericType && at.GetGenericTypeDefinition() == typeof(GuidelineTerm<>))
            {
                return true;
            }
        }

        return false;
    }

    private static string[] Frameworks() => Project.Descendants("TargetFrameworks").Single().Value.Split(';');

    private static string Short(string framework) => framework == ".NETStandard2.0" ? "netstandard2.0" : framework;

    private static XElement WithoutNamespace(XElement element) =>
        new(element.Name.LocalName, element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration), element.Nodes().Select(node => node is XElement child ? WithoutNamespace(child) : node));
}
