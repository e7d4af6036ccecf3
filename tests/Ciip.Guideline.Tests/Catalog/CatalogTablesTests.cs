using Ciip.Guideline.Catalog;
using Ciip.Guideline.Tests.Vocabulary;

namespace Ciip.Guideline.Tests.Catalog;

public sealed class CatalogTablesTests
{
    private static readonly string[] WordsNeverUsed =
        ["compliant", "compliance", "conformity", "violation", "適合", "準拠", "違反"];

    private static IEnumerable<LocalizedText> Texts =>
    [
        .. TermSet.Every.SelectMany(static set => set.All).Select(static term => term.Title),
        .. CiiSector.All.SelectMany(static sector => new[] { sector.Ministry!, sector.Source!, sector.MinistrySource! }),
        .. Sections.Build().SelectMany(static chapter => chapter.SelfAndBelow()).Select(static section => section.Title),
        .. Definitions.All.SelectMany(static definition => new[] { definition.Term, definition.Meaning }),
        .. CrossReferences.All.Select(static reference => reference.Reason),
        .. Freedoms.All.Select(static freedom => freedom.Text),
        .. ExternalDocument.All.SelectMany(static document => new[] { document.Issuer!, document.NeededFor! }),
        .. Volumes.All.SelectMany(static volume => new[] { volume.Name, volume.Title, volume.Role }),
        .. Editions.All.SelectMany(static edition => new[] { edition.Name, edition.Note, edition.Title ?? edition.Name }),
        .. SectorChanges.All.SelectMany(static change => new[] { change.Note, change.Added ?? change.Note }),
        .. NeighboringTerms.All.SelectMany(static term => new[] { term.Term, term.Note }),
        .. TextOddities.All.SelectMany(static oddity => new[] { oddity.Description, oddity.Treatment }),
    ];

    [Fact]
    public void No_text_speaks_of_what_the_guideline_does_not_demand() =>
        Texts.SelectMany(static text => new[] { text.English, text.Japanese })
            .Where(static text => WordsNeverUsed.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)))
            .Should().BeEmpty();

    [Fact]
    public void Japanese_texts_are_Japanese_unless_the_term_is_an_abbreviation() =>
        Texts.Select(static text => text.Japanese).Where(static text => text.All(char.IsAscii)).Distinct(StringComparer.Ordinal).Should().Equal("5W1H");

    [Fact]
    public void Japanese_sentences_end_as_sentences() =>
        Definitions.All.Select(static definition => definition.Meaning)
            .Concat(CrossReferences.All.Select(static reference => reference.Reason))
            .Concat(Freedoms.All.Select(static freedom => freedom.Text))
            .Concat(TextOddities.All.SelectMany(static oddity => new[] { oddity.Description, oddity.Treatment }))
            .Should().OnlyContain(static text =>
                text.Japanese.EndsWith('。') && text.English.EndsWith('.') && char.IsUpper(text.English[0]));

    [Fact]
    public void Every_place_named_is_a_section_or_a_footnote()
    {
        var sections = Sections.Build().SelectMany(static chapter => chapter.SelfAndBelow()).Select(static section => section.Id).ToHashSet(StringComparer.Ordinal);

        Definitions.All.SelectMany(static definition => definition.Locators)
            .Concat(CrossReferences.All.SelectMany(static reference => reference.Basis.Prepend(reference.From).Prepend(reference.To)))
            .Concat(Freedoms.All.Select(static freedom => freedom.Locator))
            .Concat(ExternalDocument.All.SelectMany(static document => document.CitedIn.Concat(document.MeantIn)))
            .Concat(Volumes.All.SelectMany(static volume => volume.Locators))
            .Concat(TextOddities.All.SelectMany(static oddity => oddity.Locators))
            .Should().OnlyContain(locator => sections.Contains(locator.Section) || locator.Section.StartsWith("fn", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_footnote_is_among_the_definitions() =>
        Enumerable.Range(1, 13).Should().OnlyContain(static number =>
            Definitions.All.Any(definition => definition.Locators.Any(locator => locator.Section == "fn" + number)));

    [Fact]
    public void Freedoms_stand_in_text_order() =>
        Freedoms.All.Select(static freedom => freedom.Locator.Text).Should().Equal(
            "I.4 b1", "I.4 b2", "I.4 p8 s1", "I.5 p1 s1", "I.5 p2 s2", "I.6 p2 s1", "II.2 p1 s1", "II.2 p2 s2", "II.3 p1 s1", "II.3 p2 s1",
            "II.5 p1 s1", "II.6 p1 s1", "fn5", "fn6 s1", "fn6 s3");

    [Fact]
    public void The_expert_committee_draws_up_the_additional_volumes() =>
        Volumes.All.Select(static volume => volume.DrawnUpBy).Should().Equal(null, Actor.ExpertCommittee, Actor.ExpertCommittee);

    [Fact]
    public void One_edition_is_modeled_and_later_ones_are_named()
    {
        Editions.All.Where(static edition => edition.IsModeled).Should().Equal(Editions.Fourth);
        Editions.Fourth.IssuedOn.Should().Be(new PartialDate(2015, 5, 25));
        Editions.All.Where(static edition => edition.IssuedOn?.IsAfter(Editions.Fourth.IssuedOn!) == true).Should().HaveCount(4);
        Editions.All.Where(static edition => edition.IsOnlyReported).Should().Equal(Editions.All.Where(static edition => edition.IssuedOn?.Year == 2026));
    }

    [Fact]
    public void What_is_not_confirmed_is_marked_as_our_rendering()
    {
        Definitions.All.Single(static definition => definition.Term.English == "Examples").JapaneseTerm.Should().Be(JapaneseTerm.OurRendering);
        Definitions.All.Single(static definition => definition.Term.English == "Tangible damages").JapaneseTerm.Should().Be(JapaneseTerm.OurRendering);
        Sections.Build().SelectMany(static chapter => chapter.SelfAndBelow())
            .Should().OnlyContain(static section => section.JapaneseTerm == JapaneseTerm.OurRendering);
    }
}
