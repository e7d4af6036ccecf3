using Ciip.Guideline.Questionnaires.Cells;

namespace Ciip.Guideline.Cli.Tests.Spreadsheets;

/// <summary>What people type, and on which keyboard.</summary>
public class CellFormTests
{
    [Theory]
    [InlineData("2026", "2026")]
    [InlineData("2026-04", "2026-04")]
    [InlineData("2026/4/1", "2026-04-01")]
    [InlineData("２０２６／４／１", "2026-04-01")]
    [InlineData("2026−04−01", "2026-04-01")]
    [InlineData(" 2026\u3000年 4 月 1 日 ", "2026-04-01")]
    [InlineData("2026 / 4 / 1", "2026-04-01")]
    [InlineData("2026-04-01 00:00:00", "2026-04-01")]
    [InlineData("2026\u200B-04", "2026-04")]
    [InlineData("令和8年4月1日", "2026-04-01")]
    [InlineData("令和８年４月", "2026-04")]
    [InlineData("令和八年四月一日", "2026-04-01")]
    [InlineData("令和元年", "2019")]
    [InlineData("令和元年五月一日", "2019-05-01")]
    [InlineData("R8.4.1", "2026-04-01")]
    [InlineData("r08/04/01", "2026-04-01")]
    [InlineData("Ｒ８．４．１", "2026-04-01")]
    [InlineData("R8.4", "2026-04")]
    [InlineData("㋿8年4月1日", "2026-04-01")]
    [InlineData("平成二十七年五月二十五日", "2015-05-25")]
    [InlineData("H27.5.25", "2015-05-25")]
    [InlineData("平成32年4月1日", "2020-04-01")]
    [InlineData("昭和64年1月7日", "1989-01-07")]
    [InlineData("S63-1-7", "1988-01-07")]
    [InlineData("大正15年", "1926")]
    [InlineData("二〇二六年十月", "2026-10")]
    public void A_date_that_puts_the_year_first_is_read(string text, string date) => ReadDate(text).Should().Be(date);

    [Theory]
    [InlineData("4/1/2026")]
    [InlineData("2026年4月31日")]
    [InlineData("20 26")]
    [InlineData("2026.4.1.1")]
    [InlineData("令和元年4月30日")]
    [InlineData("平成元年1月7日")]
    [InlineData("令和0年4月1日")]
    [InlineData("慶応3年")]
    [InlineData("Q8.4.1")]
    [InlineData("R8.13.1")]
    [InlineData("二十十年")]
    [InlineData("令和")]
    public void Anything_else_is_not_guessed(string text) => ReadDate(text).Should().BeNull();

    [Theory]
    [InlineData("ｔｉｅｒ－４", "tier-4")]
    [InlineData("tier‐4", "tier-4")]
    [InlineData("\uFEFFti\u200Ber\u00AD-4\u00A0", "tier-4")]
    [InlineData("リスク", "リスク")]
    [InlineData("ﾘｽｸ", "リスク")]
    [InlineData("ﾊﾞｯｸｱｯﾌﾟ", "バックアップ")]
    [InlineData("か\u3099は\u309Aウ\u3099", "がぱヴ")]
    [InlineData("（なし）", "(なし)")]
    [InlineData("a\u3099", "a\u3099")]
    public void Tokens_are_compared_as_they_look(string text, string folded) => FoldedText.Of(text).Should().Be(folded);

    [Theory]
    [InlineData("own:港湾")]
    [InlineData("ｏｗｎ：港湾")]
    [InlineData(" Own： 港湾 ")]
    public void A_word_of_ones_own_keeps_its_letters(string text)
    {
        Choices.Sectors.TryRead(text, out var value, out _).Should().BeTrue();
        value!.GetValue<string>().Should().Be("own:港湾");
    }

    [Theory]
    [InlineData("a\r\nb")]
    [InlineData("a\rb")]
    [InlineData("a\u2028b")]
    [InlineData("a\u2029b")]
    [InlineData("a\u0085b")]
    [InlineData("a\vb")]
    public void A_line_ends_as_any_program_writes_it(string text)
    {
        LinesForm.Texts.TryRead(text, out var value, out _).Should().BeTrue();
        value!.ToJsonString().Should().Be("[\"a\",\"b\"]");
    }

    [Theory]
    [InlineData("", true)]
    [InlineData(" \u3000\u00A0\t\n", true)]
    [InlineData("\u200B\uFEFF\u2060\u00AD", true)]
    [InlineData("\u200Bx", false)]
    public void A_cell_that_shows_nothing_is_blank(string text, bool isBlank) => CellText.IsBlank(text).Should().Be(isBlank);

    private static string? ReadDate(string text) => DateForm.Instance.TryRead(text, out var value, out _) ? value!.GetValue<string>() : null;
}
