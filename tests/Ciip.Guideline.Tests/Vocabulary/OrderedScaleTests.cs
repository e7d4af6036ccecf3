namespace Ciip.Guideline.Tests.Vocabulary;

public sealed class OrderedScaleTests
{
    private static readonly OrderedScale Scale = new() { Id = "maturity", Levels = ["basic", "standard", "advanced"] };

    [Theory]
    [InlineData("basic", "advanced", -1)]
    [InlineData("advanced", "standard", 1)]
    [InlineData("standard", "standard", 0)]
    public void Levels_compare_by_their_place(string first, string second, int expected) =>
        Math.Sign(Scale.Compare(first, second)!.Value).Should().Be(expected);

    [Theory]
    [InlineData("basic", "unknown")]
    [InlineData("unknown", "basic")]
    [InlineData("unknown", "unknown")]
    [InlineData("Basic", "basic")]
    public void What_is_not_on_the_scale_is_not_compared(string first, string second) => Scale.Compare(first, second).Should().BeNull();

    [Fact]
    public void Levels_are_copied_in()
    {
        var levels = new List<string> { "low", "high" };
        var scale = new OrderedScale { Id = "s", Levels = levels };
        levels.Reverse();

        scale.Levels.Should().Equal("low", "high");
    }

    [Fact]
    public void Scales_are_equal_by_value()
    {
        Scale.Should().Be(new OrderedScale { Id = "maturity", Levels = new List<string> { "basic", "standard", "advanced" } });
        Scale.Should().NotBe(Scale with { Levels = ["basic", "standard"] });
        Scale.Should().NotBe(Scale with { Title = "Maturity" });
    }

    [Fact]
    public void A_level_names_its_scale() =>
        new ScaledLevel { Scale = "maturity", Level = "basic" }.Should().Be(new ScaledLevel { Scale = "maturity", Level = "basic" })
            .And.NotBe(new ScaledLevel { Scale = "other", Level = "basic" });

    [Fact]
    public void Null_is_refused()
    {
        FluentActions.Invoking(static () => Scale.Compare(null!, "basic")).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(static () => Scale.Compare("basic", null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(static () => new OrderedScale { Id = "s", Levels = null! }).Should().Throw<ArgumentNullException>();
    }
}
