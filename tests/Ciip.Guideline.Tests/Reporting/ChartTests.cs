using System.Text.RegularExpressions;
using System.Xml.Linq;
using Ciip.Guideline.Reporting;

namespace Ciip.Guideline.Tests.Reporting;

/// <summary>Charts tell their states apart without color, and explain what they show and nothing else.</summary>
public sealed partial class ChartTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly string[] NoMarks = ["paper", "frame"];

    public static TheoryData<string, Language> Reports => ReportSamples.All;

    [Fact]
    public void Each_state_has_its_own_mark_and_each_mark_its_own_fill()
    {
        var states = Enum.GetValues<GapState>().Select(Marks.Of).ToList();
        states.Should().OnlyHaveUniqueItems().And.HaveCount(8);
        var fills = Fill().Matches(SvgPatterns.Sheet[..SvgPatterns.Sheet.IndexOf("@media", StringComparison.Ordinal)])
            .SelectMany(rule => rule.Groups[1].Value.Split(',').Select(selector => (Mark: selector.Split('.')[^1], Fill: rule.Groups[2].Value)))
            .Where(rule => states.Contains(rule.Mark) || rule.Mark is Marks.Touched)
            .ToDictionary(rule => rule.Mark, rule => rule.Fill);
        fills.Should().HaveCount(9);
        fills.Values.Should().OnlyHaveUniqueItems();
        fills.Values.Count(fill => fill.StartsWith("url(#", StringComparison.Ordinal)).Should().Be(7, "beside full and empty each is a pattern");
        Style.Sheet.Should().ContainAll(fills.Keys.Select(mark => $".ciip .{mark}{{background:"));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Legends_list_exactly_what_the_chart_shows(string name, Language language)
    {
        var report = ReportSamples.Report(name);
        var options = new ReportOptions { Language = language };
        foreach (var svg in new[] { report.ToSvg(options), report.Gaps?.Set.ToSvg(options), report.Gaps?.InternalRules.ToSvg(options), report.Standards.Balance.ToSvg(options) }.OfType<string>())
        {
            var chart = XElement.Parse(svg);
            var boxes = chart.Elements(Svg + "rect").Select(box => (Mark: (string)box.Attribute("class")!, Width: (int)box.Attribute("width")!, Height: (int)box.Attribute("height")!)).ToList();
            var legend = boxes.Where(box => box is { Width: 14, Height: 14 } && !NoMarks.Contains(box.Mark)).Select(box => box.Mark).ToList();
            var shown = boxes.Where(box => box.Height == 16 && !NoMarks.Contains(box.Mark)).Select(box => box.Mark).Distinct();
            legend.Should().OnlyHaveUniqueItems().And.BeEquivalentTo(shown);
            chart.Attribute("viewBox").Should().NotBeNull();
            chart.Attribute("width").Should().BeNull("it is as wide as where it stands");
            chart.Attribute("height").Should().BeNull();
        }
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Japanese)]
    public void A_chart_of_documents_says_nothing_of_practice(Language language)
    {
        var chart = XElement.Parse(ReportSamples.Report("reference operator").ToSvg(new ReportOptions { Language = language }));
        var words = Enum.GetValues<PracticeOutcome>().Except([PracticeOutcome.NotRelevant, PracticeOutcome.NotAdopted, PracticeOutcome.Contradicted, PracticeOutcome.NotAsked]).Select(outcome => outcome.In(language));
        chart.Elements(Svg + "text").Select(text => text.Value).Where(text => words.Any(text.Contains)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Every_state_of_the_gap_chart_has_its_number(string name, Language language)
    {
        if (ReportSamples.Report(name).Gaps is { } gaps)
        {
            var texts = XElement.Parse(gaps.Set.ToSvg(new ReportOptions { Language = language })).Elements(Svg + "text").Select(text => text.Value).ToList();
            texts.Should().Contain(gaps.Set.Counts.All.Select(entry => $"{entry.Key.In(language)} {entry.Value}"));
        }
    }

    [Fact]
    public void Labels_leave_most_of_the_width_to_the_bars()
    {
        foreach (var language in new[] { Language.English, Language.Japanese })
        {
            var chart = XElement.Parse(ReportSamples.Report("city").ToSvg(new ReportOptions { Language = language }));
            var width = int.Parse(chart.Attribute("viewBox")!.Value.Split(' ')[2], System.Globalization.CultureInfo.InvariantCulture);
            var bars = chart.Elements(Svg + "text").Where(text => (string?)text.Attribute("class") == "head").Min(text => (int)text.Attribute("x")!);
            (bars * 3).Should().BeLessThanOrEqualTo(width + 60);
        }
    }

    [GeneratedRegex(@"((?:\.ciip-chart \.\w+,?)+)\{fill:([^}]+)\}")]
    private static partial Regex Fill();
}
