namespace Ciip.Guideline.Tests.Catalog;

/// <summary>What is known of the editions: pinned, because a change here changes what users are told about today.</summary>
public sealed class EditionTests
{
    private static readonly IReadOnlyList<Edition> Known = GuidelineCatalog.FourthEdition.Editions;

    [Fact]
    public void The_line_and_what_was_reported_after_it() =>
        Known.Select(static one => (one.Name.English, one.IsOfTheLine, one.Basis, string.Join(' ', one.History))).Should().Equal(
            ("1st edition", true, EvidenceBasis.Seen, "Drafted 2005-12 Issued 2006-02-02"),
            ("3rd edition", true, EvidenceBasis.Seen, ""),
            ("4th edition", true, EvidenceBasis.Seen, "Issued 2015-05-25"),
            ("5th edition", true, EvidenceBasis.Seen, "Issued 2018-04-04 Revised 2019-05"),
            ("Guideline of 2023", true, EvidenceBasis.Seen, "Issued 2023-07-04 Abolished 2026-10-01"),
            ("Unified standards of 2026", false, EvidenceBasis.Reported, "Drafted 2026-04-21 Issued 2026-07-31 TookEffect 2026-10-01"),
            ("Guideline of 2026 on sector documents", false, EvidenceBasis.Reported, "Drafted 2026-08-05 Issued 2026-09-11 TookEffect 2026-10-01"));

    [Fact]
    public void Of_2026_nothing_was_seen() =>
        Known.SelectMany(static one => one.History).Where(static one => one.On.Year == 2026).Should().HaveCount(7).And.OnlyContain(static one => one.Basis == EvidenceBasis.Reported);

    [Theory]
    [InlineData("1st edition", "2010", null)]
    [InlineData("1st edition", "2016", EditionState.Superseded)]
    [InlineData("3rd edition", "2015-05-24", null)]
    [InlineData("3rd edition", "2015-05-25", EditionState.Superseded)]
    [InlineData("4th edition", "2015-05-24", null)]
    [InlineData("4th edition", "2015-05-25", EditionState.InForce)]
    [InlineData("4th edition", "2015", null)]
    [InlineData("4th edition", "2018-04-03", EditionState.InForce)]
    [InlineData("4th edition", "2018-04", null)]
    [InlineData("4th edition", "2018-04-04", EditionState.Superseded)]
    [InlineData("4th edition", "2026-10-01", EditionState.Superseded)]
    [InlineData("5th edition", "2020", EditionState.InForce)]
    [InlineData("5th edition", "2023-07-04", EditionState.Superseded)]
    [InlineData("Guideline of 2023", "2026-09-30", EditionState.InForce)]
    [InlineData("Guideline of 2023", "2026-10", EditionState.Abolished)]
    [InlineData("Guideline of 2023", "2026", null)]
    [InlineData("Guideline of 2023", "2026-10-01", EditionState.Abolished)]
    [InlineData("Unified standards of 2026", "2026-09-30", null)]
    [InlineData("Unified standards of 2026", "2026-10-01", EditionState.InForce)]
    [InlineData("Guideline of 2026 on sector documents", "2027", EditionState.InForce)]
    public void Whether_it_holds_follows_from_the_dates(string name, string date, EditionState? state) =>
        Known.Single(one => one.Name.English == name).StateOn(PartialDate.Parse(date)).Should().Be(state);

    [Fact]
    public void Only_an_edition_without_a_date_is_without_a_source_and_each_title_is_in_both_languages()
    {
        Known.Where(static one => one.Sources.Count == 0).Should().OnlyContain(static one => one.History.Count == 0);
        Known.Select(static one => one.Title).OfType<LocalizedText>().Should().HaveCount(5).And.OnlyContain(static title => title.English.Length > 0 && title.Japanese.Length > 0);
    }

    [Fact]
    public void What_is_only_reported_says_so_wherever_an_edition_is_shown()
    {
        foreach (var (language, word, count) in new[] { (Language.English, "reported)", 7), (Language.Japanese, "第三者の報告による）", 7) })
        {
            var options = new ReportOptions { Language = language };
            GuidelineCatalog.FourthEdition.ToHtml(options).Split(word).Should().HaveCount(count + 1);
            GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Partial)).ToHtml(options).Split(word).Should().HaveCount(count + 1);
        }
    }

    [Fact]
    public void Sectors_grew_from_13_to_16()
    {
        var changes = GuidelineCatalog.FourthEdition.SectorChanges;

        changes.Select(static one => (one.On.ToString(), one.Count, one.Added?.Japanese, one.Basis)).Should().Equal(
            ("2014-05-19", 13, null, EvidenceBasis.Seen),
            ("2017", 14, "空港", EvidenceBasis.Reported),
            ("2024-03-08", 15, "港湾", EvidenceBasis.Seen),
            ("2026", 16, null, EvidenceBasis.Reported));
        changes[0].Count.Should().Be(CiiSector.All.Count);
    }

    [Fact]
    public void Neighboring_terms_say_where_the_Guideline_has_what_they_are_taken_for() =>
        GuidelineCatalog.FourthEdition.NeighboringTerms.Should().HaveCount(4)
            .And.OnlyContain(static one => one.Near.Count > 0 && one.Near.All(static at => GuidelineCatalog.FourthEdition.FindStatement(at) != null || at.Text == "fn3" || at.Text == "fn5"));
}
