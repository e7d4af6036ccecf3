using System.Text.RegularExpressions;

namespace Ciip.Guideline.Cli.Tests;

/// <summary>docs/command-line.md says of each command what it does.</summary>
public partial class DocumentedTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "command-line.md"));

    public static TheoryData<string> Commands => [.. CommandTree.All().Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void The_page_has_the_options_and_choices_of_each_command(string name)
    {
        var row = Regex.Match(Page, $@"^\| `ciip {name} (?<usage>.*?)` \|", RegexOptions.Multiline).Groups["usage"].Value.Replace("\\|", "|", StringComparison.Ordinal);
        var said = Usage().Matches(row).Select(match => (match.Groups["option"].Value, match.Groups["choices"].Value));

        said.Should().Equal(CommandTree.All().Single(one => one.Name == name).Command.Options.Select(option => (option.Name, option.HelpName ?? string.Empty)));
    }

    [Theory]
    [InlineData("catalog", "--format table|--lang en")]
    [InlineData("skeleton", "--lang en")]
    [InlineData("evaluate", "--format table|--lang en")]
    [InlineData("plan", "--format table|--lang en")]
    [InlineData("carry", "--format table|--lang en")]
    [InlineData("rollup", "--format table|--lang en")]
    [InlineData("merge", "--format table|--lang en")]
    [InlineData("questionnaire export", "--lang en")]
    [InlineData("questionnaire import", "--lang en")]
    [InlineData("checklist export", "--lang en")]
    [InlineData("checklist import", "--lang en")]
    public void What_is_not_said_is_what_the_page_says(string name, string defaults)
    {
        var command = CommandTree.All().Single(one => one.Name == name).Command;

        foreach (var (option, value) in defaults.Split('|').Select(one => one.Split(' ')).Select(one => (one[0], one[1])))
        {
            command.Options.Single(one => one.Name == option).GetDefaultValue().Should().Be(value);
            Page.Should().Contain($"`{option} {value}`");
        }
    }

    [Theory]
    [InlineData("evaluate LAW", "--view set")]
    [InlineData("evaluate LAW", "--inventory partial --own-inventory partial")]
    [InlineData("carry LAW", "--view set --inventory partial --own-inventory partial")]
    [InlineData("plan LAW --inventory complete", "--level suggestion")]
    [InlineData("plan LAW --inventory complete", "--voice own")]
    [InlineData("new standards", "--tier 4")]
    [InlineData("questionnaire export --kind standards", "--level item")]
    [InlineData("questionnaire export LAW", "--format csv")]
    [InlineData("checklist export", "--format csv")]
    [InlineData("questionnaire export LAW", "--kind standards")]
    public void An_option_with_its_default_changes_nothing(string line, string option)
    {
        string[] words = [.. line.Split(' ').Select(word => word == "LAW" ? Repository.Data("standards", "medical-care-act-reg-art14-2.json") : word)];

        Ciip.Run([.. words, .. option.Split(' ')]).Should().BeEquivalentTo(Ciip.Run(words));
    }

    [Fact]
    public void Nothing_that_people_read_speaks_of_obeying_or_breaking_a_norm()
    {
        var read = CommandTree.All().Select(one => one.Name).Prepend(string.Empty)
            .Select(name => Ciip.Run([.. name.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]).Out)
            .Concat(new[] { "standards", "practice" }.SelectMany(kind => new[] { "en", "ja" }.SelectMany(lang => new[]
            {
                Ciip.Run("questionnaire", "export", "--kind", kind, "--level", "provision", "--lang", lang).Out,
                Ciip.Run("checklist", "export", "--lang", lang).Out,
                Ciip.Run("skeleton", "--lang", lang).Out,
                Ciip.Run("catalog", "--lang", lang).Out,
            })))
            .Append(Page);

        read.Should().AllSatisfy(text => text.Should().NotBeEmpty().And.NotMatchRegex("(?i)complian|conformity|violation|適合|準拠|違反"));
    }

    /// <summary>An option and what stands behind it.</summary>
    [GeneratedRegex(@"\[?(?<option>--?[a-z][a-z-]*)(?: (?<choices>[A-Za-z1][A-Za-z0-4:|=.-]*))?")]
    private static partial Regex Usage();
}
