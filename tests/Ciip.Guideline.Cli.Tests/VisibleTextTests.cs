using System.Text;
using System.Text.RegularExpressions;
using Ciip.Guideline.Cli.Output;

namespace Ciip.Guideline.Cli.Tests;

/// <summary>Whatever a file, a name or an argument holds, it commands no terminal and hides nothing.</summary>
public partial class VisibleTextTests
{
    private const string Hostile = "a\u001b[2J\u001b]0;pwned\u0007\u202Eb\u200Bc\u009Bd\u2028e\uFEFFf";
    private const string Shown = "a[U+001B][2J[U+001B]]0;pwned[U+0007][U+202E]b[U+200B]c[U+009B]d[U+2028]e[U+FEFF]f";

    private static readonly string Law = Repository.Data("standards", "medical-care-act-reg-art14-2.json");

    /// <summary>Every command, with the hostile text wherever a user can put it.</summary>
    public static TheoryData<string> Lines =>
    [
        "catalog --format X", "catalog X", "catalog -o X/out", "explain X", "explain STD60X", "new X", "new standards --sector X", "new standards --tier X", "new standards -o X/out", "skeleton --item X",
        "validate X", "validate FILE", "evaluate X", "evaluate FILE", "evaluate LAW --practice X", "evaluate LAW --practice FILE", "evaluate LAW --as-of X", "evaluate LAW -o X/out",
        "plan X", "plan FILE", "plan LAW --voice X", "plan LAW -o X/out", "compare X LAW", "compare FILE FILE", "questionnaire X", "questionnaire export X", "questionnaire export FILE",
        "questionnaire export LAW -o X/out", "questionnaire import X", "questionnaire import FILE", "questionnaire import CSV", "schema X", "X",
    ];

    [Theory]
    [InlineData(Hostile, Shown)]
    [InlineData("𠮷田市 葛󠄀城市 👨‍👩‍👧 ❤️‍🔥 #️⃣ café ﾊﾝｶｸ　全角", "𠮷田市 葛󠄀城市 👨‍👩‍👧 ❤️‍🔥 #️⃣ café ﾊﾝｶｸ　全角")]
    [InlineData("a\u200Db\uFE0Fc\u00ADd\u3164e\u2060", "a[U+200D]b[U+FE0F]c[U+00AD]d[U+3164]e[U+2060]")]
    [InlineData("😀\uFE0F\uFE0E\U000E0101\U000E0041", "😀\uFE0F[U+FE0E][U+E0101][U+E0041]")]
    [InlineData("\uFFFE\uFDD0\U0001FFFF", "[U+FFFE][U+FDD0][U+1FFFF]")]
    public void What_cannot_be_seen_is_named(string text, string shown)
    {
        VisibleText.OfLine(text).Should().Be(shown);
        VisibleText.OfLines(text).Should().Be(shown);
    }

    [Fact]
    public void Half_a_pair_is_named() => VisibleText.OfLine("a\uD842b\uDFB7").Should().Be("a[U+D842]b[U+DFB7]");

    [Fact]
    public void A_line_has_no_line_break_and_lines_end_with_LF()
    {
        VisibleText.OfLine("a\r\nb\nc\td").Should().Be("a[U+000D][U+000A]b[U+000A]c[U+0009]d");
        VisibleText.OfLines("a\r\nb\nc\td\re").Should().Be("a\nb\nc\td[U+000D]e");
    }

    [Fact]
    public void Letters_come_through_a_writer_one_by_one()
    {
        using var text = new StringWriter();
        using var writer = new VisibleWriter(text);
        foreach (var letter in "𠮷\u001b\n")
        {
            writer.Write(letter);
        }

        text.ToString().Should().Be("𠮷[U+001B]\n");
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_message_commands_no_terminal(string line)
    {
        using var folder = new Folder();
        File.WriteAllBytes(folder[Hostile], JsonOf(Hostile));
        var questions = Ciip.Run("questionnaire", "export", Law).Out.Replace("medical,", Hostile + ",", StringComparison.Ordinal).Replace("\nsector,", $"\n{Hostile},", StringComparison.Ordinal);
        File.WriteAllText(folder["bad.csv"], questions);

        var run = Ciip.Run([.. line.Split(' ').Select(word => word switch
        {
            "LAW" => Law, "FILE" => folder[Hostile], "CSV" => folder["bad.csv"], _ => word.Replace("X", Hostile, StringComparison.Ordinal),
        })]);

        run.Code.Should().Be(2, run.Error);
        run.Bytes.Should().BeEmpty();
        run.Error.Should().EndWith("\n").And.NotMatchRegex(Commands()).And.NotContain("\uFFFD").And.NotContain("Unhandled");
        if (!line.EndsWith("STD60X", StringComparison.Ordinal))
        {
            run.Error.Should().Contain("[U+202E]");
        }
    }

    [Theory]
    [InlineData("evaluate FILE")]
    [InlineData("evaluate FILE --format json")]
    [InlineData("evaluate FILE --format csv")]
    [InlineData("evaluate FILE --format markdown")]
    [InlineData("evaluate FILE --format html")]
    [InlineData("evaluate FILE --format sarif")]
    [InlineData("evaluate FILE --format oscal --as-of 2026-04-01")]
    [InlineData("evaluate FILE --inventory complete --lang ja")]
    [InlineData("plan FILE --inventory complete")]
    [InlineData("plan FILE --inventory complete --format json")]
    [InlineData("plan FILE --inventory complete --format markdown")]
    [InlineData("validate FILE")]
    [InlineData("questionnaire export FILE")]
    [InlineData("questionnaire export FILE --level provision")]
    public void What_a_terminal_shows_of_a_file_commands_it_in_no_form(string line)
    {
        using var folder = new Folder();
        var document = GuidelineJson.Parse<SafetyStandardsDocument>(File.ReadAllBytes(Law)) with { Title = Hostile, EnglishTitle = null, Issuer = Hostile, Note = Hostile };
        File.WriteAllBytes(folder["a.json"], GuidelineJson.ToUtf8Bytes(document));
        string[] words = [.. line.Split(' ').Select(word => word == "FILE" ? folder["a.json"] : word)];

        var (code, output) = OnTerminal(words);

        code.Should().Be(0);
        Color().Replace(output, string.Empty).Should().NotMatchRegex(Commands());
        if (line.EndsWith("csv", StringComparison.Ordinal) || (!line.Contains("--format", StringComparison.Ordinal) && !line.StartsWith("questionnaire", StringComparison.Ordinal)))
        {
            // Lines of CSV end with CR and LF.
            Ciip.Run(words).Out.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Should().NotMatchRegex(Commands(), "a report is for people wherever it goes");
        }
    }

    [Theory]
    [InlineData("evaluate LAW --format xlsx")]
    [InlineData("questionnaire export LAW --format xlsx")]
    public void A_workbook_is_not_sent_to_a_terminal(string line)
    {
        var (code, output) = OnTerminal([.. line.Split(' ').Select(word => word == "LAW" ? Law : word)]);

        code.Should().Be(2);
        output.Should().BeEmpty();
    }

    private static (int Code, string Output) OnTerminal(string[] words)
    {
        using var output = new MemoryStream();
        var code = new CiipCommandLine(new CiipConsole(Stream.Null, output, Stream.Null) { IsTerminal = true, Ansi = Spectre.Console.AnsiSupport.Yes, Width = 200 }).Run(words);
        return (code, Encoding.UTF8.GetString(output.ToArray()));
    }

    private static byte[] JsonOf(string text) => System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object>
    {
        ["format"] = "ciip-guideline/standards-document/1",
        ["id"] = text,
        ["title"] = text,
        ["tier"] = text,
        ["issuer"] = "i",
        [text] = 1,
        ["treatments"] = new Dictionary<string, object> { [text] = new Dictionary<string, object> { [text] = text, ["value"] = text } },
    });

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex Color();

    /// <summary>Controls but line ends and tabs, and what turns the direction or has no width.</summary>
    [GeneratedRegex("[\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F\\u200B\\u200E\\u200F\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]")]
    private static partial Regex Commands();
}
