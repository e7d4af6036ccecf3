using System.Text.RegularExpressions;
using System.Xml.Linq;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Conventions;

/// <summary>Templates are built outside the repository, so nothing else keeps their versions equal to it.</summary>
public sealed class TemplateTests
{
    private static readonly string Templates = Path.Combine(Repository.Samples, "Templates");

    [Fact]
    public void They_name_the_version_of_the_library_and_the_test_framework_used_here()
    {
        var versions = XElement.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants("PackageVersion")
            .ToDictionary(static package => package.Attribute("Include")!.Value, static package => package.Attribute("Version")!.Value);
        versions["Ciip.Guideline"] = XElement.Load(Path.Combine(Repository.Root, "Directory.Build.props")).Descendants("Version").Single().Value;
        var references = Directory.EnumerateFiles(Templates, "*.csproj", SearchOption.AllDirectories).SelectMany(static project => XElement.Load(project).Descendants("PackageReference")).ToList();
        references.Should().HaveCount(4);
        references.Should().OnlyContain(reference => reference.Attribute("Version")!.Value == versions[reference.Attribute("Include")!.Value]);
        File.ReadAllText(Path.Combine(Templates, "README.md")).Should().Contain($"Ciip.Guideline.Templates.{versions["Ciip.Guideline"]}.nupkg");
    }

    [Fact]
    public void Each_is_in_the_readme_by_its_short_name()
    {
        var page = File.ReadAllText(Path.Combine(Templates, "README.md"));
        var names = Directory.EnumerateFiles(Templates, "template.json", SearchOption.AllDirectories)
            .Select(static file => Regex.Match(File.ReadAllText(file), "\"shortName\": \"([a-z-]+)\"").Groups[1].Value).ToList();
        names.Should().BeEquivalentTo("ciip-rules", "ciip-app");
        names.Should().OnlyContain(name => page.Contains($"`{name}`", StringComparison.Ordinal));
    }
}
