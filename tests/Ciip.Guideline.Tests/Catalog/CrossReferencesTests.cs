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
    public void Each_footnote_is_referred_to_once_from_where_its_mark_stands()
    {
        var notes = Of(CrossReferenceRelation.RefersTo).Where(static edge => edge.To.Text.StartsWith("fn", StringComparison.Ordinal)).ToList();

        notes.Select(static edge => edge.To.Text).Should().Equal(
            "fn1", "fn2", "fn3", "fn4", "fn5", "fn6", "fn7", "fn8", "fn9", "fn10", "fn11", "fn12", "fn13");
        notes.Should().OnlyContain(static edge => edge.IsExplicit);
    }

    /// <summary>What an independent reading of the text found, and the catalog did not have at first.</summary>
    [Theory]
    [InlineData("I.3 p3 s1", "II.1", "II.2", "II.3", "II.4", "II.6")]
    [InlineData("I.4 p5 s1", "II.3", "II.3(1)", "II.3(2)", "II.3(3)")]
    [InlineData("I.6 p3 s1", "II.6")]
    [InlineData("I.2 p3 s1", "I.1 p1 s1", "II.1 p1 s2", "II.6.1.5(1) p2 s1")]
    [InlineData("II.4(executives) b1", "II.6.3.1")]
    [InlineData("II.4(executives) b2", "II.6.1.1(1)")]
    [InlineData("II.4(executives) b3", "II.6.1.3(1)", "II.6.1.4(1)")]
    [InlineData("II.4(executives) b4", "II.6.2.1(2)")]
    [InlineData("II.4(executives) b5", "II.6.3.1", "II.6.1.2(2)")]
    [InlineData("II.5 p1 s1", "II.6.2.2(2)")]
    [InlineData("II.6.2.2(2) p1 s1", "II.5")]
    [InlineData("II.6.2.3(2) p1 s2", "II.6.2.3(2) p1 s1", "II.4(stakeholders) b2 s2")]
    [InlineData("II.3(2) p1 s1", "II.6.1.4(3)")]
    [InlineData("II.6.1.4(3) p1 s2", "II.3(2) p1 s1")]
    [InlineData("II.6.1.1(1) p2 s1", "II.6.1.1(1) p1 s1")]
    [InlineData("II.6.3.1 p2 s1", "II.6.3.1 p1 s1")]
    [InlineData("II.6.3.1 p3 s1", "II.6.1", "II.6.3.1 p1 s1", "II.6.3.1 p2 s1")]
    public void A_sentence_refers_to(string from, params string[] to) =>
        Of(CrossReferenceRelation.RefersTo).Where(edge => edge.From.Text == from).Select(static edge => edge.To.Text).Should().Equal(to);

    [Fact]
    public void Documents_outside_are_named_where_the_text_cites_or_means_them()
    {
        var catalog = GuidelineCatalog.FourthEdition;
        catalog.ExternalDocuments.Should().Equal(ExternalDocument.All);
        catalog.ExternalDocuments.SelectMany(static document => document.CitedIn.Concat(document.MeantIn))
            .Should().OnlyContain(locator => catalog.FindStatement(locator) != null);
        catalog.ExternalDocuments.Should().OnlyContain(static document => document.CitedIn[0] == document.Locator);
        ExternalDocument.BasicPolicyAnnex2.MeantIn.Select(static locator => locator.Text).Should().Equal("II.6.1.2(2) p1 s1", "II.6.3.1 p1 s1", "II.6.3.2 p1 s1");
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
