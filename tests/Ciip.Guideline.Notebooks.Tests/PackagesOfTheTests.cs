using System.Text.Json;

namespace Ciip.Guideline.Notebooks.Tests;

/// <summary>
/// Resolves <c>#r "nuget: …"</c>: the library to the package under test, everything else to what these tests were restored with,
/// in the version the notebook asks for.
/// </summary>
internal static class PackagesOfTheTests
{
    private static readonly JsonElement Target = Read();

    public static IEnumerable<string> Assemblies(string id, string version)
    {
        if (id == "Ciip.Guideline")
        {
            return Closure("Ardalis.SmartEnum").Concat(Closure("Microsoft.Extensions.DependencyInjection.Abstractions")).Append(PackageUnderTest.Assembly).Distinct();
        }

        var restored = Versions().Single(package => package.Id == id).Version;
        restored.Should().Be(version, $"the notebook names the version of {id} that Directory.Packages.props has");
        return Closure(id).Distinct();
    }

    private static IEnumerable<(string Id, string Version)> Versions() =>
        Target.EnumerateObject().Select(package => package.Name.Split('/')).Select(parts => (parts[0], parts[1]));

    /// <summary>The assemblies of a package and of all it depends on, as they lie beside the tests.</summary>
    private static IEnumerable<string> Closure(string id)
    {
        var package = Target.EnumerateObject().FirstOrDefault(entry => entry.Name.StartsWith(id + "/", StringComparison.OrdinalIgnoreCase)).Value;
        if (package.ValueKind == JsonValueKind.Undefined)
        {
            return [];
        }

        var own = package.TryGetProperty("runtime", out var runtime)
            ? runtime.EnumerateObject().Select(file => Path.Combine(AppContext.BaseDirectory, Path.GetFileName(file.Name))).Where(File.Exists)
            : [];
        var others = package.TryGetProperty("dependencies", out var dependencies) ? dependencies.EnumerateObject().SelectMany(dependency => Closure(dependency.Name)) : [];
        return own.Concat(others);
    }

    private static JsonElement Read()
    {
        var file = Path.ChangeExtension(typeof(PackagesOfTheTests).Assembly.Location, ".deps.json");
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        return document.RootElement.GetProperty("targets").EnumerateObject().Single().Value.Clone();
    }
}
