using System.Text;
using System.Text.RegularExpressions;
using Ciip.Guideline.Cli.Output;
using Spectre.Console;

namespace Ciip.Guideline.Cli.Tests;

/// <summary>What stands on the console, in windows of several widths.</summary>
public partial class ConsoleTests
{
    private static readonly string City = Repository.Data("standards", "ryugasaki-city-security-rule.json");
    private static readonly string Law = Repository.Data("standards", "medical-care-act-reg-art14-2.json");

    public static TheoryData<string, string, int> Tables =>
        [.. new[] { "catalog", $"evaluate {City} --inventory complete", $"plan {Law} --inventory complete" }
            .SelectMany(line => new[] { "en", "ja" }.SelectMany(lang => new[] { 80, 120 }.Select(width => (line, lang, width))))];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Tables_fit_the_window_and_leave_room_to_read(string line, string lang, int width)
    {
        var (code, output, _) = RunInWindow(width, [.. line.Split(' '), "--lang", lang]);

        code.Should().Be(0);
        var lines = output.Split('\n');
        lines.Max(one => WidthOf(one)).Should().BeLessThanOrEqualTo(width);
        lines.Where(one => one.StartsWith('╭')).Should().NotBeEmpty().And.AllSatisfy(border => border.Trim('╭', '╮').Split('┬').Max(part => part.Length).Should().BeGreaterThan(15));
        lines.Should().NotContain(one => LineBeginsWithAClosingMark().IsMatch(one));
    }

    [Fact]
    public void Columns_without_room_are_named()
    {
        RunInWindow(80, "catalog").Output.Should().Contain("Left out for lack of width: Section, Item, ").And.Contain($"Provisions of the Guideline: {GuidelineCatalog.FourthEdition.Provisions.Count}");
        Regex.Replace(RunInWindow(80, "catalog", "--lang", "ja").Output, "\\s", string.Empty).Should().Contain("表示幅の都合で省いた列：節、").And.Contain($"指針の規定要素一覧（{GuidelineCatalog.FourthEdition.Provisions.Count}件）");
        RunInWindow(400, "catalog").Output.Should().NotContain("Left out");
    }

    [Fact]
    public void Lines_break_where_a_reader_of_either_script_expects_it()
    {
        Lines("「安全基準等」の目的を定める。", 12).Should().Equal("「安全基準", "等」の目的を", "定める。");
        Lines("目的を定める。", 12).Should().Equal("目的を定め", "る。");
        Lines("Establishment/Revision of II.6.1.2(2).a", 16).Should().Equal("Establishment/", "Revision of", "II.6.1.2(2).a");
        Lines("a-very-long-identifier", 8).Should().Equal("a-very-", "long-", "identifi", "er");
        Lines("one\n\nthree", 10).Should().Equal("one", "", "three");
        Lines("", 10).Should().Equal("");
    }

    [Fact]
    public void Text_of_a_file_does_not_command_the_terminal()
    {
        var document = GuidelineJson.Parse<SafetyStandardsDocument>(File.ReadAllBytes(City)) with { Title = "\u001b[31mred\u0007[bold]" };
        using var folder = new Folder();
        File.WriteAllBytes(folder["a.json"], GuidelineJson.ToUtf8Bytes(document with { EnglishTitle = null }));

        RunInWindow(120, "evaluate", folder["a.json"]).Output.Should().Contain("[U+001B][31mred[U+0007][bold]").And.NotContain("\u001b[31mred");
    }

    [Fact]
    public void Progress_is_shown_on_a_terminal_alone()
    {
        string[] line = ["validate", .. Repository.Documents];

        RunInWindow(80, line).Error.Should().Contain("Reading [").And.Contain($"24/{Repository.Documents.Count()}");
        Ciip.Run(line).Error.Should().BeEmpty();
        RunInWindow(80, "validate", City).Error.Should().BeEmpty("a bar for one file could not be seen");
    }

    private static (int Code, string Output, string Error) RunInWindow(int width, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var console = new CiipConsole(Stream.Null, output, error) { IsTerminal = true, ErrorIsTerminal = true, Width = width, Ansi = Spectre.Console.AnsiSupport.Yes };
        var code = new CiipCommandLine(console).Run(arguments);
        return (code, Color().Replace(Encoding.UTF8.GetString(output.ToArray()), string.Empty), Encoding.UTF8.GetString(error.ToArray()));
    }

    private static string[] Lines(string text, int width)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        CiipConsole.Drawing(writer, isTerminal: false, width).Write(new CellLines(text));
        return writer.ToString()[..^1].Split('\n');
    }

    private static int WidthOf(string line) => new Spectre.Console.Rendering.Segment(line).CellCount();

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex Color();

    [GeneratedRegex("│ [、。」）]")]
    private static partial Regex LineBeginsWithAClosingMark();
}
