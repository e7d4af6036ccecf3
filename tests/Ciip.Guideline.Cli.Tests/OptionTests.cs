using System.CommandLine;

namespace Ciip.Guideline.Cli.Tests;

public class OptionTests
{
    /// <summary>The list of the design: a new option is a decision, not an accident.</summary>
    public static TheoryData<string, string> Designed => new()
    {
        { "catalog", "--format --lang -o" },
        { "explain", "" },
        { "new", "--tier --sector -o --force" },
        { "skeleton", "--item --inventory --lang" },
        { "validate", "" },
        { "evaluate", "--practice --as-of --inventory --own-inventory --view --format --lang -o --earlier --crosswalk --fail-on" },
        { "plan", "--practice --as-of --inventory --own-inventory --view --level --voice --crosswalk --format --lang -o" },
        { "carry", "--as-of --inventory --own-inventory --view --table --edition --format --lang -o" },
        { "compare", "--gate --level --strict" },
        { "amend", "--document --practice --as-of --gate --level --format --lang -o" },
        { "rollup", "--as-of --duplicates --checkpoint --by --min-group --population --format --lang -o" },
        { "merge", "--by --min-group --population --format --lang -o" },
        { "questionnaire export", "--kind --level --format --lang -o --next" },
        { "questionnaire import", "--kind --level --format --lang -o" },
        { "checklist export", "--description --format --lang -o" },
        { "checklist import", "--onto --description --format --lang -o" },
        { "checklist description", "-o" },
        { "schema", "" },
    };

    [Theory]
    [MemberData(nameof(Designed))]
    public void A_command_has_the_options_of_the_design(string name, string options) =>
        string.Join(' ', Find(name).Options.Select(option => option.Name)).Should().Be(options);

    [Fact]
    public void There_are_the_commands_of_the_design() =>
        CommandTree.Root().Subcommands.Select(command => command.Name).Should().Equal(
            "catalog", "explain", "new", "skeleton", "validate", "evaluate", "plan", "carry", "compare", "amend", "rollup", "merge", "questionnaire", "checklist", "schema");

    [Theory]
    [MemberData(nameof(Designed))]
    public void Help_shows_an_example(string name, string options)
    {
        var help = Ciip.Run([.. name.Split(' '), "--help"]);

        help.Code.Should().Be(0);
        help.Out.Should().ContainAll([.. options.Split(' ', StringSplitOptions.RemoveEmptyEntries), .. name is "questionnaire" or "checklist" ? Array.Empty<string>() : ["Examples:", "  ciip " + name]]);
    }

    [Theory]
    [InlineData("catalog --format pdf")]
    [InlineData("evaluate")]
    [InlineData("plan --voice nobody")]
    [InlineData("carry x.json --practice y.json")]
    [InlineData("evaluate x.json --as-of yesterday")]
    [InlineData("new something")]
    [InlineData("no-such-command")]
    public void A_command_line_that_cannot_be_used_gives_2(string line)
    {
        var run = Ciip.Run(line.Split(' '));

        run.Code.Should().Be(2);
        run.Error.Should().NotBeEmpty();
    }

    private static Command Find(string name) => CommandTree.All().Single(one => one.Name == name).Command;
}
