using Ciip.Guideline.Tests.Crosswalks;

namespace Ciip.Guideline.Tests.Formats.Oscal;

/// <summary>Crosswalks and carry-overs as mapping collections: an entry for each row that has two ends, and nothing made up for the others.</summary>
public sealed class MappingCollectionTests
{
    private static readonly IReadOnlyList<string> Controls = [.. OscalElement.Read(GuidelineCatalog.FourthEdition.ToCatalog(OscalSubjects.Options).Utf8).ByName["control"].Select(static control => control["id"]!)];

    [Fact]
    public void A_row_of_a_crosswalk_is_an_entry_with_its_relation_reason_confidence_and_reviewer()
    {
        var export = FullCrosswalk.Value.ToMappingCollection(OscalSubjects.Options);
        var root = OscalElement.Read(export.Utf8);

        export.NotCarried.Should().BeEmpty();
        var maps = root.ByName["map"].ToList();
        maps.Select(static map => (map["relationship"], map["remarks"], Prop(map, "reviewer"), map.Children.Single(static one => one.Name == "confidence-score")["category"]))
            .Should().Equal(FullCrosswalk.Value.Mappings.Select(static mapping => ((string?)TokenOf(mapping.Relation), (string?)"because", (string?)"r", (string?)"medium")));
        Ends(maps[0], "source").Should().Equal(("statement", "ii-6.1.2-2.a"));
        Ends(maps[1], "source").Should().Equal(("control", "ii-6.1.2-2"));
        Ends(maps[3], "source").Should().Equal(("control", "ii-6.1.2-1"), ("control", "ii-6.1.2-2"), ("control", "ii-6.1.2-3"));
        maps.Select(static map => Ends(map, "target").Single()).Should().Equal(("control", "X-1"), ("control", "X-2"), ("control", "X-1"), ("control", "X-3"), ("control", "X-4"));
        var mapping = root.ByName["mapping"].Should().ContainSingle().Subject;
        End(mapping, "source-resource").Should().Be(("catalog", null, "ciip-guideline-catalog.json"));
        var (type, ns, href) = End(mapping, "target-resource");
        (type, ns).Should().Be(("framework", "urn:ciip-guideline:oscal"));
        root.ByName["resource"].Single(resource => "#" + resource["uuid"] == href)["title"].Should().Be("Framework X 2");
        Unmapped(mapping).Should().BeEquivalentTo(Controls.Where(static id => !id.StartsWith("ii-6", StringComparison.Ordinal)), "a row for II.6 is about all that is in it");
    }

    [Fact]
    public void Where_the_catalog_of_the_other_framework_is_the_caller_says()
    {
        var root = OscalElement.Read(FullCrosswalk.Value.ToMappingCollection(OscalSubjects.Options, "https://example.jp/catalog.json").Utf8);
        End(root.ByName["mapping"].Single(), "target-resource").Should().Be(("catalog", null, "https://example.jp/catalog.json"));

        foreach (var target in new[] { "", " ", "not a reference" })
        {
            var act = () => FullCrosswalk.Value.ToMappingCollection(OscalSubjects.Options, target);
            act.Should().Throw<ArgumentException>().WithParameterName("target");
        }
    }

    [Fact]
    public void A_carry_over_is_a_mapping_to_each_edition_and_rows_without_another_end_are_said_and_not_mapped()
    {
        var export = FullCarryOver.Value.ToMappingCollection(OscalSubjects.Options);
        var mappings = OscalElement.Read(export.Utf8).ByName["mapping"].ToList();

        export.NotCarried.Select(static one => one.Place).Should().Equal("II.2", "II.4");
        mappings.Select(static one => (End(one, "target-resource").Type, Prop(one.Children.Single(static child => child.Name == "target-resource"), "edition-id"))).Should().Equal(("edition", "invented-1"), ("edition", "invented-2"));
        var maps = mappings[0].Children.Where(static child => child.Name == "map").ToList();
        maps.Select(static map => (Prop(map, "from"), Prop(map, "relation"), map["relationship"])).Should().Equal(
            ("II.1", "same", "equivalent-to"), ("II.2", "moved", "intersects-with"), ("II.4", "split", "intersects-with"), ("II.6.1.2(2)", "widened", "subset-of"),
            ("II.6.1.2(1)", "same", "equivalent-to"), ("II.6.3", "same", "equivalent-to"), ("II.6.3.1", "same", "equivalent-to"));
        Ends(maps[2], "target").Should().Equal(("control", "3.1"), ("control", "3.2"));
        Props(mappings[0], "dropped").Should().Equal("II.5", Provisions.InternalRules.RevisionCriteria.Id);
        Props(mappings[0], "unknown").Should().Equal("II.3");
        Props(mappings[0], "new").Should().Equal("12");
        mappings[0]["remarks"].Should().Contain("- II.5 (dropped): because\n").And.Contain("- II.3 (unknown): not looked at\n").And.Contain("- 12 (new): because");
        Unmapped(mappings[0]).Should().Contain(["ii-5", "ii-3"]).And.NotContain(["ii-1", "ii-6.3.1", "ii-6.3.2", "ii-6.1.2-1"]);
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Japanese)]
    public void Of_the_table_that_ships_only_what_is_known_is_mapped(Language language)
    {
        var shipped = CarryOver.FromFourthEdition(language);
        var root = OscalElement.Read(shipped.ToMappingCollection(OscalSubjects.Options with { Language = language }).Utf8);

        root.ByName["mapping"].Select(static mapping => mapping.Children.Count(static child => child.Name == "map")).Should().Equal(5, 11, 5, 3);
        root.ByName["mapping"].Select(static mapping => Props(mapping, "unknown").Count()).Should().Equal(20, 14, 20, 22);
        root.ByName["mapping"].Select(static mapping => Props(mapping, "new").Count()).Should().Equal(2, 4, 5, 0);
        root.ByName["map"].Select(static map => Prop(map, "basis")).Should().OnlyContain(static basis => basis == "inferred");
        root.ByName["status"].Single().Value.Should().Be("not-complete");
        root.ByName["target-resource"].Select(static target => Prop(target, "known")).Should().Equal("seen", "seen", "reported", "reported");
    }

    [Fact]
    public void What_cannot_be_carried_is_said()
    {
        var nothing = FullCarryOver.Value with { Rows = [.. FullCarryOver.Value.Rows.Where(static row => row.Edition == "invented-1"), FullCarryOver.Row(GuidelineId.Parse("fn"), CarryOverRelation.Same, "f")] };

        nothing.ToMappingCollection(OscalSubjects.Options).NotCarried.Select(static one => one.Place).Should().Equal("fn", "II.2", "II.4", "invented-2");
    }

    [Fact]
    public void Without_an_entry_there_is_no_collection()
    {
        Action[] empty =
        [
            () => (FullCrosswalk.Value with { Mappings = [] }).ToMappingCollection(OscalSubjects.Options),
            () => (FullCarryOver.Value with { Rows = [FullCarryOver.Row(GuidelineItem.Purpose, CarryOverRelation.Dropped)] }).ToMappingCollection(OscalSubjects.Options),
        ];
        empty[0].Should().Throw<ArgumentException>().WithParameterName("crosswalk");
        empty[1].Should().Throw<ArgumentException>().WithParameterName("carryOver");
    }

    [Fact]
    public void A_table_in_which_every_item_is_known_is_complete()
    {
        var complete = FullCarryOver.Value with
        {
            Editions = [FullCarryOver.Value.Editions[0]],
            Rows = [.. GuidelineItem.All.Select(static item => FullCarryOver.Row(item, CarryOverRelation.Same, item.Value))],
        };
        OscalElement.Read(complete.ToMappingCollection(OscalSubjects.Options).Utf8).ByName["status"].Single().Value.Should().Be("complete");
    }

    private static string TokenOf(CrosswalkRelation relation) => System.Text.Json.JsonSerializer.Serialize(relation).Trim('"');

    private static (string? Type, string? Ns, string? Href) End(OscalElement mapping, string name)
    {
        var end = mapping.Children.Single(child => child.Name == name);
        return (end["type"], end["ns"], end["href"]);
    }

    private static IEnumerable<(string?, string?)> Ends(OscalElement map, string name) => map.Children.Where(child => child.Name == name).Select(static end => (end["type"], end["id-ref"]));

    private static IEnumerable<string?> Unmapped(OscalElement mapping) =>
        mapping.Children.Single(static child => child.Name == "source-gap-summary").SelfAndBelow().Where(static one => one.Name == "with-id").Select(static one => one.Value);

    private static string? Prop(OscalElement element, string name) => Props(element, name).SingleOrDefault();

    private static IEnumerable<string?> Props(OscalElement element, string name) =>
        element.Children.Where(child => child.Name == "prop" && child["name"] == name).Select(static prop => prop["value"]);
}
