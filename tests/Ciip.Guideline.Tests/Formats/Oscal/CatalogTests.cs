namespace Ciip.Guideline.Tests.Formats.Oscal;

/// <summary>The catalog holds the whole Guideline.</summary>
public sealed class CatalogTests
{
    private static readonly GuidelineCatalog Guideline = GuidelineCatalog.FourthEdition;

    private static readonly OscalExport Export = Guideline.ToCatalog(OscalSubjects.Options);

    private static readonly OscalElement Root = OscalElement.Read(Export.Utf8);

    [Fact]
    public void Nothing_is_left_out()
    {
        Export.NotCarried.Should().BeEmpty();
        Root.ByName["part"].Where(part => Prop(part, "locator").Any() && part["id"] is not null).Select(part => Prop(part, "locator").Single())
            .Should().BeEquivalentTo(Guideline.Statements.Select(statement => statement.Locator.Text));
        Root.ByName["part"].Where(part => Prop(part, "modality").Any()).Select(part => (part["id"], Prop(part, "label").Single()))
            .Should().BeEquivalentTo(Guideline.Provisions.Select(provision => ((string?)provision.OscalToken, provision.Id)));
        Root.ByName["group"].Concat(Root.ByName["control"]).Select(element => Prop(element, "label").Single())
            .Should().BeEquivalentTo(Guideline.Sections.Select(section => section.Id));
        Count("definition").Should().Be(Guideline.Definitions.Count);
        Count("freedom").Should().Be(Guideline.Freedoms.Count);
        Count("oddity").Should().Be(Guideline.Oddities.Count);
        Root.ByName["link"].Where(static link => link.Parent!.Name != "metadata").Should().HaveCount(Guideline.CrossReferences.Count);
        Root.ByName["resource"].Should().HaveCount(Guideline.Editions.Count + Guideline.Volumes.Count + Guideline.ExternalDocuments.Count);
    }

    [Fact]
    public void It_links_to_the_edition_it_is_of_and_to_those_before_and_after()
    {
        var titles = Root.ByName["resource"].ToDictionary(static one => "#" + one["uuid"], static one => one["title"]);
        Root.ByName["link"].Where(static link => link.Parent!.Name == "metadata").Select(link => (link["rel"], titles[link["href"]!])).Should().Equal(
            ("canonical", "4th edition"), ("predecessor-version", "3rd edition"), ("successor-version", "5th edition"));
    }

    [Fact]
    public void An_item_is_a_control_and_its_sections_are_its_groups()
    {
        var control = Root.ByName["control"].Single(one => one["id"] == "ii-6.1.2-2");

        control["title"].Should().Be(GuidelineItem.ItBcp.Title.English);
        Prop(control, "title-ja").Should().Equal(GuidelineItem.ItBcp.Title.Japanese);
        Prop(control, "item").Should().Equal("ItBcp");
        Prop(control, "phase").Should().Equal(PdcaMeasure.ItBcp.Phases.Select(phase => phase.Value));
        control.Parent!["id"].Should().Be("ii-6.1.2");
        control.Parent.Parent!["id"].Should().Be("ii-6.1");
        Prop(control.Parent.Parent, "part-of").Should().Equal("II.6");
    }

    [Fact]
    public void Every_provision_stands_in_the_statement_of_its_control()
    {
        foreach (var provision in Guideline.Provisions)
        {
            var part = Root.ByName["part"].Single(one => one["id"] == provision.OscalToken);
            part["prose"].Should().NotBeNullOrEmpty();
            Prop(part, "prose-ja").Should().Equal(provision.Title.Japanese);
            Prop(part, "bearer").Should().Equal(provision.Bearers.Select(bearer => bearer.Value));
            Prop(part.Parent!, "locator").Should().Equal(provision.Statement.Text);
            part.Parent!.Parent!["name"].Should().Be("statement");
            Prop(part.Parent.Parent.Parent!, "label").Should().Equal(provision.Section);
        }
    }

    [Fact]
    public void Titles_are_in_the_language_asked_for_and_both_travel()
    {
        var japanese = OscalElement.Read(Guideline.ToCatalog(OscalSubjects.Japanese).Utf8).ByName["control"].Single(one => one["id"] == "ii-6.1.2-2");

        japanese["title"].Should().Be(GuidelineItem.ItBcp.Title.Japanese);
        Prop(japanese, "title-en").Should().Equal(GuidelineItem.ItBcp.Title.English);
    }

    private static int Count(string name) => Root.ByName["part"].Count(part => part["name"] == name);

    private static IEnumerable<string?> Prop(OscalElement element, string name) =>
        element.Children.Where(child => child.Name == "prop" && child["name"] == name).Select(prop => prop["value"]);
}
