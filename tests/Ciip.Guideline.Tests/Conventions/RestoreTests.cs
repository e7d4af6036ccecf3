using System.Xml.Linq;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Conventions;

/// <summary>What a restore takes is known beforehand: from one source, by version and by hash.</summary>
public sealed class RestoreTests
{
    [Fact]
    public void Every_project_has_a_lock_file_but_where_the_compiler_comes_with_the_machine()
    {
        var missing = Projects().Where(static project => !File.Exists(Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json")))
            .Select(static project => Path.GetRelativePath(Repository.Root, project).Replace('\\', '/'));
        missing.Where(static project => !project.Contains("AotSmoke", StringComparison.Ordinal) && !project.Contains("Benchmarks/Many", StringComparison.Ordinal) &&
            !project.Contains("Benchmarks/Start", StringComparison.Ordinal)).Should().BeEmpty("`dotnet restore` writes it");
    }

    [Fact]
    public void Packages_come_from_one_source_whatever_a_machine_has_configured()
    {
        var configuration = XElement.Load(Path.Combine(Repository.Root, "nuget.config"));
        var sources = configuration.Element("packageSources")!;
        sources.Elements().First().Name.LocalName.Should().Be("clear");
        sources.Elements("add").Should().ContainSingle().Which.Attribute("value")!.Value.Should().Be("https://api.nuget.org/v3/index.json");
        configuration.Descendants("package").Should().ContainSingle().Which.Attribute("pattern")!.Value.Should().Be("*");
    }

    /// <summary>Projects of the repository; the consumer and the templates are copied out of it before they are built.</summary>
    private static IEnumerable<string> Projects() =>
        new[] { "src", "samples", "tests" }
            .SelectMany(static folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.csproj", SearchOption.AllDirectories))
            .Where(static project => !project.Replace('\\', '/').Contains("/samples/Templates/", StringComparison.Ordinal) && Path.GetFileName(project) != "Consumer.csproj");
}
