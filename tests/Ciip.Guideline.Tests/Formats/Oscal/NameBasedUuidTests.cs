using System.Text;
using Ciip.Guideline.Formats.Oscal;

namespace Ciip.Guideline.Tests.Formats.Oscal;

public sealed class NameBasedUuidTests
{
    [Theory]
    [InlineData("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.example.com", "2ed6657d-e927-568b-95e1-2665a8aea6a2")]
    [InlineData(NameBasedUuid.OfUrls, "urn:ciip-guideline:oscal", "e9294dbc-255f-5b45-91b6-01af761e7606")]
    public void A_name_in_a_namespace_has_the_id_that_other_implementations_give_it(string space, string name, string id) =>
        NameBasedUuid.Of(space, Encoding.UTF8.GetBytes(name)).Should().Be(id);

    [Fact]
    public void Lists_of_parts_never_run_together() =>
        new[] { NameBasedUuid.Of("ab", "c"), NameBasedUuid.Of("a", "bc"), NameBasedUuid.Of("abc"), NameBasedUuid.Of("a", "b", "c"), NameBasedUuid.Of("1:a") }
            .Should().OnlyHaveUniqueItems();

    [Fact]
    public void What_has_the_same_content_is_told_apart_by_its_order()
    {
        var ids = new OscalUniqueIds("kind");

        new[] { ids.Next("a"), ids.Next("a"), ids.Next("a"), ids.Next("b") }.Should().OnlyHaveUniqueItems();
        new OscalUniqueIds("kind").Next("a").Should().Be(NameBasedUuid.Of("kind", "a"));
    }
}
