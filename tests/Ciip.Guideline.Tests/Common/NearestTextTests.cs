using Ciip.Guideline.Common;

namespace Ciip.Guideline.Tests.Common;

public sealed class NearestTextTests
{
    [Theory]
    [InlineData("heading", "heading")]
    [InlineData("HEADING", "heading")]
    [InlineData("haeding", "heading")]
    [InlineData("headng", "heading")]
    [InlineData("headingg", "heading")]
    [InlineData("hxading", "heading")]
    [InlineData("hxxding", "heading")]
    [InlineData("hxxxing", null)]
    [InlineData("full_text", "full-text")]
    [InlineData("fulltext", "full-text")]
    [InlineData("clause", null)]
    [InlineData("x", null)]
    [InlineData("", null)]
    public void Few_edits_are_a_slip(string text, string? nearest) =>
        NearestText.Of(text, ["full-text", "clause-text", "heading"]).Should().Be(nearest);

    /// <summary>One edit would replace all of it: a rank 3 is no slip for the rank 1.</summary>
    [Theory]
    [InlineData("3", "1", null)]
    [InlineData("a", "ab", null)]
    [InlineData("a", "A", "A")]
    [InlineData("a", "a", "a")]
    public void A_single_character_is_a_slip_only_in_its_case(string text, string candidate, string? nearest) =>
        NearestText.Of(text, [candidate]).Should().Be(nearest);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Nothing_is_never_near(string candidate)
    {
        NearestText.Of("a", [candidate]).Should().BeNull();
        NearestText.Of("ab", [candidate, "ac"]).Should().Be("ac");
        NearestText.Of("  ", [candidate]).Should().BeNull();
    }

    [Theory]
    [InlineData("ab", "ac", "xb", "ac")]
    [InlineData("ab", "xb", "ac", "ac")]
    [InlineData("abc", "ab", "abd", "abd")]
    [InlineData("abc", "abd", "abe", "abd")]
    public void Of_equally_near_ones_the_more_alike_then_the_first_counts(string text, string first, string second, string nearest) =>
        NearestText.Of(text, [first, second]).Should().Be(nearest);

    [Fact]
    public void Long_texts_and_forms_are_never_near()
    {
        var text = new string('a', 64);

        NearestText.Of(text, [text]).Should().Be(text);
        NearestText.Of(text + "a", [text + "a"]).Should().BeNull();
        NearestText.Of("own:", ["own:…"]).Should().BeNull();
    }
}
