using System.Text.Json;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>Which findings a plan answers, over every case of every rule, and that it answers nothing else.</summary>
public sealed class PlanFindingTests
{
    /// <summary>
    /// How documents stand to each other, how decisions are written down and what the assessment lacks is settled where it
    /// stands; the last three name a document, a record or a person, and no provision.
    /// </summary>
    private static readonly string[] Elsewhere = ["SET", "QUA", "STD603", "STD604", "STD605", "STD606", "STD006", "STD208", "STD404"];

    private static readonly Lazy<IReadOnlyList<EvaluationReport>> Reports = new(() => [.. Cases()]);

    public static TheoryData<FindingLevel> Levels() => [.. Enum.GetValues<FindingLevel>()];

    [Theory]
    [MemberData(nameof(Levels))]
    public void Each_finding_about_provisions_is_answered_on_its_side(FindingLevel level)
    {
        foreach (var report in Reports.Value)
        {
            var plan = report.Plan(new() { Level = level });
            foreach (var finding in report.Findings.Where(finding => finding.Level >= level && !IsElsewhere(finding)))
            {
                var entries = plan.Entries.Where(entry => entry.Findings.Contains(finding)).ToList();
                entries.Should().NotBeEmpty(finding.ToString());
                entries.Where(entry => entry.Axis != AxisOf(finding) || !finding.Missing.Any(entry.Open.Contains)).Should().BeEmpty(finding.ToString());
            }
        }
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public void Each_entry_holds_what_its_findings_miss_at_the_level_asked_for(FindingLevel level)
    {
        foreach (var entry in Reports.Value.SelectMany(report => report.Plan(new() { Level = level }).Entries))
        {
            var (findings, open) = (entry.Findings, entry.Open);
            findings.Should().NotBeEmpty().And.OnlyHaveUniqueItems();
            findings.Where(finding => IsElsewhere(finding) || finding.Level < level || !finding.Missing.Any(open.Contains)).Should().BeEmpty(entry.ToString());
            open.Where(one => entry.LevelOf(one) < level || !findings.Any(finding => finding.Missing.Contains(one) && finding.Level >= entry.LevelOf(one)))
                .Should().BeEmpty(entry.ToString());
            open.Where(one => one.Item != entry.Item || (one.Item is null && one.Section != entry.About.Text)).Should().BeEmpty(entry.ToString());
            entry.Level.Should().Be(open.Max(entry.LevelOf), entry.ToString());
            entry.Bearers.Should().Equal(open.SelectMany(one => one.Bearers).Distinct().OrderBy(bearer => bearer.Order), entry.ToString());
        }
    }

    [Fact]
    public void An_item_has_one_entry_on_each_side()
    {
        foreach (var report in Reports.Value)
        {
            report.Plan().Entries.Select(entry => $"{entry.About} {entry.Axis}").Should().OnlyHaveUniqueItems();
        }
    }

    [Fact]
    public void Every_rule_that_is_not_settled_elsewhere_is_answered_in_some_case() =>
        Reports.Value.SelectMany(report => report.Plan().Entries).SelectMany(entry => entry.Findings).Select(finding => finding.Rule.Id).Distinct()
            .Should().BeEquivalentTo(GuidelineEvaluator.Default.Rules.Select(rule => rule.Id).Where(id => !IsElsewhere(id)));

    [Fact]
    public void What_is_undetermined_is_read_first_whatever_the_level_and_side_by_side_with_the_plan()
    {
        foreach (var report in Reports.Value)
        {
            report.Plan().ReadFirst.Should().Equal(report.OpenQuestions);
            report.Plan(new() { Level = FindingLevel.Gap }).ReadFirst.Should().Equal(report.OpenQuestions);
            report.Plan(new() { Axis = ImprovementAxis.Documents }).ReadFirst.Should().Equal(report.OpenQuestions.Where(question => !question.IsOfPractice));
            report.Plan(new() { Axis = ImprovementAxis.Practice }).ReadFirst.Should().Equal(report.OpenQuestions.Where(question => question.IsOfPractice));
        }
    }

    [Fact]
    public void Each_side_alone_is_its_part_of_both()
    {
        foreach (var report in Reports.Value)
        {
            var both = report.Plan().Entries;
            foreach (var axis in Enum.GetValues<ImprovementAxis>())
            {
                report.Plan(new() { Axis = axis }).Entries.Select(Describe).Order(StringComparer.Ordinal).Should().Equal(both.Where(entry => entry.Axis == axis).Select(Describe).Order(StringComparer.Ordinal));
            }
        }
    }

    [Fact]
    public void Only_a_measure_in_documents_can_be_decided_against()
    {
        foreach (var entry in Reports.Value.SelectMany(report => report.Plan().Entries))
        {
            ImprovementWay[] ways = entry.Axis == ImprovementAxis.Practice ? [ImprovementWay.CarryOut]
                : entry.About.Text.StartsWith("II.6.", StringComparison.Ordinal) ? [ImprovementWay.Adopt, ImprovementWay.DecideAgainst]
                : [ImprovementWay.Adopt];
            entry.Ways.Should().Equal(ways, entry.ToString());
        }
    }

    [Fact]
    public void Find_gives_the_entry_of_an_item_or_section_on_one_side()
    {
        var plan = OpenReport.InBoth([Provisions.BasicPolicy.RevisionCriteria], [Provisions.ContinuousImprovement.Arrangements]).Plan();
        plan.Find(GuidelineItem.BasicPolicy, ImprovementAxis.Documents).Should().BeSameAs(plan.Entries[1]);
        plan.Find(GuidelineItem.BasicPolicy, ImprovementAxis.Practice).Should().BeNull();
        plan.Find(GuidelineId.Parse("I.6"), ImprovementAxis.Practice).Should().BeSameAs(plan.Entries[0]);
    }

    private static bool IsElsewhere(Finding finding) => IsElsewhere(finding.Rule.Id);

    private static bool IsElsewhere(string rule) => Array.Exists(Elsewhere, start => rule.StartsWith(start, StringComparison.Ordinal));

    private static ImprovementAxis AxisOf(Finding finding) => finding.Rule.Id.StartsWith("STD", StringComparison.Ordinal) ? ImprovementAxis.Documents : ImprovementAxis.Practice;

    private static string Describe(ImprovementEntry entry) => $"{entry.About} {entry.Axis} {entry.Level} {string.Join(" ", entry.Open)}";

    private static IEnumerable<EvaluationReport> Cases()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Tests, "Evaluation", "Rules", "Cases"), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file));
            var set = json.RootElement.TryGetProperty("set", out var documents) ? GuidelineJson.Parse<SafetyStandardsSet>(documents.GetRawText()) : null;
            var practice = json.RootElement.TryGetProperty("practice", out var stated) ? GuidelineJson.Parse<SelfVerification>(stated.GetRawText()) : null;
            var asOf = json.RootElement.TryGetProperty("asOf", out var date) ? PartialDate.Parse(date.GetString()!) : null;
            yield return set is null ? GuidelineEvaluator.Default.Evaluate(practice!, asOf) : GuidelineEvaluator.Default.Evaluate(set, practice, asOf);
        }
    }
}
