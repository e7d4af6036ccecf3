using System.Runtime.CompilerServices;

namespace Ciip.Guideline.Tests.Support;

/// <summary>Finds the files of the repository that tests read or keep equal to the code.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Tests => Path.Combine(Root, "tests", "Ciip.Guideline.Tests");

    public static string Source => Path.Combine(Root, "src", "Ciip.Guideline");

    /// <summary>The source files of the library, with their path below <see cref="Source"/> written with slashes.</summary>
    public static IEnumerable<(string Relative, string File)> SourceFiles => Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
        .Select(static file => (Relative: Path.GetRelativePath(Source, file).Replace('\\', '/'), File: file))
        .Where(static entry => entry.Relative.Split('/')[0] is not ("obj" or "bin"));

    public static string Samples => Path.Combine(Root, "samples");

    /// <summary>
    /// A file of the material that is not part of the repository. Where it is missing, as in a user's clone, the test is
    /// skipped and says so.
    /// </summary>
    public static string Shared(params string[] path)
    {
        var file = Path.Combine([Root, "..", "shared", .. path]);
        if (!File.Exists(file) && !Directory.Exists(file))
        {
            Assert.Skip($"Needs {string.Join('/', path)} of the shared material beside the repository.");
        }

        return file;
    }

    /// <summary>
    /// Compares a generated text with its file. With CIIP_UPDATE=1 in the environment the file is written instead; look at
    /// the difference before you commit it. The tests of the netstandard2.0 build compare only.
    /// </summary>
    public static void ShouldEqualFile(string actual, params string[] path)
    {
        var file = Path.Combine([Root, .. path]);
        if (Environment.GetEnvironmentVariable("CIIP_UPDATE") == "1" && typeof(Repository).Assembly.GetName().Name != "Ciip.Guideline.Tests.NetStandard")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }

        File.Exists(file).Should().BeTrue($"{string.Join('/', path)} is generated and kept; run the tests once with CIIP_UPDATE=1");
        actual.Should().Be(File.ReadAllText(file), $"{string.Join('/', path)} is generated; run the tests once with CIIP_UPDATE=1");
    }

    private static string FindRoot([CallerFilePath] string here = "")
    {
        // A deterministic build maps source paths, so the folder of the binary is where the search starts then.
        var start = Path.IsPathRooted(here) && File.Exists(here) ? Path.GetDirectoryName(here)! : AppContext.BaseDirectory;
        for (var at = new DirectoryInfo(start); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Ciip.Guideline.sln")))
            {
                return at.FullName;
            }
        }

        throw new InvalidOperationException("The repository's root was not found.");
    }
}
