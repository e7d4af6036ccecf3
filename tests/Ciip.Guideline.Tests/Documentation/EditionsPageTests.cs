using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Documentation;

/// <summary>docs/after-october-2026.md, its tables from the model.</summary>
public sealed class EditionsPageTests
{
    [Fact]
    public void The_page_is_up_to_date() => Repository.ShouldEqualFile(EditionsPage.Text(Language.English), "docs", "after-october-2026.md");

    [Fact]
    public void The_page_in_Japanese_is_up_to_date() => Repository.ShouldEqualFile(EditionsPage.Text(Language.Japanese), "docs", "ja", "after-october-2026.md");

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Japanese)]
    public void Each_date_that_is_only_reported_says_so(Language language)
    {
        var page = EditionsPage.Text(language);
        foreach (var entry in GuidelineCatalog.FourthEdition.Editions.SelectMany(static edition => edition.History))
        {
            page.Should().Contain(entry.In(language));
            entry.In(language).Contains(EvidenceBasis.Reported.In(language), StringComparison.Ordinal).Should().Be(entry.Basis == EvidenceBasis.Reported);
        }
    }
}
