using System.Text;
using Ciip.Guideline.Formats;

namespace Ciip.Guideline.Cli.Tests;

/// <summary>Where output goes: devices, links, pipes, names that are long, taken or say another form; and what stood there stays.</summary>
public class OutputTests
{
    private const string Old = "what stood there before";
    private static readonly string Law = Repository.Data("standards", "medical-care-act-reg-art14-2.json");

    private static readonly string[] Writers =
    [
        "catalog", "new standards", "new practice", "evaluate LAW", "plan LAW", "carry LAW --edition 5th-edition", "amend LAW LAW", "questionnaire export LAW", "questionnaire import QUESTIONS", "rollup SUBJECTS", "merge SUMMARY",
        "checklist export", "checklist import CHECKLIST", "checklist description",
    ];

    /// <summary>All commands, of which each writes to standard output.</summary>
    private static readonly string[] All = [.. Writers, "explain STD602", "skeleton", "validate LAW", "compare REPORT REPORT", "schema standards", "--help", "catalog --format json", "evaluate LAW --format html"];

    public static TheoryData<string> EveryCommand => [.. All];

    public static TheoryData<string> EveryWriter => [.. Writers];

    public static TheoryData<string, string> Endings =>
        [.. Writers.SelectMany(line => new[] { "out.ods", "out.PDF", "out.xls", "out.tsv", "out.sarif", "out.html", "out.md", "out.csv", "out.xlsx", "out.json" }.Select(file => (line, file)))];

    [Fact]
    public void The_writers_are_all_commands_with_a_file_to_write() =>
        CommandTree.All().Where(one => one.Command.Options.Any(option => option.Name == "-o")).Select(one => one.Name)
            .Should().BeSubsetOf(Writers.Select(line => string.Join(' ', line.Split(' ').TakeWhile(word => word.All(char.IsAsciiLetterLower) && word is not ("standards" or "practice")))));

    [Theory]
    [MemberData(nameof(EveryCommand))]
    public void A_full_or_closed_standard_output_is_said(string line)
    {
        using var folder = new Folder();
        foreach (var trouble in new Exception[] { new IOException("x : '/a/b'", 28), new IOException("x", 32), new UnauthorizedAccessException(), new IOException("no room") })
        {
            using var output = new Broken(trouble);
            using var error = new MemoryStream();

            new CiipCommandLine(new CiipConsole(Stream.Null, output, error)).Run(Words(line, folder)).Should().Be(2);

            Encoding.UTF8.GetString(error.ToArray()).Should().MatchRegex("^ciip: [^/]+\n$");
            using var both = new Broken(trouble);
            new CiipCommandLine(new CiipConsole(Stream.Null, both, both)).Run(Words(line, folder)).Should().Be(2, "nobody can be told, and the code still says it");
        }
    }

    [Theory]
    [MemberData(nameof(Endings))]
    public void A_name_is_taken_at_its_word_or_refused(string line, string file)
    {
        using var folder = new Folder();
        File.WriteAllText(folder[file], Old);

        var run = Ciip.Run([.. Words(line, folder), .. line.StartsWith("new", StringComparison.Ordinal) ? new[] { "--force" } : [], "-o", folder[file]]);

        if (run.Code == 2)
        {
            run.Error.Should().StartWith(folder[file] + ": ").And.Contain(Path.GetExtension(file));
            File.ReadAllText(folder[file]).Should().Be(Old);
        }
        else
        {
            File.ReadAllText(folder[file]).Should().NotBe(Old).And.StartWith(Path.GetExtension(file) switch
            {
                ".json" or ".sarif" => "{",
                ".html" => "<!",
                ".md" => "#",
                ".csv" => line == "catalog" ? "Section," : line == "evaluate LAW" ? "Item," : line.StartsWith("carry", StringComparison.Ordinal) ? "Later edition," : line.StartsWith("amend", StringComparison.Ordinal) ? "Clause," : line is "rollup SUBJECTS" or "merge SUMMARY" ? "grouping," : "[",
                _ => "PK",
            });
        }

        run.Code.Should().Be(Path.GetExtension(file) is ".ods" or ".PDF" or ".xls" or ".tsv" ? 2 : run.Code);
    }

    [Theory]
    [InlineData("catalog --format json", "out.csv")]
    [InlineData("catalog --format table", "out.json")]
    [InlineData("evaluate LAW --format xlsx", "out.json")]
    [InlineData("evaluate LAW --format csv", "out.xlsx")]
    [InlineData("plan LAW --format markdown", "out.html")]
    [InlineData("questionnaire export LAW --format csv", "out.xlsx")]
    [InlineData("questionnaire export LAW --format xlsx", "out.csv")]
    public void A_name_that_contradicts_the_form_asked_for_is_refused(string line, string file)
    {
        using var folder = new Folder();

        Ciip.Run([.. Words(line, folder), "-o", folder[file]]).Code.Should().Be(2);

        File.Exists(folder[file]).Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(EveryWriter))]
    public void A_name_may_be_as_long_as_names_can_be(string line)
    {
        using var folder = new Folder();
        // 249 bytes in UTF-8, of 255.
        var name = new string('表', 83);

        Ciip.Run([.. Words(line, folder), "-o", folder[name]]).Error.Should().BeEmpty();

        File.Exists(folder[name]).Should().BeTrue();
        var longer = Ciip.Run([.. Words(line, folder), "-o", folder[name + name]]);
        longer.Code.Should().Be(2);
        longer.Error.Should().EndWith(": The name is too long.\n");
        Directory.GetFiles(folder.Path, ".*").Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(EveryWriter))]
    public void What_is_written_goes_through_a_link(string line)
    {
        using var folder = new Folder();
        File.WriteAllText(folder["old"], Old);
        File.CreateSymbolicLink(folder["link"], "old");
        File.CreateSymbolicLink(folder["dangling"], "fresh");
        File.CreateSymbolicLink(folder["itself"], "itself");

        Ciip.Run([.. Words(line, folder), .. Forced(line), "-o", folder["link"]]).Error.Should().BeEmpty();
        Ciip.Run([.. Words(line, folder), "-o", folder["dangling"], .. Forced(line)]).Error.Should().BeEmpty();
        Ciip.Run([.. Words(line, folder), "-o", folder["itself"], .. Forced(line)]).Should().Match<Ciip>(run => run.Code == 2 && run.Error.Contains("itself: ", StringComparison.Ordinal));

        new FileInfo(folder["link"]).LinkTarget.Should().Be("old");
        File.ReadAllText(folder["old"]).Should().NotBe(Old).And.Be(File.ReadAllText(folder["fresh"]));
    }

    [Theory]
    [MemberData(nameof(EveryWriter))]
    public void A_name_for_standard_output_is_standard_output(string line)
    {
        Assert.SkipUnless(File.Exists("/dev/null") && Directory.Exists("/dev/fd"), "This system has no names for open streams.");
        using var folder = new Folder();
        File.CreateSymbolicLink(folder["link"], "/dev/stdout");
        var expected = Ciip.Run(Words(line, folder)).Bytes;

        foreach (var name in new[] { "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", folder["link"] })
        {
            Ciip.Run([.. Words(line, folder), "-o", name]).Bytes.Should().Equal(expected, name);
        }

        Ciip.Run([.. Words(line, folder), "-o", "/dev/null"]).Should().BeEquivalentTo(new { Code = 0, Error = "" });
        Ciip.Run([.. Words(line, folder), "-o", "/dev/fd/987654"]).Code.Should().Be(2);
        Directory.GetFiles("/dev", "*.schema.json").Should().BeEmpty();
    }

    [Theory]
    [InlineData("standards", "standards-document.schema.json")]
    [InlineData("practice", "self-verification.schema.json")]
    public void A_new_file_replaces_nothing_unless_told_so(string kind, string schema)
    {
        using var folder = new Folder();
        File.WriteAllText(folder["mine.json"], Old);

        Ciip.Run("new", kind, "-o", folder["mine.json"]).Should().Match<Ciip>(run => run.Code == 2 && run.Error.Contains("--force", StringComparison.Ordinal));
        File.ReadAllText(folder["mine.json"]).Should().Be(Old);
        File.Exists(folder[schema]).Should().BeFalse();

        File.WriteAllText(folder[schema], Old);
        Ciip.Run("new", kind, "-o", folder["other.json"]).Should().Match<Ciip>(run => run.Code == 2 && run.Error.StartsWith(folder[schema], StringComparison.Ordinal));
        Ciip.Run("new", kind, "-o", folder[schema]).Code.Should().Be(2);
        Ciip.Run("new", kind, "-o", folder[schema], "--force").Code.Should().Be(2, "a file cannot be its own schema");
        File.ReadAllText(folder[schema]).Should().Be(Old);
        File.Exists(folder["other.json"]).Should().BeFalse();

        Ciip.Run("new", kind, "-o", folder["mine.json"], "--force").Code.Should().Be(0);
        File.ReadAllText(folder[schema]).Should().Be(Ciip.Run("schema", kind).Out);
        Ciip.Run("new", kind, "-o", folder["second.json"]).Code.Should().Be(0, "the same schema stands there");
        Directory.GetFiles(folder.Path).Should().HaveCount(3);
    }

    [Theory]
    [InlineData("@rule.json")]
    [InlineData("#rule;$(x).json")]
    [InlineData("[rule].json")]
    [InlineData("規程 (1).json")]
    public void A_name_is_only_a_name(string name)
    {
        using var folder = new Folder();
        File.Copy(Law, folder[name]);

        var run = CiipProcess.Run(folder, "validate", name);

        run.Should().Match<Ciip>(one => one.Code == 0 && one.Error.Length == 0 && one.Out.StartsWith(name + ": a document of tier-", StringComparison.Ordinal));
    }

    [Fact]
    public void Names_that_the_shell_left_alone_are_expanded_where_it_does_so()
    {
        using var folder = new Folder();
        File.Copy(Law, folder["b.json"]);
        File.Copy(Repository.Data("standards", "rokin-asset-policy.json"), folder["a.json"]);
        File.WriteAllText(folder["c.txt"], Old);

        var (code, output, _) = Expanding("validate", folder["*.json"]);
        code.Should().Be(0);
        output.Split('\n')[0].Should().StartWith(folder["a.json"]);
        output.Split('\n')[1].Should().StartWith(folder["b.json"]);
        Expanding("evaluate", folder["?.json"]).Code.Should().Be(0);
        Expanding("plan", folder["*.json"]).Code.Should().Be(0);
        Expanding("validate", folder["*.yaml"]).Error.Should().Be(folder["*.yaml"] + ": No file has such a name.\n");
        Expanding("validate", folder["none/*.json"]).Code.Should().Be(2);
        Expanding("evaluate", folder["a.json"], "--practice", folder["*.json"]).Error.Should().Contain("One file is read here");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(19)]
    [InlineData(20)]
    [InlineData(37)]
    public void A_window_of_any_width_gets_a_table(int width)
    {
        foreach (var line in new[] { "catalog", "evaluate LAW --lang ja", "plan LAW --inventory complete", "compare REPORT REPORT" })
        {
            using var folder = new Folder();
            using var output = new MemoryStream();
            new CiipCommandLine(new CiipConsole(Stream.Null, output, Stream.Null) { IsTerminal = true, Width = width }).Run(Words(line, folder)).Should().Be(0);
            output.Length.Should().BePositive();
        }
    }

    [Theory]
    [InlineData("standards")]
    [InlineData("practice")]
    public void A_template_states_nothing(string kind)
    {
        using var folder = new Folder();
        Ciip.Run("new", kind, "--sector", "medical", "-o", folder["new.json"]).Code.Should().Be(0);
        List<string> files = [folder["new.json"]];
        foreach (var level in kind == "standards" ? new[] { "item", "provision", "clause" } : ["item", "provision"])
        {
            Ciip.Run("questionnaire", "export", folder["new.json"], "--level", level, "-o", folder[level + ".csv"]).Error.Should().BeEmpty();
            Ciip.Run("questionnaire", "import", folder[level + ".csv"], "-o", folder[level + ".json"]).Error.Should().BeEmpty();
            files.Add(folder[level + ".json"]);
        }

        foreach (var file in files)
        {
            string[] subject = kind == "standards" ? [file, "--inventory", "complete"] : ["--practice", file];
            var report = GuidelineJson.Parse<ReportFile>(Ciip.Run(["evaluate", .. subject, "--as-of", "2026-04-01", "--format", "json"]).Bytes).Evaluate();

            report.Findings.Should().NotContain(finding => finding.Level == FindingLevel.Gap);
            report.Standards.Set.Provisions.Select(one => one.Outcome).Distinct().Should().BeSubsetOf([StandardsOutcome.NotExamined, StandardsOutcome.NotAsked]);
            (report.Practice?.Provisions ?? []).Select(one => one.Outcome).Distinct().Should().BeSubsetOf([PracticeOutcome.NotAssessed, PracticeOutcome.NotAsked]);
        }
    }

    private static string[] Forced(string line) => line.StartsWith("new", StringComparison.Ordinal) ? ["--force"] : [];

    private static string[] Words(string line, Folder folder)
    {
        if (!File.Exists(folder["questions.csv"]))
        {
            Ciip.Run("questionnaire", "export", Law, "-o", folder["questions.csv"]).Code.Should().Be(0);
            Ciip.Run("checklist", "export", Repository.Data("reference-operator", "self-verification.json"), "-o", folder["checklist.csv"]).Code.Should().Be(0);
            Ciip.Run("evaluate", Law, "--format", "json", "-o", folder["report.json"]).Code.Should().Be(0);
            File.WriteAllBytes(folder["subjects.jsonl"], Portfolio.Subjects.Lines(3));
            Ciip.Run("rollup", folder["subjects.jsonl"], "--format", "json", "-o", folder["summary.json"]).Code.Should().Be(0);
        }

        return [.. line.Split(' ').Select(word => word switch { "LAW" => Law, "QUESTIONS" => folder["questions.csv"], "CHECKLIST" => folder["checklist.csv"], "REPORT" => folder["report.json"], "SUBJECTS" => folder["subjects.jsonl"], "SUMMARY" => folder["summary.json"], _ => word })];
    }

    private static (int Code, string Output, string Error) Expanding(params string[] words)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var code = new CiipCommandLine(new CiipConsole(Stream.Null, output, error) { ExpandsNames = true }).Run(words);
        return (code, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }

    /// <summary>Takes nothing.</summary>
    private sealed class Broken(Exception trouble) : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw trouble;

        public override void Write(byte[] buffer, int offset, int count) => throw trouble;
    }
}
