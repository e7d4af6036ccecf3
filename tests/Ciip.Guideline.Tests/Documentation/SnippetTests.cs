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

    private static readonly string[] Pages =
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md").Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "ja"), "*.md")).Append(Path.Combine(Repository.Root, "README.md"))
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
    public void Code_compiles(string code)
    {
        var compilation = CSharpCompilation.Create(
            "Snippet",
            [CSharpSyntaxTree.ParseText(code, cancellationToken: TestContext.Current.CancellationToken), CSharpSyntaxTree.ParseText(ImplicitUsings, cancellationToken: TestContext.Current.CancellationToken)],
            References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Json))]
    public void Json_is_read(string json) =>
        (json.Contains("self-verification", StringComparison.Ordinal) ? GuidelineJson.Parse<SelfVerification>(json).Id : GuidelineJson.Parse<SafetyStandardsDocument>(json).Id).Should().NotBeEmpty();

    [Fact]
    public void Links_between_pages_lead_somewhere()
    {
        foreach (var page in Pages)
        {
            foreach (Match link in Regex.Matches(File.ReadAllText(page), @"\]\((?!https?:|#)([^)#]+)"))
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
    public void The_first_screen_shows_both_axes_in_at_most_25_lines()
    {
        var readme = File.ReadAllLines(Path.Combine(Repository.Root, "README.md")).ToList();
        var start = readme.IndexOf("```csharp") + 1;
        var code = readme.GetRange(start, readme.IndexOf("```", start) - start);
        start.Should().BeLessThan(15);
        code.Should().HaveCountLessThanOrEqualTo(25);
        string.Join('\n', code).Should().ContainAll("report.Standards", "report.Practice", "report.Gaps", "report.Plan()", "ReportComparison.Between");
    }

    [Fact]
    public void What_the_readme_says_the_sample_prints_is_what_it_finds()
    {
        var report = GuidelineEvaluator.Default.Evaluate(
            SafetyStandardsSet.Of(Inventory.Partial, Evaluation.Sample.Published("mic-lg-security-policy-guideline"), Evaluation.Sample.Published("ryugasaki-city-security-rule")),
            Evaluation.Sample.PublishedPractice("ryugasaki-city-internal-audit-2014"),
            asOf: PartialDate.Parse("2026-04-01"));
        string[] found =
        [
            $"In practice, by {report.Practice!.Subject.Operator}: {report.Practice.Coverage}",
            .. report.Gaps!.Set.Cells.Select(cell => $"- {cell.Provision.Id} {cell.Provision.Title} {cell.In(Language.English)}"),
            .. report.OpenQuestions.Select(question => $"- {question}"),
        ];
        var shown = Blocks("text").Single().Split('\n').Where(line => line.Length > 1).ToList();
        shown.Should().HaveCountGreaterThanOrEqualTo(4).And.BeSubsetOf(found);
    }

    private static IEnumerable<string> Blocks(string language) =>
        Pages.SelectMany(page => Regex.Matches(File.ReadAllText(page), $"```{language}\n(.+?)```", RegexOptions.Singleline)).Select(match => match.Groups[1].Value).Distinct();
}
