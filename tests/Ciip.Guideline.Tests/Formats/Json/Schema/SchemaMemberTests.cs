namespace Ciip.Guideline.Tests.Formats.Json.Schema;

/// <summary>The member by which a file says where its schema is.</summary>
public sealed class SchemaMemberTests
{
    private static readonly SafetyStandardsDocument Small = new() { Id = "law", Title = "t", Tier = DocumentTier.EnforceableStandards, Issuer = "i" };

    [Fact]
    public void It_stands_right_behind_the_format() =>
        GuidelineJson.ToJson(Small, "../s.json").Should().Be(
            """
            {
              "format": "ciip-guideline/standards-document/1",
              "$schema": "../s.json",
              "id": "law",
              "title": "t",
              "tier": "tier-1",
              "issuer": "i"
            }
            """.ReplaceLineEndings("\n") + "\n");

    [Theory]
    [InlineData("https://example.jp/a?b=1&c=<2>+'x'")]
    [InlineData("港 \"𠮷\"\\\n\u0001")]
    [InlineData("")]
    public void It_is_any_text_and_changes_nothing_else(string schema)
    {
        var json = GuidelineJson.ToJson(Small, schema);

        System.Text.Json.Nodes.JsonNode.Parse(json)!["$schema"]!.GetValue<string>().Should().Be(schema);
        GuidelineJson.Parse<SafetyStandardsDocument>(json).Should().Be(Small);
        var lines = json.Split('\n').ToList();
        lines.RemoveAt(2);
        string.Join('\n', lines).Should().Be(GuidelineJson.ToJson(Small));
    }

    [Fact]
    public void Every_way_of_writing_takes_it()
    {
        using var stream = new MemoryStream();
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        GuidelineJson.Write(stream, FullDocument.Set, "s");
        GuidelineJson.Write(buffer, FullDocument.Set, "s");

        stream.ToArray().Should().Equal(GuidelineJson.ToUtf8Bytes(FullDocument.Set, "s"));
        buffer.WrittenSpan.ToArray().Should().Equal(stream.ToArray());
    }
}
