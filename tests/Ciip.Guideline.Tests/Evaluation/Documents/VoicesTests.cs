using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>Issuers are one voice if they are one name in Unicode's form NFKC, whether the runtime knows that form or not.</summary>
public class VoicesTests
{
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
}
