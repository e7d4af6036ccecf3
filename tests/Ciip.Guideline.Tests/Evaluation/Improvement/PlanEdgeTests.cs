namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>What precedes orders a plan; what feeds is shown with it and orders nothing.</summary>
public sealed class PlanEdgeTests
{
    private static readonly GuidelineCatalog Catalog = GuidelineCatalog.FourthEdition;

    public static TheoryData<string, string> Precedences() => new(PlanEdges.Precedes.Select(edge => (edge.Before, edge.After)));

    public static TheoryData<string, string> Flows() => new(PlanEdges.Feeds.Select(edge => (edge.From, edge.To)));

    [Fact]
    public void A_plan_of_all_measures_depends_on_the_edges_of_the_text_and_on_no_others() =>
        AllOpen().Plan().Entries
            .SelectMany(entry => entry.DependsOn.Select(before => (before.Value, entry.About.Text)))
            .Should().BeEquivalentTo(PlanEdges.Precedes.Select(edge => (edge.Before, edge.After)));

    [Fact]
    public void A_plan_of_all_measures_is_fed_by_the_flows_of_the_text_and_by_no_others() =>
        AllOpen().Plan().Entries
            .SelectMany(entry => entry.FedBy)
            .Select(reference => (reference.From.Text, reference.To.Text))
            .Should().BeEquivalentTo(PlanEdges.Feeds.Select(edge => (edge.From, edge.To)));

    [Fact]
    public void The_edges_of_the_text_make_no_circle()
    {
        var edges = PlanEdges.AsPrecedences.ToList();
        GuidelineItem.All.Should().NotContain(item => PlanEdges.ReachedFrom(item, edges).Contains(item));
        AllOpen().Plan().Circles.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Precedences))]
    public void What_precedes_comes_first_with_the_level_of_what_waits_for_it(string before, string after)
    {
        var plan = LightBeforeGap(before, GapInPractice(after)).Plan();

        plan.Entries.Select(entry => entry.About.Text).Should().Equal(before, after);
        plan.Entries[0].Level.Should().NotBe(FindingLevel.Gap);
        plan.Entries[0].EffectiveLevel.Should().Be(FindingLevel.Gap);
        plan.Entries[1].DependsOn.Should().Equal(GuidelineItem.Parse(before));
    }

    [Theory]
    [MemberData(nameof(Flows))]
    public void What_feeds_waits_for_its_own_level(string from, string to)
    {
        var review = Provisions.ContinuousImprovement.Review;
        var toReview = to == review.Statement.Text;
        var report = toReview ? OpenReport.InDocuments(review, Light(from)) : LightBeforeGap(from, GapInPractice(to));

        var plan = report.Plan();

        plan.Entries.Select(entry => entry.About.Text).Should().Equal(toReview ? review.Section : to, from);
        plan.Entries[1].EffectiveLevel.Should().Be(plan.Entries[1].Level).And.NotBe(FindingLevel.Gap);
        plan.Entries[0].DependsOn.Should().BeEmpty();
        plan.Entries[0].FedBy.Should().Contain(reference => reference.From.Text == from && reference.To.Text == to);
    }

    [Fact]
    public void What_feeds_the_review_of_the_documents_is_not_shown_with_other_sentences_of_its_section() =>
        OpenReport.InPractice(Provisions.ContinuousImprovement.Arrangements).Plan().Entries.Single().FedBy.Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Precedences))]
    public void An_edge_of_the_text_given_once_more_changes_nothing(string before, string after)
    {
        var report = AllOpen();
        var again = report.Plan(new() { Precedences = [PlanEdges.Of(before, after)] });

        again.Circles.Should().BeEmpty();
        again.Entries.Select(entry => entry.ToString()).Should().Equal(report.Plan().Entries.Select(entry => entry.ToString()));
    }

    [Theory]
    [MemberData(nameof(Precedences))]
    public void An_edge_of_the_text_given_the_other_way_makes_a_circle_of_what_lies_between(string before, string after)
    {
        var (first, last) = (GuidelineItem.Parse(before), GuidelineItem.Parse(after));
        var edges = PlanEdges.AsPrecedences.ToList();
        var between = GuidelineItem.All.Where(item =>
            item == first || item == last || (PlanEdges.ReachedFrom(first, edges).Contains(item) && PlanEdges.ReachedFrom(item, edges).Contains(last)));

        var plan = AllOpen().Plan(new() { Precedences = [PlanEdges.Of(after, before)] });

        plan.Circles.Should().ContainSingle().Which.Should().Equal(between);
        plan.Entries.Should().HaveSameCount(AllOpen().Plan().Entries);
    }

    private static EvaluationReport AllOpen() => OpenReport.InDocuments(
        Catalog.Provisions.Where(provision => provision.Item?.Measure is not null).Append(Provisions.ContinuousImprovement.Review));

    /// <summary>The first item below the level of a gap in documents, and a gap in practice beside it.</summary>
    private static EvaluationReport LightBeforeGap(string light, Provision gap) => OpenReport.InBoth([Light(light)], [gap]);

    private static Provision Light(string item) => Catalog.ProvisionsOf(GuidelineItem.Parse(item))[0];

    private static Provision GapInPractice(string item) => OpenReport.OfLevel(GuidelineItem.Parse(item), FindingLevel.Gap, ImprovementAxis.Practice).First();
}
