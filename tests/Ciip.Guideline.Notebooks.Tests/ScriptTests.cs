using System.Diagnostics;
using System.Security;

namespace Ciip.Guideline.Notebooks.Tests;

/// <summary>The scripts under samples/Scripts, run as a stranger runs them: a copy, the data beside it, and a folder feed.</summary>
public sealed class ScriptTests(ScriptFolder folder, ITestOutputHelper log) : IClassFixture<ScriptFolder>
{
    private static string Source => Path.Combine(Repository.Samples, "Scripts");

    /// <summary>Each script in English, and in Japanese where it speaks it.</summary>
    public static TheoryData<string, string> Runs()
    {
        var runs = new TheoryData<string, string>();
        foreach (var file in Directory.EnumerateFiles(Source, "*.cs").Order(StringComparer.Ordinal))
        {
            runs.Add(Path.GetFileNameWithoutExtension(file), "en");
            if (File.ReadAllText(file).Contains("--lang ja", StringComparison.Ordinal))
            {
                runs.Add(Path.GetFileNameWithoutExtension(file), "ja");
            }
        }

        return runs;
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void A_script_prints_what_was_saved_with_it(string script, string language)
    {
        Assert.SkipWhen(PackageUnderTest.Feed is null, "Needs CIIP_FEED, a folder with the packed Ciip.Guideline: dotnet pack src/Ciip.Guideline -c Release -o artifacts/feed");
        log.WriteLine($"{script} runs against {PackageUnderTest.Description}.");

        var (code, output, errors) = folder.Run(language == "en" ? [script + ".cs"] : [script + ".cs", "--", "--lang", language]);
        code.Should().Be(0, errors + output);
        Repository.ShouldEqualFile(output, "samples", "Scripts", language == "en" ? $"{script}.expected.txt" : $"{script}.{language}.expected.txt");
        output.Should().NotMatchRegex("(?i)compl(y|ies|ied|ian)|conform|violat|適合|準拠|違反");
    }

    [Fact]
    public void An_equal_seed_gives_equal_operators_and_another_one_others()
    {
        Assert.SkipWhen(PackageUnderTest.Feed is null, "Needs CIIP_FEED.");
        string Population(string seed) => folder.Run(["synthetic-population.cs", "--", seed, "20"]).Output;
        Population("7").Should().Be(Population("7"));
        Population("8").Replace("seed 8", "seed 7", StringComparison.Ordinal).Should().NotBe(Population("7"));
    }

    [Fact]
    public void The_tables_are_written_as_files_a_spreadsheet_opens()
    {
        Assert.SkipWhen(PackageUnderTest.Feed is null, "Needs CIIP_FEED.");
        folder.Run(["export-csv.cs"]).Code.Should().Be(0);
        var files = Directory.GetFiles(Path.Combine(folder.Scripts, "csv"));
        files.Should().HaveCount(17, "16 tables, and what their columns are");
        foreach (var file in files)
        {
            File.ReadAllBytes(file).Should().StartWith(new byte[] { 0xEF, 0xBB, 0xBF }, "spreadsheets need the mark");
        }
    }
}

/// <summary>A copy of scripts and data in a folder of its own, with caches of its own: nothing of an earlier package is taken.</summary>
public sealed class ScriptFolder : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("ciip-scripts-");

    public ScriptFolder()
    {
        Scripts = Path.Combine(root.FullName, "Scripts");
        foreach (var (from, to) in new[] { ("Scripts", Scripts), ("data", Path.Combine(root.FullName, "data")) })
        {
            var source = Path.Combine(Repository.Samples, from);
            foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
            {
                var target = Path.Combine(to, Path.GetRelativePath(source, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }

        var config = Path.Combine(Scripts, "nuget.config");
        File.WriteAllText(config, File.ReadAllText(config).Replace("../../artifacts/feed", SecurityElement.Escape(PackageUnderTest.Feed), StringComparison.Ordinal));
    }

    public string Scripts { get; }

    public (int Code, string Output, string Errors) Run(string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["run", .. arguments])
        {
            UseShellExecute = false,
            WorkingDirectory = Scripts,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment["NUGET_PACKAGES"] = Path.Combine(root.FullName, "packages");
        start.Environment["XDG_DATA_HOME"] = root.CreateSubdirectory("builds").FullName;
        start.Environment["DOTNET_NOLOGO"] = "1";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.ReplaceLineEndings("\n"), errors.Result);
    }

    public void Dispose() => root.Delete(recursive: true);
}
