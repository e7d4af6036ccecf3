using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Documentation;

/// <summary>docs/licenses.md: every package that a lock file names, with what its own description says of its license.</summary>
internal static class LicensesPage
{
    /// <summary>Descriptions that name a file, an address or nothing: what was found there, by whoever wrote this line.</summary>
    private static readonly Dictionary<string, string> Read = new()
    {
        ["Apache.Arrow"] = "Apache-2.0 (file in the package)",
        ["Ardalis.SmartEnum"] = "MIT (as known of its repository; the package says nothing, look before a release)",
        ["CommandLineParser"] = "MIT (file in the package)",
        ["Microsoft.DotNet.PlatformAbstractions"] = "MIT (file in the package)",
        ["Microsoft.NETCore.Platforms"] = "Microsoft .NET Library terms (file in the package)",
        ["Microsoft.NETFramework.ReferenceAssemblies"] = "MIT (file at the address in the package)",
        ["Microsoft.NETFramework.ReferenceAssemblies.net48"] = "MIT (file at the address in the package)",
        ["NETStandard.Library"] = "MIT (file in the package)",
        ["RulesEngine"] = "MIT (file in the package)",
    };

    /// <summary>Packages for building alone: nobody who uses the library gets them.</summary>
    private static readonly HashSet<string> OfTheBuild =
        ["Meziantou.Analyzer", "Roslynator.Analyzers", "Microsoft.CodeAnalysis.BannedApiAnalyzers", "Microsoft.NET.ILLink.Tasks", "NETStandard.Library", "Microsoft.NETCore.Platforms"];

    private static readonly string Cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private static readonly (string Title, string Text)[] Groups =
    [
        ("Shipped", "What a program gets that references Ciip.Guideline: on net10.0 Ardalis.SmartEnum and Microsoft.Extensions.DependencyInjection.Abstractions, on .NET Standard 2.0 all of them."),
        ("Build", "What building the library needs; nothing of it is in the package."),
        ("Samples", "What the samples use besides: the command line, questionnaires, the portal and the one on Orleans."),
        ("Tests and benchmarks", "What only tests, benchmarks and fuzzing use."),
    ];

    /// <summary>The names of the packages that come with the library.</summary>
    public static IEnumerable<string> Shipped() => Locked(Path.Combine(Repository.Source, "packages.lock.json")).Select(static package => package.Name).Where(static name => !OfTheBuild.Contains(name));

    /// <summary>The page, with the licenses of the page that is there for packages that this machine has not restored.</summary>
    public static string Text(string earlier)
    {
        var page = new StringBuilder("# Licenses\n\nThe library is under the [MIT License](../LICENSE). These are the packages it needs, and those that only its build, samples and tests need: generated from\n" +
            "the lock files and from what each package says of itself, and checked by a test.\n");
        var seen = new HashSet<(string, string)>();
        foreach (var (group, packages) in Groups.Zip(Packages()))
        {
            page.Append("\n## ").Append(group.Title).Append("\n\n").Append(group.Text).Append("\n\n| package | version | license |\n|---|---|---|\n");
            foreach (var (name, version) in packages.Where(seen.Add))
            {
                page.Append("| ").Append(name).Append(" | ").Append(version).Append(" | ").Append(LicenseOf(name, version, earlier)).Append(" |\n");
            }
        }

        return page.ToString();
    }

    private static IEnumerable<IEnumerable<(string Name, string Version)>> Packages()
    {
        var library = Locked(Path.Combine(Repository.Source, "packages.lock.json")).ToList();
        yield return library.Where(static package => !OfTheBuild.Contains(package.Name));
        yield return library.Where(static package => OfTheBuild.Contains(package.Name));
        yield return LockedBelow("samples");
        yield return LockedBelow("tests");
    }

    private static IEnumerable<(string Name, string Version)> LockedBelow(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "packages.lock.json", SearchOption.AllDirectories).SelectMany(Locked).Distinct()
            .OrderBy(static package => package, Comparer<(string Name, string Version)>.Create(static (one, other) =>
                StringComparer.OrdinalIgnoreCase.Compare(one.Name, other.Name) is var order and not 0 ? order : string.CompareOrdinal(one.Version, other.Version)));

    private static IEnumerable<(string Name, string Version)> Locked(string file)
    {
        using var read = JsonDocument.Parse(File.ReadAllBytes(file));
        return
        [
            .. read.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(static framework => framework.Value.EnumerateObject())
                .Where(static package => package.Value.GetProperty("type").GetString() != "Project")
                .Select(static package => (package.Name, package.Value.GetProperty("resolved").GetString()!)).Distinct().OrderBy(static package => package.Name, StringComparer.OrdinalIgnoreCase),
        ];
    }

    private static string LicenseOf(string name, string version, string earlier)
    {
        var nuspec = Path.Combine(Cache, name.ToLowerInvariant(), version.ToLowerInvariant(), name.ToLowerInvariant() + ".nuspec");
        if (!File.Exists(nuspec))
        {
            var row = Regex.Match(earlier, $@"^\| {Regex.Escape(name)} \| {Regex.Escape(version)} \| (.+) \|$", RegexOptions.Multiline);
            return row.Success ? row.Groups[1].Value : "not restored here";
        }

        var license = XElement.Load(nuspec).Descendants().FirstOrDefault(static element => element.Name.LocalName == "license");
        return license?.Attribute("type")?.Value == "expression" ? license.Value : Read.GetValueOrDefault(name, "not known: look, and say so in LicensesPage");
    }
}
