using System.Buffers;
using System.Text;

namespace Ciip.Guideline.Tests.Formats.Json;

public sealed class OutputFormTests
{
    private static readonly SafetyStandardsDocument Small = new()
    {
        Id = "law",
        Title = "医療法施行規則 \"第14条\" <2> 𠮷 'x' & +",
        Tier = DocumentTier.EnforceableStandards,
        Issuer = "厚生労働省",
        Follows = [],
    };

    /// <summary>Format first, two spaces, LF, nothing escaped but what JSON must have escaped, nulls left out, empty lists kept.</summary>
    [Fact]
    public void A_small_document_is_written_like_this() =>
        GuidelineJson.ToJson(Small).Should().Be(
            """
            {
              "format": "ciip-guideline/standards-document/1",
              "id": "law",
              "title": "医療法施行規則 \"第14条\" <2> 𠮷 'x' & +",
              "tier": "tier-1",
              "issuer": "厚生労働省",
              "follows": []
            }
            """.ReplaceLineEndings("\n") + "\n");

    [Theory]
    [InlineData("𠮷", "𠮷")]
    [InlineData("\\uD842\\uDFB7", @"\\uD842\\uDFB7")]
    [InlineData("\\𠮷\"𠮷\n", @"\\𠮷\""𠮷\n")]
    [InlineData("辻\U000E0100", "辻\U000E0100")]
    public void Characters_beyond_the_basic_plane_are_written_as_they_are(string title, string written) =>
        GuidelineJson.ToJson(Small with { Title = title }).Should().Contain($"\"title\": \"{written}\"");

    [Fact]
    public void Documents_of_a_set_do_not_repeat_the_format() =>
        GuidelineJson.ToJson(SafetyStandardsSet.Of(Inventory.Partial, Small with { Follows = null })).Should().Be(
            """
            {
              "format": "ciip-guideline/standards-set/1",
              "inventory": "partial",
              "documents": [
                {
                  "id": "law",
                  "title": "医療法施行規則 \"第14条\" <2> 𠮷 'x' & +",
                  "tier": "tier-1",
                  "issuer": "厚生労働省"
                }
              ]
            }
            """.ReplaceLineEndings("\n") + "\n");

    [Fact]
    public void Treatments_are_keyed_by_id_in_text_order()
    {
        var document = Small with
        {
            Follows = null,
            Treatments = new Dictionary<GuidelineId, Treatment>
            {
                [GuidelineItem.Parse("II.2")] = new() { Value = TreatmentValue.NotSpecified },
                [GuidelineItem.Purpose] = new() { Value = TreatmentValue.Specified, Clauses = ["Art. 1"], ReadFrom = ReadFrom.Heading, Note = "…" },
            },
        };

        GuidelineJson.ToJson(document).Should().Contain(
            """
              "treatments": {
                "II.1": {
                  "value": "specified",
                  "clauses": [
                    "Art. 1"
                  ],
                  "readFrom": "heading",
                  "note": "…"
                },
                "II.2": {
                  "value": "not-specified"
                }
              }
            """.ReplaceLineEndings("\n") + "\n");
    }

    [Fact]
    public void Every_way_of_writing_gives_the_same_bytes_without_a_mark()
    {
        var bytes = GuidelineJson.ToUtf8Bytes(Small);
        using var stream = new MemoryStream();
        var buffer = new ArrayBufferWriter<byte>();

        GuidelineJson.Write(stream, Small);
        GuidelineJson.Write(buffer, Small);

        bytes[0].Should().Be((byte)'{');
        stream.ToArray().Should().Equal(bytes);
        buffer.WrittenSpan.ToArray().Should().Equal(bytes);
        Encoding.UTF8.GetBytes(GuidelineJson.ToJson(Small)).Should().Equal(bytes);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_no_character()
    {
        var halves = Small with { Title = new string(['\uDFB7', '\uD842']) };

        GuidelineJson.ToJson(halves).Should().Contain("\"title\": \"\\uFFFD\\uFFFD\"");
    }

    [Fact]
    public void Null_is_no_document()
    {
        var write = () => GuidelineJson.ToUtf8Bytes<SafetyStandardsDocument>(null!);

        write.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Writing_judges_nothing_that_could_be_completed()
    {
        var unfinished = Small with { Title = " ", Issuer = null!, Follows = [" "] };

        var json = GuidelineJson.ToJson(unfinished);

        Documents.Diagnose(json).Select(static diagnostic => diagnostic.Pointer).Should().Equal("/issuer", "/title", "/follows/0");
    }

    [Fact]
    public void Null_in_a_list_is_refused_by_the_model_before_it_is_written()
    {
        var make = () => Small with { Follows = [null!] };

        make.Should().Throw<ArgumentException>();
    }
}
