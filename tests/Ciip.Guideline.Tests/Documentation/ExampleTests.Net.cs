using System.Text.RegularExpressions;
using System.Xml.Linq;
using Ciip.Guideline.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ciip.Guideline.Tests.Documentation;

/// <summary>The examples that editors show beside a type compile, with nothing before them but what their names say.</summary>
public sealed class ExampleTests
{
    private const string Usings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading.Tasks;
        global using Ciip.Guideline;
        sealed class BackupsAreEncrypted() : GuidelineRule("ACME001", new("Backups are encrypted", "バックアップを暗号化している"), Provisions.ItBcp.OrdinaryPrecautions)
        {
            public override RuleOutcome Evaluate(RuleContext context) => Pass();
        }
        """;

    /// <summary>What an example may use without saying where it came from.</summary>
    private static readonly Dictionary<string, string> Given = new()
    {
        ["report"] = nameof(EvaluationReport),
        ["lastYear"] = nameof(EvaluationReport),
        ["standards"] = nameof(SafetyStandardsSet),
        ["practice"] = nameof(SelfVerification),
        ["document"] = nameof(SafetyStandardsDocument),
    };

    private static readonly IReadOnlyList<(string Type, string Code)> Examples =
    [
        .. XElement.Load(Path.ChangeExtension(typeof(GuidelineCatalog).Assembly.Location, ".xml")).Descendants("member")
            .SelectMany(static member => member.Descendants("example").Select(example => (member.Attribute("name")!.Value.Split('.', ':')[^1], example.Element("code")!.Value))),
    ];

    public static TheoryData<string, string> All => [.. Examples];

    [Theory]
    [MemberData(nameof(All))]
    public void An_example_compiles(string type, string code)
    {
        var token = TestContext.Current.CancellationToken;
        var compilation = CSharpCompilation.Create(
            type.Replace('`', '_'),
            [CSharpSyntaxTree.ParseText(Program(code), cancellationToken: token), CSharpSyntaxTree.ParseText(Usings, cancellationToken: token)],
            [.. CompilerReferences.WithoutLibrary, MetadataReference.CreateFromFile(typeof(GuidelineCatalog).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));

        compilation.GetDiagnostics(token).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
    }

    [Fact]
    public void The_types_that_a_program_starts_with_have_one() =>
        Examples.Select(static example => example.Type).Should().Contain(
            [
                nameof(GuidelineEvaluator), nameof(EvaluationReport), nameof(SafetyStandardsSet), nameof(SafetyStandardsDocument), nameof(SelfVerification), nameof(GuidelineJson),
                nameof(GuidelineCatalog), nameof(Provision), nameof(GuidelineId), nameof(PartialDate), nameof(Finding), nameof(ReportComparison), nameof(ImprovementPlan), nameof(GapReport),
                nameof(GuidelineRule), nameof(RulePack), nameof(Crosswalk), nameof(GuidelineOscal), nameof(GuidelineSarif), nameof(ReportFile),
            ]).And.OnlyHaveUniqueItems();

    [Fact]
    public void An_example_is_short() => Examples.Should().OnlyContain(static example => example.Code.Trim().Split('\n').Length <= 10);

    private static string Program(string code)
    {
        var lines = code.Trim().Split('\n').Select(static line => line.TrimEnd()).ToList();
        var usings = lines.TakeWhile(static line => line.Length == 0 || Regex.IsMatch(line, "^using [A-Z][A-Za-z.]*;$")).ToList();
        var rest = string.Join('\n', lines.Skip(usings.Count));
        var given = Given.Where(entry => Regex.IsMatch(rest, $@"\b{entry.Key}\b") && !Regex.IsMatch(rest, $@"\bvar {entry.Key}\b"))
            .Select(static entry => $"{entry.Value} {entry.Key} = null!;");
        return string.Join('\n', [.. usings, .. given, rest]);
    }
}
