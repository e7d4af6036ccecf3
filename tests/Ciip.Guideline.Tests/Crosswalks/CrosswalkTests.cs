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
    public void A_row_of_the_matrix_has_the_controls_of_the_item_and_of_its_provisions()
    {
        var row = SarifFile.Rule().Standards.Matrix.Single(static one => one.Item == GuidelineItem.ItBcp);
        Full.ControlsOf(row).Should().Equal("X-2", "X-1", "X-3");
        (Full with { Mappings = [FullCrosswalk.Map(Provisions.ItBcp.PriorityOfActions, "X-9", CrosswalkRelation.SubsetOf)] }).ControlsOf(row).Should().Equal("X-9");
    }

    [Fact]
    public void Findings_matrix_plan_and_correspondence_show_both_ids()
    {
        var report = SarifFile.Rule();
        ShowsControls(report.FindingTable(Full, Language.Japanese), report.Findings.Select(finding => finding.Missing.Count > 0 ? Of(finding.Missing) : finding.Place.On is { } on ? Full.ControlsOf(on) : []));
        ShowsControls(report.Plan().ImprovementTable(Full, Language.English), report.Plan().Entries.Select(entry => Of(entry.Open)));
        ShowsControls(report.Standards.CorrespondenceTable(Full, Language.English), report.Standards.Correspondence.Select(row => Full.ControlsOf(row.Provision)));
        ShowsControls(report.Standards.MatrixTable(Full, Language.Japanese), report.Standards.Matrix.SelectMany(row => row.Cells.Select(_ => Full.ControlsOf(row))));
        report.Standards.MatrixTable(Full).Headings.Should().EndWith("controls");
        report.FindingTable(Full).Headings.Should().EndWith("controls");
        report.FindingTable(Full).Columns.SkipLast(1).Should().Equal(report.FindingTable().Columns);

        static IReadOnlyList<string> Of(IReadOnlyList<Provision> provisions) => Full.ControlsOf(provisions.Select(provision => (GuidelineId)provision));
    }

    [Fact]
    public void Pages_and_Markdown_show_both_ids_where_a_crosswalk_is_given()
    {
        var report = SarifFile.Rule();
        var options = new ReportOptions { Crosswalk = Full };

        foreach (var text in new[] { report.ToHtml(options), report.ToMarkdown(options), report.Plan().ToMarkdown(options), report.Standards.ToHtml(options) })
        {
            text.Should().Contain(Full.Framework).And.Contain("X-2").And.Contain("mapping: a");
        }

        report.ToHtml().Should().NotContain("X-2").And.NotContain("Crosswalk");
    }

    [Fact]
    public void A_page_says_whose_mapping_it_is_and_lists_its_rows()
    {
        var crosswalk = Crosswalk.ToCsf20(Language.English);
        var report = SarifFile.Rule();
        var options = new ReportOptions { Crosswalk = crosswalk };

        var page = report.ToHtml(options);
        page.Should().Contain("Ours; no authority made or checked it.").And.Contain("change no result");
        page[page.IndexOf("id=\"crosswalk\"", StringComparison.Ordinal)..].Should().ContainAll(crosswalk.Mappings.Select(static mapping => mapping.Control)).And.Contain(crosswalk.Mappings[0].Relation.In(Language.English));
        report.ToMarkdown(options).Should().Contain("Ours; no authority made or checked it.");
        report.Plan().ToMarkdown(options).Should().Contain("Ours; no authority made or checked it.");
    }

    [Fact]
    public void The_framework_stands_above_the_ids_with_whose_mapping_it_is()
    {
        Full.Heading().Should().Be(new LocalizedText("Framework X (mapping: a)", "Framework X（対応付け：a）"));
        (Full with { Author = null }).Heading().Should().Be(new LocalizedText("Framework X", "Framework X"));
        (Full with { Author = " ", Framework = "" }).Heading().Should().Be(new LocalizedText("Control", "管理策"));
    }

    [Fact]
    public void Null_is_refused()
    {
        Action[] calls =
        [
            () => Full.MappingsOf(null!), () => Full.ControlsOf((GuidelineId)null!), () => Full.ControlsOf((IEnumerable<GuidelineId>)null!),
            () => ((Crosswalk)null!).MappingTable(), () => ((Crosswalk)null!).Heading(), () => Full.ControlsOf((MatrixRow)null!), () => CsfCategory.All[0].ControlsIn(null!), () => SarifFile.Rule().FindingTable((Crosswalk)null!), () => _ = Full with { Mappings = null! },
        ];

        calls.Should().AllSatisfy(call => call.Should().Throw<ArgumentNullException>());
    }

    private static void ShowsControls(GuidelineTable table, IEnumerable<IReadOnlyList<string>> controls)
    {
        (table.Columns[^1].Name, table.Headings[^1]).Should().Be(("Controls", Full.Heading().In(table.Language!.Value)));
        table.Rows.Select(row => row[^1]).Should().Equal(controls.Select(ids => string.Join("; ", ids))).And.Contain(cell => cell.Length > 0);
    }
}
