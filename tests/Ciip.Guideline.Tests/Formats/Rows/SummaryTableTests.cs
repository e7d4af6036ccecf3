using System.Globalization;
using System.Text;
using Ciip.Guideline.Portfolio;
using Ciip.Guideline.Tests.Evaluation.Summaries;

namespace Ciip.Guideline.Tests.Formats.Rows;

/// <summary>Tables of summaries say what the summary says, in numbers with their denominator, and in words.</summary>
public sealed class SummaryTableTests
{
    private static readonly CoverageSummary Complete = SummarySamples.Complete;

    private static readonly IReadOnlyList<SummaryRow> Rows = Complete.SummaryRows();

    public static TheoryData<string> Names => [.. SummarySamples.All.Keys];

    [Fact]
    public void Every_number_of_a_summary_is_a_row()
    {
        var provision = GuidelineCatalog.FourthEdition.Provisions.First(static one => Complete.Together[one] is { Gaps: not null, Tiers: not null, Practice.WithEvidence: > 0 });
        var counts = Complete.Together[provision];
        Numbers("provision", provision.Id, "set", "outcome").Should().BeEquivalentTo(counts.Set!.Outcomes.Values);
        Numbers("provision", provision.Id, "internal-rules", "outcome").Should().BeEquivalentTo(counts.InternalRules!.Outcomes.Values);
        Numbers("provision", provision.Id, "practice", "outcome").Should().BeEquivalentTo(counts.Practice!.Outcomes.Values);
        Numbers("provision", provision.Id, "gaps-set", "outcome").Should().BeEquivalentTo(counts.Gaps!.Values);
        Numbers("provision", provision.Id, "tiers", "tier").Should().BeEquivalentTo(counts.Tiers!.Values);
        Rows.Single(row => row is { Grouping: "together", View: "practice", Outcome: "with-evidence" } && row.Id == provision.Id).Should().Match<SummaryRow>(row => row.Kind == "mark" && row.Count == counts.Practice.WithEvidence);
        Numbers("item", "II.6.1.2(2)", "set", "outcome").Sum().Should().Be(Complete.Together.WithDocuments);
        Numbers("item", "II.6.1.2(2)", "set", "extent").Sum().Should().Be(Complete.Together[PdcaMeasure.ItBcp.Item]!.Set[ItemState.Adopted]);
        Numbers("phase", "plan", "set", "outcome").Sum().Should().Be(Complete.Together.StatesOf(PdcaPhase.Plan).Sum(static state => state.Value));
        Rows.Where(static row => row.Level == "phase").Should().OnlyContain(static row => row.Unit == "subject-and-measure");

        static IEnumerable<int> Numbers(string level, string id, string view, string kind) =>
            Rows.Where(row => row.Grouping == "together" && row.Level == level && row.Id == id && row.View == view && row.Kind == kind).Select(static row => row.Count!.Value);
    }

    [Fact]
    public void Outcomes_add_up_to_what_they_are_of()
    {
        foreach (var cell in Rows.Where(static row => row.Kind == "outcome").GroupBy(static row => (row.Grouping, row.Group, row.Level, row.Id, row.View)))
        {
            var (sum, of) = (cell.Sum(static row => row.Count!.Value), cell.First().Of!.Value);
            (cell.Key.View.StartsWith("gaps", StringComparison.Ordinal) ? sum <= of : sum == of).Should().BeTrue($"{cell.Key}: {sum} of {of}");
        }

        foreach (var cell in Rows.Where(static row => row.Grouping == "sector" && row.Kind == "outcome").GroupBy(static row => (row.Level, row.Id, row.View, row.Outcome)))
        {
            cell.Sum(static row => row.Count).Should().Be(Rows.Single(row => row.Grouping == "together" && row.Kind == "outcome" && (row.Level, row.Id, row.View, row.Outcome) == cell.Key).Count);
        }
    }

    [Fact]
    public void What_is_withheld_is_empty_and_says_so_and_what_is_unknown_is_only_empty()
    {
        var rows = SummarySamples.All["sector"].SummaryRows();
        rows.Should().OnlyContain(static row => row.MinimumGroup == 5 && (!row.IsWithheld || row.Count == null));
        rows.Should().Contain(static row => row.Grouping == "together" && row.Outcome == "respondents" && row.IsWithheld);
        rows.Should().Contain(static row => row.Group == "financial" && row.Outcome == "evaluated" && row.IsWithheld);
        rows.Should().Contain(static row => row.Group == "water" && row.Outcome == "with-practice" && row.IsWithheld);
        Rows.Should().OnlyContain(static row => !row.IsWithheld && row.MinimumGroup == null);
        Rows.Single(static row => row.Group == "water" && row.Outcome == "population").Count.Should().BeNull();
        SummarySamples.All["tier"].SummaryRows().Where(static row => row.Level == "provision").Should().NotBeEmpty().And.OnlyContain(static row => row.Grouping == "tier" && row.Group == row.Outcome && row.Count <= row.Of);
        SummarySamples.All["together, withheld"].SummaryRows().Should().OnlyContain(static row => row.Count == null && row.Level == "group");
        CoverageSummary.Empty.SummaryRows().Should().OnlyContain(static row => row.Count == 0 && row.Kind == "size").And.Contain(static row => row.Outcome == "population");
    }

    [Fact]
    public void Words_say_how_many_of_how_many()
    {
        var table = Complete.SummaryTable(Language.English);
        table.Rows.Should().HaveCount((Complete.Sectors.Count + 1) * 25 * 2);
        table.Rows[0].Should().StartWith(["All together", "II.1"]).And.Contain("30 of 35");
        Complete.SummaryTable(Language.Japanese).Rows[0].Should().StartWith(["全体", "II.1"]).And.Contain("35者中30者");
        var tiers = SummarySamples.All["tier"].SummaryTable(Language.Japanese);
        tiers.Headings.Should().Contain("扱いあり");
        tiers.Rows.Should().Contain(static row => row[5].Length > 0 && row[1].Length == 0).And.Contain(static row => row[4].Contains("者中", StringComparison.Ordinal));
        CoverageSummary.Empty.SummaryTable(Language.English).Rows.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Tables_come_back_from_csv_and_are_the_same_in_any_culture(string name)
    {
        var summary = SummarySamples.All[name];
        Func<GuidelineTable>[] tables = [summary.SummaryTable, () => summary.SummaryTable(Language.English), () => summary.SummaryTable(Language.Japanese)];
        foreach (var make in tables)
        {
            var (table, csv) = (make(), make().ToCsv());
            GuidelineCsv.TryRead(csv, out var records, out _).Should().BeTrue();
            records!.Skip(1).Select(static record => string.Join('|', record.Cells)).Should().Equal(table.Rows.Select(static row => string.Join('|', row)));
            table.Headings.Should().OnlyHaveUniqueItems();
            var (now, shown) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
            try
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo("ar-SA");
                make().ToCsv().Should().Equal(csv);
            }
            finally
            {
                (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (now, shown);
            }
        }
    }

    [Fact]
    public void The_name_of_a_sector_of_ones_own_never_runs_as_a_formula()
    {
        var summary = new RandomPortfolio(null, [RandomGroup.Next(new Random(1), CiiSector.Own("=HYPERLINK(\"x\")"), 4, 0, 0)]).Summary();
        Encoding.UTF8.GetString(summary.SummaryTable(Language.English).ToCsv()).Should().Contain("\"'=HYPERLINK(\"\"x\"\")\"").And.NotContain(",\"=").And.NotContain("\n\"=");
    }

    [Fact]
    public void Null_is_refused()
    {
        FluentActions.Invoking(() => ((CoverageSummary)null!).SummaryRows()).Should().Throw<ArgumentNullException>().WithParameterName("summary");
        FluentActions.Invoking(() => ((CoverageSummary)null!).SummaryTable(Language.English)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Complete.SummaryTable((Language)9)).Should().Throw<ArgumentException>();
    }
}
