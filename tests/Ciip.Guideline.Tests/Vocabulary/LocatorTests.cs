namespace Ciip.Guideline.Tests.Vocabulary;

public sealed class LocatorTests
{
    [Theory]
    [InlineData("I", "I")]
    [InlineData("II.3", "II.3")]
    [InlineData("I.4 fig1", "I.4")]
    [InlineData("I.3 b1", "I.3")]
    [InlineData("I.1 p1 s1", "I.1")]
    [InlineData("II.3(1)", "II.3(1)")]
    [InlineData("II.6.1.2(2) p1 s2", "II.6.1.2(2)")]
    [InlineData("II.4(stakeholders) b1 s2", "II.4(stakeholders)")]
    [InlineData("fn2", "fn2")]
    [InlineData("fn10 s1", "fn10")]
    public void A_locator_keeps_its_text_and_knows_its_section(string text, string section)
    {
        var locator = Locator.Parse(text);

        locator.Text.Should().Be(text);
        locator.Section.Should().Be(section);
        locator.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("III.1")]
    [InlineData("i.1")]
    [InlineData("II.")]
    [InlineData("II.a")]
    [InlineData("II.3()")]
    [InlineData("II.3(1")]
    [InlineData("II.3(1)x)")]
    [InlineData("II.3(1) ")]
    [InlineData("fn")]
    [InlineData("fnx")]
    [InlineData("I.1 p")]
    [InlineData("I.1 x1")]
    [InlineData("I.1 p1  s1")]
    [InlineData("I.1 p1 s1 s2")]
    [InlineData("I.1 p１")]
    public void What_has_not_the_form_is_refused(string text)
    {
        Locator.TryParse(text, out var locator).Should().BeFalse();
        locator.Should().BeNull();
        FluentActions.Invoking(() => Locator.Parse(text)).Should().Throw<FormatException>().WithMessage("'*' is not a locator such as 'II.6.1.2(2) p1 s2'.");
    }

    [Fact]
    public void Null_is_no_locator()
    {
        Locator.TryParse(null, out _).Should().BeFalse();
        FluentActions.Invoking(static () => Locator.Parse(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Locators_are_equal_by_text()
    {
        Locator.Parse("I.3 b1").Should().Be(Locator.Parse("I.3 b1"));
        Locator.Parse("I.3 b1").Should().NotBe(Locator.Parse("I.3 b2"));
    }
}
