using Ciip.Guideline.Catalog;

namespace Ciip.Guideline.Tests.Catalog;

public sealed class CrossReferencesTests
{
    [Fact]
    public void What_precedes_is_stated_or_implied() =>
        Edges(CrossReferenceRelation.Precedes).Should().Equal(
            "II.6.3.1 > II.6.1.1(1)",
            "II.6.1.1(2) > II.6.1.2(1)",
            "II.6.1.1(2) > II.6.1.3(1)",
            "II.6.1.3(1) > II.6.1.4(1)",
            "II.6.1.2(3) > II.6.1.5(1) implied",
            "II.6.1.5(1) > II.6.1.5(2)",
            "II.6.1.5(1) > II.6.1.5(3)",
            "II.6.1.5(2) > II.6.2.1(1)",
            "II.6.1.5(3) > II.6.2.1(1)",
            "II.6.2.1(1) > II.6.2.1(2) implied",
            "II.6.1.2(2) > II.6.2.3(1)",
            "II.6.1.2(2) > II.6.2.3(2)",
            "II.6.1.2(1) > II.6.2.3(1)",
            "II.6.1.4(2) > II.6.2.2(1) implied");

    [Fact]
    public void What_feeds_orders_nothing() =>
        Of(CrossReferenceRelation.Feeds).Select(static edge => $"{edge.From} > {edge.To}").Should().Equal(
            "II.6.2.1(1) > II.6.3.1",
            "II.6.2.2(1) > II.6.3.1",
            "II.6.1.2(2) > II.6.3.1",
            "II.6.2.2(1) > II.6.2.3(1)",
            "II.6.2.3(1) > II.6.3.2",
            "II.6.2.3(2) > II.6.3.2",
            "II.6.1.4(3) > II.6.2.3(1)",
            "II.6.3.2 > II.6.1.1(1)",
            "II.6.1.1(1) > I.6 p1 s2",
            "II.6.1.5(2) > II.6.1.4(2)");

    [Fact]
    public void Precedence_joins_items() =>
        Of(CrossReferenceRelation.Precedes).Should().OnlyContain(static edge =>
            GuidelineItem.All.Any(item => item.Locator == edge.From) && GuidelineItem.All.Any(item => item.Locator == edge.To));

    [Fact]
    public void Precedence_has_no_cycle()
    {
        var edges = Of(CrossReferenceRelation.Precedes).ToLookup(static edge => edge.From.Text, static edge => edge.To.Text, StringComparer.Ordinal);
        var open = edges.Select(static from => from.Key).Concat(edges.SelectMany(static to => to)).ToHashSet(StringComparer.Ordinal);

        while (open.FirstOrDefault(item => !edges[item].Any(open.Contains)) is { } last)
        {
            open.Remove(last);
        }

        open.Should().BeEmpty();
    }

    [Fact]
    public void Footnotes_are_referred_to_once_each_and_the_unmarked_ones_by_implication()
    {
        var notes = Of(CrossReferenceRelation.RefersTo).Where(static edge => edge.To.Text.StartsWith("fn", StringComparison.Ordinal)).ToList();

        notes.Select(static edge => edge.To.Text).Should().Equal(
            "fn1", "fn2", "fn3", "fn4", "fn6", "fn7", "fn8", "fn9", "fn10", "fn11", "fn12", "fn13");
        notes.Where(static edge => !edge.IsExplicit).Select(static edge => edge.To.Text).Should().Equal("fn7", "fn12");
    }

    [Fact]
    public void Each_has_a_basis_and_is_there_once()
    {
        CrossReferences.All.Should().OnlyContain(static edge => edge.Basis.Count > 0);
        CrossReferences.All.Select(static edge => edge.ToString()).Should().OnlyHaveUniqueItems();
    }

    private static IEnumerable<CrossReference> Of(CrossReferenceRelation relation) =>
        CrossReferences.All.Where(edge => edge.Relation == relation);

    private static IEnumerable<string> Edges(CrossReferenceRelation relation) =>
        Of(relation).Select(static edge => $"{edge.From} > {edge.To}{(edge.IsExplicit ? string.Empty : " implied")}");
}
