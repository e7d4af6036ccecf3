namespace Ciip.Guideline.Tests.Vocabulary;

public sealed class LocalizedTextTests
{
    private static readonly LocalizedText Text = new("Plan", "計画");

    [Fact]
    public void Each_language_has_its_version()
    {
        Text.In(Language.English).Should().Be("Plan");
        Text.In(Language.Japanese).Should().Be("計画");
        Text.ToString().Should().Be("Plan");
    }

    [Theory]
    [InlineData("", "計画", "計画")]
    [InlineData("Plan", " ", "Plan")]
    public void One_language_serves_readers_of_both(string english, string japanese, string shown)
    {
        var text = new LocalizedText(english, japanese);
        (text.In(Language.English), text.In(Language.Japanese)).Should().Be((shown, shown));
    }

    [Fact]
    public void Both_may_not_be_blank()
    {
        FluentActions.Invoking(static () => new LocalizedText(" ", string.Empty)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => new LocalizedText(null!, "計画")).Should().Throw<ArgumentNullException>().WithParameterName("english");
        FluentActions.Invoking(static () => new LocalizedText("Plan", null!)).Should().Throw<ArgumentNullException>().WithParameterName("japanese");
    }
}
