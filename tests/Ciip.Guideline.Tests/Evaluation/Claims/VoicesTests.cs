using System.Text;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>Issuers are one voice if they are one name in Unicode's form NFKC, whether the runtime knows that form or not.</summary>
public class VoicesTests
{
    private static readonly (int From, int Until)[] Covered = [(0x20, 0x24F), (0x1E00, 0x1EFF), (0x2000, 0x24FF), (0x2E80, 0x33FF), (0xF900, 0xFAFF), (0xFF00, 0xFFEF)];

    [Theory]
    [InlineData("JESC", "ＪＥＳＣ")]
    [InlineData("日本電気技術規格委員会", "日本 電気 技術　規格委員会")]
    [InlineData("ガス協会", "ｶﾞｽ協会")]
    [InlineData("バンク", "ハ\u3099ンク")]
    [InlineData("㈱霞ヶ浦", "(株)霞ヶ浦")]
    [InlineData("第Ⅳ部会", "第IV部会")]
    [InlineData("神奈川県", "\uFA19奈川県")]
    [InlineData("Ｃａｆé", "Cafe\u0301")]
    public void One_name_is_one_voice_however_it_is_typed(string issuer, string other) => Voices.IsSame(issuer, other).Should().BeTrue();

    [Theory]
    [InlineData("JESC", "JEAC")]
    [InlineData("ハンク", "バンク")]
    [InlineData("霞ヶ浦", "霞ケ浦")]
    [InlineData("a", null)]
    public void Two_names_are_two(string issuer, string? other) => Voices.IsSame(issuer, other).Should().BeFalse();

    [Fact]
    public void Half_a_letter_is_only_itself() => Voices.IsSame("\uD842", "\uD843").Should().BeFalse();

    [Fact]
    public void Letters_are_the_same_exactly_where_the_standard_says_so()
    {
        var letters = Covered.SelectMany(static range => Enumerable.Range(range.From, range.Until - range.From + 1)).Select(static code => ((char)code).ToString())
            .Where(static letter => letter.Normalize(NormalizationForm.FormKC).All(static part => Covered.Any(range => range.From <= part && part <= range.Until) || part is >= '一' and <= '鿿' or >= '\u0300' and <= '\u036F'))
            .ToList();
        letters.Should().HaveCountGreaterThan(4_000);

        var here = letters.ToDictionary(static letter => letter, Decompositions.Of, StringComparer.Ordinal);
        foreach (var letter in letters)
        {
            here[letter].Should().Be(letter.Normalize(NormalizationForm.FormKD), $"U+{(int)letter[0]:X4}");
            Decompositions.Of(letter.Normalize(NormalizationForm.FormKC)).Should().Be(here[letter], $"U+{(int)letter[0]:X4}");
        }
    }
}
