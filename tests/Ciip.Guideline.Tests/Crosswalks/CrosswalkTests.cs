using Ciip.Guideline.Tests.Formats.Sarif;

namespace Ciip.Guideline.Tests.Crosswalks;

/// <summary>What holds for an id, and how tables show both ids.</summary>
public sealed class CrosswalkTests
{
    private static readonly Crosswalk Full = FullCrosswalk.Value;

    [Fact]
    public void What_holds_for_a_provision_is_its_own_and_that_of_what_it_stands_in_the_nearest_first()
    {
        Full.MappingsOf(Provisions.ItBcp.PriorityOfActions).Select(mapping => mapping.Control).Should().Equal("X-1", "X-2", "X-1", "X-3", "X-4");
        Full.MappingsOf(Provisions.ItBcp.OrdinaryPrecautions).Select(mapping => mapping.Control).Should().Equal("X-2", "X-1", "X-3", "X-4");
        Full.MappingsOf(PdcaMeasure.ItBcp).Should().Equal(Full.Mappings.Skip(1));
        Full.MappingsOf(PdcaMeasure.InternalRules).Select(mapping => mapping.Control).Should().Equal("X-3", "X-4");
        Full.MappingsOf(GuidelineId.Parse("I.1")).Should().BeEmpty();
    }

    [Fact]
    public void Controls_are_named_once_and_not_where_there_is_no_relationship()
    {
        Full.ControlsOf(Provisions.ItBcp.PriorityOfActions).Should().Equal("X-1", "X-2", "X-3");
        Full.ControlsOf([PdcaMeasure.InternalRules, Provisions.ItBcp.PriorityOfActions]).Should().Equal("X-3", "X-1", "X-2");
        Full.ControlsOf(GuidelineId.Parse("II.6")).Should().BeEmpty();
        Full.ControlsOf([]).Should().BeEmpty();
    }

    [Fact]
    public void Findings_plan_and_correspondence_show_both_ids()
    {
        var report = SarifFile.Rule();
        ShowsControls(report.FindingTable(Full, Language.Japanese), report.Findings.Select(finding => finding.Missing.Count > 0 ? Of(finding.Missing) : finding.Place.On is { } on ? Full.ControlsOf(on) : []));
        ShowsControls(report.Plan().ImprovementTable(Full, Language.English), report.Plan().Entries.Select(entry => Of(entry.Open)));
        ShowsControls(report.Standards.CorrespondenceTable(Full, Language.English), report.Standards.Correspondence.Select(row => Full.ControlsOf(row.Provision)));
        report.FindingTable(Full).Headings.Should().EndWith("controls");
        report.FindingTable(Full).Columns.SkipLast(1).Should().Equal(report.FindingTable().Columns);

        static IReadOnlyList<string> Of(IReadOnlyList<Provision> provisions) => Full.ControlsOf(provisions.Select(provision => (GuidelineId)provision));
    }

    [Fact]
    public void Pages_and_Markdown_show_both_ids_where_a_crosswalk_is_given()
    {
        var report = SarifFile.Rule();
        var options = new ReportOptions { Crosswalk = Full };

        foreach (var text in new[] { report.ToHtml(options), report.ToMarkdown(options), report.Plan().ToMarkdown(options) })
        {
            text.Should().Contain(Full.Framework).And.Contain("X-2");
        }

        report.ToHtml().Should().NotContain("X-2");
    }

    [Fact]
    public void Null_is_refused()
    {
        Action[] calls =
        [
            () => Full.MappingsOf(null!), () => Full.ControlsOf((GuidelineId)null!), () => Full.ControlsOf((IEnumerable<GuidelineId>)null!),
            () => ((Crosswalk)null!).MappingTable(), () => SarifFile.Rule().FindingTable((Crosswalk)null!), () => _ = Full with { Mappings = null! },
        ];

        calls.Should().AllSatisfy(call => call.Should().Throw<ArgumentNullException>());
    }

    private static void ShowsControls(GuidelineTable table, IEnumerable<IReadOnlyList<string>> controls)
    {
        (table.Columns[^1].Name, table.Headings[^1]).Should().Be(("Controls", Full.Framework));
        table.Rows.Select(row => row[^1]).Should().Equal(controls.Select(ids => string.Join("; ", ids))).And.Contain(cell => cell.Length > 0);
    }
}
