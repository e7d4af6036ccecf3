using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Documentation;

/// <summary>docs/glossary.md, generated from the model.</summary>
public sealed class GlossaryTests
{
    [Fact]
    public void The_page_is_up_to_date() => Repository.ShouldEqualFile(GlossaryPage.Text(), "docs", "glossary.md");

    [Fact]
    public void Every_set_is_on_the_page_with_all_its_members()
    {
        var page = GlossaryPage.Text();
        GlossaryPage.Sets.Should().Contain([typeof(DocumentTier), typeof(GuidelineItem), typeof(CiiSector), typeof(MalfunctionCause)]).And.HaveCountGreaterThan(20);
        foreach (var set in GlossaryPage.Sets)
        {
            page.Should().Contain($"\n### {set.Name}\n");
            GlossaryPage.MembersOf(set).Should().NotBeEmpty().And.OnlyContain(member => page.Contains($"| `{member.Token}` |", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_rendering_of_ours_is_marked_in_its_row()
    {
        var ours = GuidelineCatalog.FourthEdition.Definitions.Count(definition => definition.JapaneseTerm == JapaneseTerm.OurRendering)
            + GlossaryPage.Sets.SelectMany(GlossaryPage.MembersOf).Count(member => member.Japanese == JapaneseTerm.OurRendering);
        GlossaryPage.Text().Split('\n').Count(line => line.Contains("| ours |", StringComparison.Ordinal)).Should().Be(ours).And.BePositive();
    }
}
