using System.Text;
using System.Text.Json;
using Ciip.Guideline.Formats.Sarif;

namespace Ciip.Guideline.Tests.Formats.Sarif;

/// <summary>Lines and columns, from 1, in UTF-16 code units, the end exclusive.</summary>
public sealed class JsonPlacesTests
{
    [Theory]
    [InlineData("", 1, 1, 1, 2)]
    [InlineData("/id", 2, 3, 2, 13)]
    [InlineData("/𠮷", 3, 2, 3, 9)]
    [InlineData("/list", 4, 3, 4, 9)]
    [InlineData("/list/0", 4, 12, 4, 13)]
    [InlineData("/list/0/a~1b", 4, 13, 4, 22)]
    [InlineData("/list/1", 4, 25, 4, 29)]
    [InlineData("/list/1/further", 4, 25, 4, 29)]
    [InlineData("/list/2", 4, 3, 4, 9)]
    [InlineData("/n~0", 5, 1, 5, 10)]
    [InlineData("/absent", 1, 1, 1, 2)]
    public void A_pointer_leads_to_its_region_or_to_the_nearest_around_it(string pointer, int startLine, int startColumn, int endLine, int endColumn)
    {
        const string Json = "{\n  \"id\":\"水𠮷\",\r\n\t\"𠮷\":-1,\n  \"list\": [{\"a/b\": 12}, true],\r\"n~\":null}";
        JsonPlaces.Of(Encoding.UTF8.GetBytes(Json)).Region(pointer).Should().Be(new TextRegion(startLine, startColumn, endLine, endColumn));
    }

    [Fact]
    public void A_text_is_known_where_it_is_an_id_or_a_format()
    {
        var places = JsonPlaces.Of("{\"format\":\"f\",\"list\":[{\"id\":\"x\\u0041\"}],\"other\":\"y\",\"id\":1}"u8);
        places.Text("/format").Should().Be("f");
        places.Text("/list/0/id").Should().Be("xA");
        places.Text("/other").Should().BeNull();
        places.Text("/id").Should().BeNull();
        places.Text("/absent").Should().BeNull();
        places.Has("/list/0").Should().BeTrue();
        places.Has("/list/1").Should().BeFalse();
        places.Depth("/list/0/absent/further").Should().Be(2);
    }

    [Fact]
    public void What_is_no_json_or_nested_too_deep_is_refused()
    {
        FluentActions.Invoking(static () => JsonPlaces.Of("{\"a\":"u8)).Should().Throw<JsonException>();
        FluentActions.Invoking(static () => JsonPlaces.Of(Encoding.UTF8.GetBytes(new string('[', 100_000)))).Should().Throw<JsonException>();
    }
}
