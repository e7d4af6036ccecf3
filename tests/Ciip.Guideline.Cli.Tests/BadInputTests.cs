using System.Text;

namespace Ciip.Guideline.Cli.Tests;

/// <summary>Whatever cannot be used: exit code 2, messages on standard error alone, and no file but those that were there.</summary>
public class BadInputTests
{
    private const string Old = "what stood there before";
    private static readonly string Law = Repository.Data("standards", "medical-care-act-reg-art14-2.json");

    private static readonly string[] Readers =
    [
        "validate BAD", "evaluate BAD -o OUT", "evaluate --practice BAD -o OUT", "evaluate LAW BAD --format sarif -o OUT", "evaluate LAW --earlier BAD --format json -o OUT", "plan BAD -o OUT",
        "plan LAW --practice BAD -o OUT", "carry BAD -o OUT", "carry LAW --table BAD -o OUT", "merge BAD -o OUT", "compare BAD REPORT", "compare REPORT BAD", "questionnaire export BAD -o OUT",
        "questionnaire import BAD -o OUT", "questionnaire import BAD --format csv -o OUT", "questionnaire import BAD --format xlsx -o OUT",
        "checklist export BAD -o OUT", "checklist export --description BAD -o OUT", "checklist import BAD -o OUT", "checklist import BAD --format xlsx -o OUT", "checklist import CHECKLIST --onto BAD -o OUT", "checklist import CHECKLIST --description BAD -o OUT",
    ];

    private static readonly Dictionary<string, byte[]> Contents = new(StringComparer.Ordinal)
    {
        ["empty"] = [],
        ["malformed"] = "{,}"u8.ToArray(),
        ["truncated"] = File.ReadAllBytes(Law)[..900],
        ["an array"] = "[]"u8.ToArray(),
        ["a text"] = "\"x\""u8.ToArray(),
        ["another format"] = "{ \"format\": \"something-else/1\" }"u8.ToArray(),
        ["a member twice"] = "{ \"format\": \"ciip-guideline/standards-document/1\",\n \"id\": \"a\", \"id\": \"b\" }"u8.ToArray(),
        ["deeply nested"] = Encoding.UTF8.GetBytes(new string('[', 100_000)),
        ["UTF-16"] = Encoding.Unicode.GetPreamble(),
        ["a broken workbook"] = "PK\u0003\u0004 nothing"u8.ToArray(),
    };

    public static TheoryData<string, string> Unreadable =>
        [.. Readers.SelectMany(line => Contents.Keys.Concat(["missing", "a folder"]).Select(content => (line, content)))];

    public static TheoryData<string, string> Unwritable =>
        [.. new[]
        {
            "catalog", "new standards", "new practice", "evaluate LAW", "evaluate LAW --format xlsx", "plan LAW", "carry LAW", "questionnaire export --kind standards",
            "questionnaire export --kind practice --format xlsx", "questionnaire export LAW", "questionnaire import QUESTIONS",
            "checklist export", "checklist export --format xlsx", "checklist import CHECKLIST", "checklist description",
        }.SelectMany(line => new[] { "no-folder/out", "taken", "", "/dev/full" }.Select(file => (line, file)))];

    /// <summary>Each option that takes one of a few words, at its command, and what stands for those words in the help.</summary>
    /// <summary>Options that take one of a few words; one that may also be the name of a file is not one of them.</summary>
    public static TheoryData<string, string, string> Choices =>
        [.. CommandTree.All().SelectMany(one => one.Command.Options
            .Where(option => option.HelpName?.StartsWith("FILE|", StringComparison.Ordinal) != true && (option.HelpName?.Contains('|', StringComparison.Ordinal) == true || option.Name is "--sector" or "--item" or "--as-of"))
            .Select(option => (one.Name, option.Name, option.HelpName!)))];

    [Fact]
    public void Sets_of_different_operators_are_refused()
    {
        using var folder = new Folder();
        foreach (var name in new[] { "A", "B" })
        {
            File.WriteAllBytes(folder[name + ".json"], GuidelineJson.ToUtf8Bytes(new SafetyStandardsSet { Operator = name, Inventory = Inventory.Partial, Documents = [] }));
        }

        Ciip.Run("evaluate", folder["A.json"], folder["B.json"]).Should().BeEquivalentTo(new { Code = 2, Error = "The sets name different operators: A, B.\n" });
    }

    /// <summary>As from /dev/zero, or a program that never stops.</summary>
    [Theory]
    [InlineData("validate", "-")]
    [InlineData("questionnaire", "import", "-", "--kind", "standards", "--level", "item")]
    [InlineData("checklist", "import", "-")]
    public void What_never_ends_is_refused(params string[] arguments)
    {
        using var endless = new EndlessStream();

        Ciip.RunOn(endless, arguments).Should().BeEquivalentTo(new { Code = 2, Bytes = Array.Empty<byte>(), Error = "-: It is larger than 128 MB, the most that is read here.\n" });
    }

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void What_cannot_be_read_leaves_everything_as_it_was(string line, string content)
    {
        using var folder = new Folder();
        File.WriteAllText(folder["out"], Old);
        Directory.CreateDirectory(folder["a folder"]);
        File.WriteAllBytes(folder["report"], Ciip.Run("evaluate", Law, "--format", "json").Bytes);
        Ciip.Run("checklist", "export", "-o", folder["checklist.csv"]).Code.Should().Be(0);
        if (Contents.TryGetValue(content, out var bytes))
        {
            File.WriteAllBytes(folder[content], bytes);
        }

        var before = Directory.GetFileSystemEntries(folder.Path);
        var run = Ciip.Run([.. line.Split(' ').Select(word => word switch
        {
            "BAD" => folder[content], "LAW" => Law, "OUT" => folder["out"], "REPORT" => folder["report"], "CHECKLIST" => folder["checklist.csv"], _ => word,
        })]);

        run.Code.Should().Be(2, run.Error);
        run.Bytes.Should().BeEmpty();
        run.Error.Should().StartWith(folder[content]).And.EndWith("\n").And.NotContain(" at Ciip.").And.NotContain("Exception");
        if (bytes is not null && !line.Contains("import BAD", StringComparison.Ordinal))
        {
            run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Should().AllSatisfy(message => message[folder[content].Length..].Should().MatchRegex(@"^\(\d+,\d+\): CIIP\d{4} [^\[]+( \[/.*\])?$"));
        }

        File.ReadAllText(folder["out"]).Should().Be(Old);
        Directory.GetFileSystemEntries(folder.Path).Should().BeEquivalentTo(before);
    }

    [Theory]
    [MemberData(nameof(Unwritable))]
    public void What_cannot_be_written_leaves_nothing(string line, string file)
    {
        Assert.SkipWhen(file.StartsWith('/') && !File.Exists(file), "This system has no device that is full.");
        using var folder = new Folder();
        Directory.CreateDirectory(folder["taken"]);
        Ciip.Run("questionnaire", "export", Law, "-o", folder["questions.csv"]).Code.Should().Be(0);
        Ciip.Run("checklist", "export", Repository.Data("reference-operator", "self-verification.json"), "-o", folder["checklist.csv"]).Code.Should().Be(0);
        var before = Directory.GetFileSystemEntries(folder.Path, "*", SearchOption.AllDirectories);

        var run = Ciip.Run(
        [
            .. line.Split(' ').Select(word => word switch { "LAW" => Law, "QUESTIONS" => folder["questions.csv"], "CHECKLIST" => folder["checklist.csv"], _ => word }),
            "-o", file.Length == 0 ? file : folder[file],
        ]);

        run.Code.Should().Be(2);
        run.Bytes.Should().BeEmpty();
        run.Error.Should().StartWith(file.Length == 0 ? ": An empty name" : folder[file] + ": ").And.NotContain("draft");
        Directory.GetFileSystemEntries(folder.Path, "*", SearchOption.AllDirectories).Should().BeEquivalentTo(before);
    }

    [Fact]
    public void A_new_file_is_not_written_without_its_schema()
    {
        using var folder = new Folder();
        Directory.CreateDirectory(folder["standards-document.schema.json"]);
        File.WriteAllText(folder["rule.json"], Old);

        Ciip.Run("new", "standards", "-o", folder["rule.json"]).Code.Should().Be(2);

        File.ReadAllText(folder["rule.json"]).Should().Be(Old);
        Directory.GetFiles(folder.Path).Should().Equal(folder["rule.json"]);
    }

    [Theory]
    [MemberData(nameof(Choices))]
    public void A_word_that_is_no_choice_is_named_with_its_option(string name, string option, string choices)
    {
        var run = Ciip.Run([.. name.Split(' '), option, "nonsense"]);

        run.Code.Should().Be(2);
        run.Bytes.Should().BeEmpty();
        run.Error.Should().Contain($"{option}: 'nonsense' is not ").And.Contain($"For help: ciip {name} --help");
        if (option is not ("--population" or "--voice" or "--sector" or "--item" or "--as-of"))
        {
            run.Error.Should().Contain("is not one of " + choices.Replace("|", ", ", StringComparison.Ordinal) + ".");
        }
    }

    [Theory]
    [InlineData("validate -")]
    [InlineData("evaluate -")]
    [InlineData("evaluate --practice -")]
    [InlineData("plan -")]
    [InlineData("compare - -")]
    [InlineData("questionnaire export -")]
    [InlineData("questionnaire import -")]
    [InlineData("checklist export -")]
    [InlineData("checklist import -")]
    public void Empty_standard_input_is_no_file(string line) =>
        Ciip.Run(line.Split(' ')).Should().Match<Ciip>(run => run.Code == 2 && run.Bytes.Length == 0 && run.Error.StartsWith('-'));

    [Fact]
    public void Every_command_refuses_what_it_does_not_know()
    {
        foreach (var (name, _) in CommandTree.All())
        {
            var run = Ciip.Run([.. name.Split(' '), Law, Law, "--no-such-option"]);

            run.Code.Should().Be(2, name);
            run.Bytes.Should().BeEmpty(name);
            run.Error.Should().Contain("--no-such-option", name);
        }
    }

    [Fact]
    public void A_full_device_behind_standard_output_is_said()
    {
        using var full = new FullStream();
        using var error = new MemoryStream();

        new CiipCommandLine(new CiipConsole(Stream.Null, full, error)).Run(["catalog"]).Should().Be(2);

        Encoding.UTF8.GetString(error.ToArray()).Should().Be("ciip: no room\n");
    }

    [Fact]
    public void A_message_is_in_the_language_asked_for() =>
        Ciip.Run("evaluate", "none.json", "--lang", "ja").Error.Should().Be("none.json: ファイルがない。\n");

    private sealed class FullStream : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("no room");
    }
}
