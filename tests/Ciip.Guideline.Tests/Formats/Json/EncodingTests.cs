using System.Text;
using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Tests.Formats.Json;

/// <summary>Texts that are not UTF-8: one diagnostic, at the first byte that cannot stand there.</summary>
public sealed class EncodingTests
{
    private static readonly string Json = Documents.With("\n\"note\":\"é\",\"nothing\":1").Replace(":\"t\"", ":\"病院\"");

    public static TheoryData<string> Sequences =>
    [
        "80", "BF", "C0 80", "C1 BF", "C2", "C2 41", "E0 9F BF", "E3 81", "E3 41 81", "E3 81 41", "ED A0 80", "ED BF BF",
        "F0 8F BF BF", "F0 9F 98", "F4 90 80 80", "F5 80 80 80", "F8 88 80 80 80", "FF", "FE", "83 5C",
    ];

    [Fact]
    public void Utf16_and_utf32_are_named()
    {
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, new UTF32Encoding(bigEndian: true, byteOrderMark: true) })
        {
            foreach (var bytes in new[] { encoding.GetBytes(Json), [.. encoding.GetPreamble(), .. encoding.GetBytes(Json)] })
            {
                var diagnostics = Documents.Diagnose(bytes);

                Documents.Places(diagnostics).Should().Equal("1:1  CIIP1003");
                diagnostics[0].Message.Should().Contain("UTF-16");
                diagnostics[0].MessageIn(Language.Japanese).Should().Contain("UTF-16");
            }
        }
    }

    [Fact]
    public void Latin1_is_reported_at_its_first_byte()
    {
        var bytes = Encoding.Latin1.GetBytes(Json.Replace("病院", "t"));

        var diagnostics = Documents.Diagnose(bytes);

        Documents.Places(diagnostics).Should().Equal("2:9  CIIP1003");
        diagnostics[0].Message.Should().Contain("byte E9");
    }

    [Fact]
    public void A_self_verification_is_no_exception()
    {
        var json = Verifications.With("\n\"note\":\"é\",\"nothing\":1");

        Documents.Places(Verifications.Diagnose(Encoding.Unicode.GetBytes(json))).Should().Equal("1:1  CIIP1003");
        Documents.Places(Verifications.Diagnose(Encoding.Latin1.GetBytes(json))).Should().Equal("2:9  CIIP1003");
        Documents.Places(Verifications.Diagnose(json)).Should().Equal("2:12 /nothing CIIP1104");
        GuidelineJson.TryParse<SelfVerification>(json.Replace('é', '\uD842'), out _, out var diagnostics).Should().BeFalse();
        Documents.Places(diagnostics).Should().Equal("2:9  CIIP1003");
    }

    [Theory]
    [MemberData(nameof(Sequences))]
    public void What_utf8_does_not_have_is_reported_at_its_start(string hex)
    {
        byte[] sequence = [.. hex.Split(' ').Select(static b => Convert.ToByte(b, 16))];
        byte[] start = Encoding.UTF8.GetBytes(Documents.Head + ",\n\"note\":\"病𠮷");
        byte[] json = [.. start, .. sequence, .. "\",\"x\":1}"u8];

        Documents.Places(Documents.Diagnose(json)).Should().Equal("2:12  CIIP1003");
        Documents.Places(Documents.Diagnose([.. start, .. sequence])).Should().Equal("2:12  CIIP1003");
    }

    [Fact]
    public void Every_character_of_unicode_is_utf8()
    {
        var text = new StringBuilder("  ");
        for (var i = 1; i <= 0x10FFFF; i++)
        {
            if (i is < 0xD800 or > 0xDFFF)
            {
                text.Append(char.ConvertFromUtf32(i));
            }
        }

        EncodingCheck.Find(Encoding.UTF8.GetBytes(text.ToString()), out var problem).Should().BeNull();
        problem.Should().BeNull();
    }

    [Fact]
    public void A_string_with_half_of_a_surrogate_pair_is_no_text()
    {
        GuidelineJson.TryParse<SafetyStandardsDocument>(Documents.With("\n\"note\":\"\uD842\""), out _, out var diagnostics).Should().BeFalse();

        Documents.Places(diagnostics).Should().Equal("2:9  CIIP1003");
    }
}
