namespace Ciip.Guideline.Tests.Catalog;

public class GuidelineIdMapTests
{
    private static readonly GuidelineId[] Ids = [.. GuidelineCatalog.FourthEdition.Provisions.Select(static provision => (GuidelineId)provision)];

    [Fact]
    public void Entries_stand_in_text_order_whatever_order_they_came_in()
    {
        var random = new Random(1);
        var map = Map(Ids.OrderBy(_ => random.Next()));

        map.Keys.Should().Equal(Ids);
        map.Equals(Map(Ids)).Should().BeTrue();
    }

    [Fact]
    public void Each_id_is_found_and_no_other()
    {
        var map = Map(Ids.Where(static id => id.Order % 3 == 0));

        foreach (var id in Ids)
        {
            map.ContainsKey(id).Should().Be(id.Order % 3 == 0);
            map.TryGetValue(id, out var found).Should().Be(id.Order % 3 == 0);
            found.Should().Be(id.Order % 3 == 0 ? id.Text : null);
        }

        map[map.Keys.First()].Should().Be(map.Keys.First().Text);
        ((Action)(() => _ = map[PdcaMeasure.ItBcp])).Should().Throw<KeyNotFoundException>();
        Map([]).ContainsKey(Ids[0]).Should().BeFalse();
    }

    [Fact]
    public void An_id_stands_once() => ((Action)(() => Map([Ids[3], Ids[1], Ids[2], Ids[1]]))).Should().Throw<ArgumentException>();

    private static GuidelineIdMap<string> Map(IEnumerable<GuidelineId> ids) =>
        new(ids.Select(static id => new KeyValuePair<GuidelineId, string>(id, id.Text)));
}
