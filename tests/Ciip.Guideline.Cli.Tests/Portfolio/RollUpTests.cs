using System.Text;
using Ciip.Guideline.Formats;
using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Cli.Tests.Portfolio;

/// <summary>What a roll-up writes.</summary>
public class RollUpTests
{
    private static readonly byte[] Twelve = Subjects.Lines(12);

    [Fact]
    public void Without_groups_the_complete_summary_is_written_as_json_for_merging()
    {
        var run = Ciip.RunOn(Twelve, "rollup", "-", "--format", "json");

        run.Should().BeEquivalentTo(new { Code = 0, Error = "", Bytes = GuidelineJson.ToUtf8Bytes(Subjects.Rolled(Twelve)) });
        GuidelineJson.Parse<CoverageSummary>(run.Bytes).Publication.Should().BeNull();
    }

    [Theory]
    [InlineData("--by sector", SummaryGrouping.Sector, 5)]
    [InlineData("--by tier", SummaryGrouping.Tier, 5)]
    [InlineData("--by sector --min-group 3", SummaryGrouping.Sector, 3)]
    [InlineData("--min-group 4", SummaryGrouping.Together, 4)]
    public void With_groups_small_ones_are_withheld(string options, SummaryGrouping by, int minimum) =>
        Ciip.RunOn(Twelve, ["rollup", "-", "--format", "json", .. options.Split(' ')]).Bytes
            .Should().Equal(GuidelineJson.ToUtf8Bytes(Subjects.Rolled(Twelve).ForPublication(by, minimum)));

    [Fact]
    public void The_table_has_the_items_of_each_sector_and_says_what_is_withheld()
    {
        var text = Ciip.RunOn(Twelve, "rollup", "-", "--by", "sector", "--population", "40", "--population", "medical=20", "--as-of", "2026-04-01").Out;

        text.Should().MatchRegex(@"Population +\| 20 ").And.MatchRegex(@"Respondents +\| withheld").And.MatchRegex(@"Evaluated +\| 6 in the groups shown").And.MatchRegex(@"As of +\| 2026-04-01");
        text.Should().MatchRegex(@"Least group +\| 5 subjects").And.MatchRegex(@"Withheld +\| Financial.*; Gas").And.MatchRegex(@"Limits +\| Not promised");
        text.Should().Contain("(population 20, evaluated 6, with documents 6, with a self-verification 0)").And.NotContain("(evaluated 2");
        text.Split('\n').Count(line => line.StartsWith("| II.", StringComparison.Ordinal)).Should().Be(GuidelineItem.All.Count);
        text.Should().MatchRegex(@"adopted \d of 6");
    }

    [Fact]
    public void The_table_of_tiers_withholds_how_many_there_are()
    {
        var text = Ciip.RunOn(Twelve, "rollup", "-", "--by", "tier", "--min-group", "7").Out;

        text.Should().MatchRegex(@"Evaluated +\| withheld");
        Ciip.RunOn(Twelve, "rollup", "-", "--by", "tier").Out.Should().Contain("subjects with documents of the tier").And.MatchRegex(@"Evaluated +\| 12 ");
    }

    [Fact]
    public void The_table_is_in_japanese_where_it_is_asked_for() =>
        Ciip.RunOn(Twelve, "rollup", "-", "--by", "sector", "--lang", "ja").Out.Should().ContainAll("集計", "対象事業者", "秘匿した区分", "公表する区分で6", "留意事項", "保証しない", "が採用", "文書一式").And.NotMatchRegex("[A-Za-z]{9}");

    [Fact]
    public void Csv_is_for_programs_and_the_page_for_readers()
    {
        var published = Subjects.Rolled(Twelve).ForPublication(SummaryGrouping.Sector, 5);

        Ciip.RunOn(Twelve, "rollup", "-", "--by", "sector", "--format", "csv", "--lang", "ja").Bytes.Should().Equal(published.SummaryTable().ToCsv());
        Ciip.RunOn(Twelve, "rollup", "-", "--by", "sector", "--format", "html", "--lang", "ja").Out.Should().Be(published.ToHtml(Language.Japanese));
        Ciip.RunOn(Twelve, "rollup", "-", "--format", "html").Out.Should().Be(Subjects.Rolled(Twelve).ForPublication(SummaryGrouping.Together, 1).ToHtml(Language.English));
    }

    [Fact]
    public void Files_and_standard_input_are_counted_together()
    {
        using var folder = new Folder();
        File.WriteAllBytes(folder["a.jsonl"], Subjects.Lines(5));
        File.WriteAllBytes(folder["b.jsonl"], Subjects.Lines(3, from: 5));

        Ciip.RunOn(Subjects.Lines(4, from: 8), "rollup", folder["a.jsonl"], "-", folder["b.jsonl"], "--format", "json").Bytes.Should().Equal(GuidelineJson.ToUtf8Bytes(Subjects.Rolled(Twelve)));
    }

    [Fact]
    public void No_line_is_nobody() =>
        Ciip.Run("rollup", "-", "--format", "json").Should().BeEquivalentTo(new { Code = 0, Error = "", Bytes = GuidelineJson.ToUtf8Bytes(CoverageSummary.Empty) });

    [Theory]
    [InlineData("--population 11", "--population 11: 12 were evaluated.\n")]
    [InlineData("--population medical=5", "--population medical=5: 6 were evaluated.\n")]
    [InlineData("--population medical=5 --lang ja", "--population medical=5: 6件が評価されている。\n")]
    [InlineData("--population 20 --population 30", "--population: '30' is said twice.")]
    [InlineData("--population nowhere=3", "--population: 'nowhere=3' is not a number")]
    [InlineData("--population -1", "--population: '-1' is not a number")]
    [InlineData("--min-group 0", "--min-group: '0' is not 3 or more, or 1, which withholds nothing.")]
    [InlineData("--min-group 2", "--min-group: '2' is not 3 or more, or 1, which withholds nothing.")]
    [InlineData("--min-group few", "--min-group: 'few' is not 3 or more, or 1, which withholds nothing.")]
    [InlineData("-o out.csvx.ods", "out.csvx.ods: The ending .ods does not fit the form")]
    public void What_cannot_be_asked_is_said(string options, string error) =>
        Ciip.RunOn(Twelve, ["rollup", "-", .. options.Split(' ')]).Should().Match<Ciip>(run => run.Code == 2 && run.Bytes.Length == 0 && run.Error.StartsWith(error));

    [Fact]
    public void A_population_may_be_that_of_a_sector_of_which_nobody_came() =>
        GuidelineJson.Parse<CoverageSummary>(Ciip.RunOn(Twelve, "rollup", "-", "--format", "json", "--population", "own:港湾=7").Bytes)[CiiSector.Own("港湾")]!
            .Should().Match<SectorSummary>(sector => sector.Population == 7 && sector.Evaluated == 0);

    [Theory]
    [InlineData("refuse", 2, 12, "-(13,1): CIIP")]
    [InlineData("count", 0, 13, "")]
    public void An_operator_that_comes_again_is_refused_or_counted(string policy, int code, int evaluated, string error)
    {
        var run = Ciip.RunOn([.. Twelve, .. Subjects.Line(3)], "rollup", "-", "--format", "json", "--duplicates", policy);

        run.Code.Should().Be(code);
        run.Error.Should().StartWith(error);
        (error.Length == 0 ? run.Error : run.Error.Split('\n')[1]).Should().Be(error.Length == 0 ? "" : "Lines that do not count: 1 of operators that came before.");
        GuidelineJson.Parse<CoverageSummary>(run.Bytes).Evaluated.Should().Be(evaluated);
    }

    [Fact]
    public void A_bar_with_rate_and_time_left_is_shown_on_a_terminal_alone()
    {
        using var folder = new Folder();
        File.WriteAllBytes(folder["[a].jsonl"], [.. Subjects.Lines(50), .. "{\n"u8]);
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var console = new CiipConsole(Stream.Null, output, error) { ErrorIsTerminal = true, ErrorWidth = 100, Ansi = Spectre.Console.AnsiSupport.Yes };

        new CiipCommandLine(console).Run(["rollup", folder["[a].jsonl"], "--format", "json"]).Should().Be(2);

        var shown = Encoding.UTF8.GetString(error.ToArray());
        shown.Should().Contain("[a].jsonl").And.Contain("100%").And.Contain("subjects/s").And.MatchRegex(@"\d\d:\d\d:\d\d|--:--:--").And.Contain("(51,2): CIIP").And.EndWith("1 unreadable.\n");
        output.ToArray().Should().Equal(Ciip.Run("rollup", folder["[a].jsonl"], "--format", "json").Bytes);
        Ciip.Run("rollup", folder["[a].jsonl"]).Error.Should().NotContain("subjects/s").And.NotContain("\u001b");
    }
}
