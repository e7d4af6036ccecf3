using System.Text;

namespace Ciip.Guideline.Tests.Formats.Json;

/// <summary>Texts that are no JSON: what is said of them, and where.</summary>
public sealed class SyntaxTests
{
    [Theory]
    [InlineData("", "1:1  CIIP1005")]
    [InlineData(" \r\n\t", "1:1  CIIP1005")]
    [InlineData("\uFEFF", "1:1  CIIP1005")]
    [InlineData("{", "1:2  CIIP1002")]
    [InlineData("{\n  \"id\": \"𠮷", "2:12  CIIP1002")]
    [InlineData("{ \"id\": \"a\"", "1:12  CIIP1002")]
    [InlineData("\uFEFF{ \"id\": tru", "1:12  CIIP1002")]
    [InlineData("{ \"id\": \"a\", }", "1:14  CIIP1001")]
    [InlineData("{ \"id\": \"𠮷\",\n\n }", "3:2  CIIP1001")]
    [InlineData("{ \"follows\": [\"a\",] }", "1:19  CIIP1001")]
    [InlineData("{ /* a */ \"id\": \"a\" }", "1:3  CIIP1001")]
    [InlineData("// a\n{ }", "1:1  CIIP1001")]
    [InlineData("{ \"id\": 'a' }", "1:9  CIIP1001")]
    [InlineData("{ id: \"a\" }", "1:3  CIIP1001")]
    [InlineData("{ \"id\" \"a\" }", "1:8  CIIP1001")]
    [InlineData("{ \"id\": \"a\" \"title\": \"b\" }", "1:13  CIIP1001")]
    [InlineData("{ \"id\": \"a\nb\" }", "1:11  CIIP1001")]
    [InlineData("{ \"id\": \"\\x\" }", "1:11  CIIP1001")]
    [InlineData("{ \"id\": \"𠮷\\uD\" }", "1:15  CIIP1001")]
    [InlineData("{ \"id\": 𠮷 }", "1:9  CIIP1001")]
    [InlineData("{ \"id\": True }", "1:9  CIIP1001")]
    [InlineData("}", "1:1  CIIP1001")]
    public void A_text_that_is_no_json_is_reported_where_it_breaks(string json, string place) =>
        Documents.Places(Documents.Diagnose(json)).Should().Equal(place);

    [Theory]
    [InlineData("", "1:1  CIIP1005")]
    [InlineData("{ \"id\": \"v\", \"plan\": {", "1:23  CIIP1002")]
    [InlineData("{ \"plan\": { \"note\": 1, } }", "1:13 /plan/note CIIP1104|1:24  CIIP1001")]
    [InlineData("{ \"statuses\": { // none\n} }", "1:17  CIIP1001")]
    [InlineData("{ \"isComplete\": yes }", "1:17  CIIP1001")]
    [InlineData("{ \"plan\": { \"resources\": [] }, \"id\": NaN }", "1:26 /plan/resources CIIP1101|1:38  CIIP1001")]
    [InlineData("{ \"plan\": { \"roadmapAndPlan\": { \"plan\": [{ \"priority\": 01 }] } } }", "1:57  CIIP1001")]
    [InlineData("{ \"plan\": { \"roadmapAndPlan\": { \"plan\": [{ \"priority\": +1 }] } } }", "1:56  CIIP1001")]
    public void A_self_verification_that_is_no_json_is_reported_where_it_breaks(string json, string places) =>
        Documents.Places(Verifications.Diagnose(json)).Should().Equal(places.Split('|'));

    [Theory]
    [InlineData("{}", "CIIP1001")]
    [InlineData("x", "CIIP1001")]
    [InlineData("// more", "CIIP1001")]
    [InlineData(",", "CIIP1001")]
    [InlineData("\0", "CIIP1001")]
    public void Nothing_may_follow_the_document(string trailing, string code)
    {
        var json = Documents.With("\"note\":\"n\"\n");

        Documents.Diagnose(json + "\n").Should().BeEmpty();
        Documents.Places(Documents.Diagnose(json + "\n  " + trailing)).Should().Equal($"3:3  {code}");
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_reported_and_the_rest_is_read_on()
    {
        var json = Documents.With(
            """
            "note": "\uD842",
            "\uDFB7": 1, "version": "\uD842\uDFB7", "tierNote": 3
            """);

        Documents.Places(Documents.Diagnose(json)).Should().Equal(
            $"1:{Documents.Head.Length + 10} /note CIIP1001", "2:1  CIIP1001", "2:53 /tierNote CIIP1101");
    }

    [Fact]
    public void Sixty_four_levels_can_be_nested_and_no_more()
    {
        var levels = GuidelineJson.MaxDepth - 1;
        var name = Documents.Head.Length + 2;
        var deepest = Documents.With("\"x\":" + new string('[', levels) + new string(']', levels));
        var tooDeep = Documents.With("\"x\":" + new string('[', levels + 1) + new string(']', levels + 1));

        Documents.Places(Documents.Diagnose(deepest)).Should().Equal($"1:{name} /x CIIP1104");
        Documents.Places(Documents.Diagnose(tooDeep)).Should().Equal($"1:{name} /x CIIP1104", $"1:{name + 4 + levels}  CIIP1004");
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"x\":")]
    public void Ten_thousand_levels_are_too_deep_at_once(string opening)
    {
        var diagnostics = Documents.Diagnose(string.Concat(Enumerable.Repeat(opening, 10_000)));

        diagnostics[^1].Code.Should().Be(GuidelineDiagnosticCodes.TooDeep);
        diagnostics.Should().HaveCount(2);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        var json = Documents.With("\"note\":1");

        Documents.Diagnose([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Documents.Head + "}")]).Should().BeEmpty();
        Documents.Places(Documents.Diagnose("\uFEFF" + json)).Should().Equal(Documents.Places(Documents.Diagnose(json)));
    }
}
