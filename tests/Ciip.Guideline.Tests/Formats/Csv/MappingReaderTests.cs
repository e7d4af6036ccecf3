using System.Text;
using Ciip.Guideline.Tests.Crosswalks;

namespace Ciip.Guideline.Tests.Formats.Csv;

/// <summary>The rows of a crosswalk as people edit them in a spreadsheet.</summary>
public sealed class MappingReaderTests
{
    private const string Headings = "From,Control,Relation,Reason,Confidence,Reviewer";

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Japanese)]
    [InlineData(null)]
    public void What_was_written_is_read_back(Language? language)
    {
        var mappings = FullCrosswalk.Value.Mappings
            .Concat(Enum.GetValues<CrosswalkRelation>().Select(relation => FullCrosswalk.Map(GuidelineItem.ItBcp, "=X;\"" + relation, relation)))
            .Concat(Enum.GetValues<CrosswalkConfidence>().Select(confidence => FullCrosswalk.Map(GuidelineItem.ItBcp, "Y" + confidence, CrosswalkRelation.EqualTo) with { Confidence = confidence }))
            .ToList();

        var crosswalk = FullCrosswalk.Value with { Mappings = mappings };
        GuidelineCsv.TryReadMappings((language is { } known ? crosswalk.MappingTable(known) : crosswalk.MappingTable()).ToCsv(), out var read, out var diagnostics).Should().BeTrue();

        diagnostics.Should().BeEmpty();
        read.Should().Equal(mappings);
    }

    [Fact]
    public void Columns_are_known_by_name_or_heading_in_any_order_and_words_by_token_too()
    {
        var read = Read("確認者,Reason,Relation,指針の項目等,Control,Confidence\r\nr,why,intersects-with, II.6.1.2(2) ,X-1,高\r\n", out var diagnostics);

        diagnostics.Should().BeEmpty();
        read.Should().Equal(new CrosswalkMapping
        {
            From = PdcaMeasure.ItBcp,
            Control = "X-1",
            Relation = CrosswalkRelation.IntersectsWith,
            Reason = "why",
            Confidence = CrosswalkConfidence.High,
            Reviewer = "r",
        });
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once_with_row_and_column()
    {
        var text = Headings + "\r\n"
            + "II.9,X-1,part of,why,high,r\r\n"
            + "II.6.1.2(2),,subset-of,,certain,\r\n"
            + "II.6.1.2(2),X-1,subset-of,why,high,r\r\n"
            + "II.6.1.2(2),X-1,superset-of,why,high,r\r\n";

        Read(text, out var diagnostics).Should().BeNull();

        diagnostics.Select(one => (one.Row, one.Column, one.Code)).Should().Equal(
            (2, 1, GuidelineDiagnosticCodes.CsvUnknownId), (2, 3, GuidelineDiagnosticCodes.CsvUnknownWord),
            (3, 2, GuidelineDiagnosticCodes.CsvEmptyCell), (3, 4, GuidelineDiagnosticCodes.CsvEmptyCell), (3, 5, GuidelineDiagnosticCodes.CsvUnknownWord), (3, 6, GuidelineDiagnosticCodes.CsvEmptyCell),
            (5, 2, GuidelineDiagnosticCodes.CsvDuplicateMapping));
        diagnostics[1].MessageIn(Language.Japanese).Should().Be("「part of」は次のいずれでもない：同一、同等、対応先に含まれる、対応先を含む、一部重なる、対応なし。");
    }

    [Theory]
    [InlineData("", "1/1 CIIP2102")]
    [InlineData("From,Control,Relation,Reason,Confidence", "1/1 CIIP2102")]
    [InlineData(Headings + ",Color", "1/7 CIIP2101")]
    [InlineData(Headings + ",対応先の管理策", "1/7 CIIP2101")]
    [InlineData("From;\"Control", "1/2 CIIP2002")]
    public void Headings_are_asked_for(string text, string expected)
    {
        Read(text, out var diagnostics).Should().BeNull();

        diagnostics.Select(one => $"{one.Row}/{one.Column} {one.Code}").Should().Equal(expected);
    }

    /// <summary>Spreadsheets save the columns and rows that somebody has once typed in.</summary>
    [Theory]
    [InlineData(",,,", ",,,", ",,,,,,,,")]
    [InlineData(",,,", "", " ,\u3000,\u00A0,\u200B,\uFEFF")]
    [InlineData("", "", ",")]
    public void Columns_and_rows_that_are_blank_say_nothing(string headings, string cells, string row)
    {
        var read = Read(Headings + headings + "\r\n" + row + "\r\nII.6.1.2(2),X-1,subset-of,why,high,r" + cells + "\r\n" + row + "\r\n", out var diagnostics);

        diagnostics.Should().BeEmpty();
        read.Should().ContainSingle().Which.Control.Should().Be("X-1");
    }

    [Fact]
    public void A_cell_without_a_heading_is_told_with_its_place()
    {
        Read(Headings + ",,\r\nII.6.1.2(2),X-1,subset-of,why,high,r,,more\r\n", out var diagnostics).Should().BeNull();

        diagnostics.Select(one => $"{one.Row}/{one.Column} {one.Code}").Should().Equal("2/8 CIIP2005");
    }

    [Fact]
    public void Headings_alone_are_a_crosswalk_without_rows() => Read(Headings, out _).Should().BeEmpty();

    private static IReadOnlyList<CrosswalkMapping>? Read(string text, out IReadOnlyList<GuidelineDiagnostic> diagnostics)
    {
        GuidelineCsv.TryReadMappings(Encoding.UTF8.GetBytes(text), out var mappings, out diagnostics);
        return mappings;
    }
}
