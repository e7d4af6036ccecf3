using System.Text.RegularExpressions;
using Ciip.Guideline.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ciip.Guideline.Tests.Documentation;

/// <summary>Code that users copy compiles: every C# block and every JSON document of the pages.</summary>
public sealed class SnippetTests
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;";

    /// <summary>What the page of the package is made of: where it says <c>$repositoryFileUrl$</c>, packing writes where the packed commit is found.</summary>
    private static readonly string PackageReadme = Path.Combine(Repository.Root, "src", "Ciip.Guideline", "README.md");

    private static readonly string[] Pages =
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md").Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "ja"), "*.md")).Append(Path.Combine(Repository.Root, "README.md")).Append(PackageReadme)
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Samples, "data"), "*.md", SearchOption.AllDirectories)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> CSharp() => [.. Blocks("csharp").Concat(Designed)];

    public static TheoryData<string> Json() => [.. Blocks("json")];

    /// <summary>The developer's, the vendor's and the researcher's first screens, without what later versions add.</summary>
    private static IEnumerable<string> Designed =>
    [
        """
        using Ciip.Guideline;

        var standards = SafetyStandardsSet.Of(Inventory.Partial,
            GuidelineJson.Parse<SafetyStandardsDocument>(File.ReadAllBytes("ordinance.json")),
            GuidelineJson.Parse<SafetyStandardsDocument>(File.ReadAllBytes("hospital-rule.json")));
        var report = GuidelineEvaluator.Default.Evaluate(standards);

        Console.WriteLine(report.Standards.Coverage);
        foreach (var finding in report.Findings)
            Console.WriteLine($"{finding.Level} {finding.Place}: {finding.Message} ({finding.Citations[0]})");
        foreach (var question in report.OpenQuestions)
            Console.WriteLine($"{question.Item}: look in {question.Document}");
        """,
        """
        using Ciip.Guideline;

        GuidelineJson.AddTo(new System.Text.Json.JsonSerializerOptions());
        var report = GuidelineEvaluator.Default.Evaluate(
            new SafetyStandardsSet { Inventory = Inventory.Partial, Documents = [] }, asOf: PartialDate.Parse("2026-04-01"));
        Console.WriteLine(Provisions.ItBcp.OrdinaryPrecautions.Title.In(Language.Japanese) + report.Fingerprint);
        """,
        """
        using Ciip.Guideline;
        using Microsoft.Extensions.DependencyInjection;

        new ServiceCollection().AddCiipGuideline(e => e.Without("QUA104").WithLevel("STD201", FindingLevel.Weakness).With(new BackupsAreEncrypted()));

        sealed class BackupsAreEncrypted() : GuidelineRule("ACME001", new("Backups are encrypted", "バックアップを暗号化している"), Provisions.ItBcp.OrdinaryPrecautions)
        {
            public override RuleOutcome Evaluate(RuleContext c) =>
                c.Practice?.Plan?.ItBcp?.OrdinaryPrecautions is not { } p ? Undetermined()
                : p.Any(x => x.Contains("encrypt")) ? Pass() : Fail(c.At(Provisions.ItBcp.OrdinaryPrecautions));
        }
        """,
        """
        using Ciip.Guideline;

        var rows = Directory.EnumerateFiles("data", "*.json")
            .Select(f => GuidelineJson.Parse<SafetyStandardsDocument>(File.ReadAllBytes(f)))
            .SelectMany(d => GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Partial, d)).Standards.Set.Provisions
                .Select(r => (d.Tier, r.Provision.Item, r.Outcome)));
        foreach (var g in rows.GroupBy(r => (r.Tier, r.Item)))
            Console.WriteLine($"{g.Key}: {g.Count(r => r.Outcome == StandardsOutcome.Specified)} of {g.Count()}");
        """,
    ];

    private static readonly MetadataReference[] References = [.. CompilerReferences.WithoutLibrary, MetadataReference.CreateFromFile(typeof(GuidelineCatalog).Assembly.Location)];

    [Theory]
    [MemberData(nameof(CSharp))]
    public void Code_compiles(string code) =>
        Compile(code).GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Json))]
    public void Json_is_read(string json) =>
        (json.Contains("self-verification", StringComparison.Ordinal) ? GuidelineJson.Parse<SelfVerification>(json).Id : GuidelineJson.Parse<SafetyStandardsDocument>(json).Id).Should().NotBeEmpty();

    [Fact]
    public void Links_between_pages_lead_somewhere()
    {
        foreach (var page in Pages)
        {
            foreach (Match link in Regex.Matches(File.ReadAllText(page), @"\]\((?!https?:|#|\$)([^)#]+)"))
            {
                var target = Path.Combine(Path.GetDirectoryName(page)!, link.Groups[1].Value);
                (File.Exists(target) || Directory.Exists(target)).Should().BeTrue($"{Path.GetFileName(page)} links to {link.Groups[1].Value}");
            }
        }
    }

    [Fact]
    public void The_readme_starts_with_the_two_commands()
    {
        var commands = Regex.Match(File.ReadAllText(Path.Combine(Repository.Root, "README.md")), "```\n(.+?)```", RegexOptions.Singleline).Groups[1].Value;
        commands.Trim().Split('\n').Should().Equal("dotnet run --project samples/QuickStart", "dotnet test");
    }

    [Fact]
    public void The_first_code_shows_both_axes_in_at_most_25_lines()
    {
        var code = FirstBlock(Path.Combine(Repository.Root, "README.md"), "csharp");
        code.Split('\n').Should().HaveCountLessThanOrEqualTo(25);
        code.Should().ContainAll("report.Standards", "report.Practice", "report.Gaps", "report.Plan()", "ReportComparison.Between");
    }

    /// <summary>A reader sees what it is about, and what it looks like, before the first command.</summary>
    [Fact]
    public void The_readme_shows_a_picture_before_the_first_command()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        readme.IndexOf("![", StringComparison.Ordinal).Should().BePositive().And.BeLessThan(readme.IndexOf("```", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("src/Ciip.Guideline/README.md")]
    public void What_the_first_code_prints_is_what_the_page_says(string page)
    {
        var path = Path.Combine(Repository.Root, page);
        var code = FirstBlock(path, "csharp").Replace("\"samples/", $"\"{Repository.Samples.Replace('\\', '/')}/", StringComparison.Ordinal);
        Printed(code).Should().Be(FirstBlock(path, "console"));
    }

    [Fact]
    public void The_page_of_the_package_links_to_files_of_the_packed_commit_and_says_how_to_add_it()
    {
        var page = File.ReadAllText(PackageReadme);
        page.Should().Contain("dotnet add package Ciip.Guideline\n").And.Contain("![");
        var links = Regex.Matches(page, @"\]\(([^)]+)").Select(static match => match.Groups[1].Value).ToList();
        links.Should().NotBeEmpty();
        foreach (var link in links.Where(static link => !link.StartsWith("https://", StringComparison.Ordinal)))
        {
            var file = Regex.Match(link, @"^\$repository(?:File|Raw)Url\$/([^#]+)").Groups[1].Value;
            file.Should().NotBeEmpty($"{link} is neither absolute nor made so when it is packed");
            File.Exists(Path.Combine(Repository.Root, file)).Should().BeTrue(link);
        }

        File.ReadAllText(Path.Combine(Repository.Root, "Ciip.Guideline.nuspec")).Should().Contain("package/README.md\" target=\"README.md\" />");
    }

    private static string FirstBlock(string page, string language) =>
        Regex.Match(File.ReadAllText(page), $"```{language}\n(.+?)```", RegexOptions.Singleline).Groups[1].Value;

    /// <summary>What a program prints. Its console is one of its own, so that tests beside it may print too.</summary>
    private static string Printed(string code)
    {
        const string console =
            """
            public static class Console
            {
                public static System.IO.StringWriter Printed { get; } = new();

                public static void WriteLine(object? line) => Printed.Write($"{line}\n");
            }
            """;
        using var assembly = new MemoryStream();
        Compile(code, console).Emit(assembly, cancellationToken: TestContext.Current.CancellationToken).Success.Should().BeTrue();
        var loaded = System.Reflection.Assembly.Load(assembly.ToArray());
        loaded.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        return loaded.GetType("Console")!.GetProperty("Printed")!.GetValue(null)!.ToString()!;
    }

    private static CSharpCompilation Compile(params string[] sources) => CSharpCompilation.Create(
        "Snippet",
        sources.Append(ImplicitUsings).Select(static source => CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken)),
        References,
        new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));

    private static IEnumerable<string> Blocks(string language) =>
        Pages.SelectMany(page => Regex.Matches(File.ReadAllText(page), $"```{language}\n(.+?)```", RegexOptions.Singleline)).Select(match => match.Groups[1].Value).Distinct();
}
