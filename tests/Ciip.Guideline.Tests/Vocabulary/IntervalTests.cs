using CsCheck;

namespace Ciip.Guideline.Tests.Vocabulary;

public sealed class IntervalTests
{
    [Theory]
    [InlineData("P1Y", 1, 0, 0, 0)]
    [InlineData("P6M", 0, 6, 0, 0)]
    [InlineData("P90D", 0, 0, 90, 0)]
    [InlineData("P2W", 0, 0, 0, 2)]
    [InlineData("P1Y6M", 1, 6, 0, 0)]
    [InlineData("P1Y10D", 1, 0, 10, 0)]
    [InlineData("P1Y2M3D", 1, 2, 3, 0)]
    [InlineData("P18M", 0, 18, 0, 0)]
    [InlineData("P2147483647D", 0, 0, int.MaxValue, 0)]
    public void An_interval_is_read_and_written_as_it_is(string text, int years, int months, int days, int weeks)
    {
        var interval = Interval.Parse(text);

        (interval.Years, interval.Months, interval.Days, interval.Weeks).Should().Be((years, months, days, weeks));
        interval.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("1Y")]
    [InlineData("PY")]
    [InlineData("P1")]
    [InlineData("P0Y")]
    [InlineData("P0D")]
    [InlineData("P01Y")]
    [InlineData("P1Y0M")]
    [InlineData("P-1Y")]
    [InlineData("-P1Y")]
    [InlineData("P+1Y")]
    [InlineData("P1.5Y")]
    [InlineData("p1y")]
    [InlineData("P1M1Y")]
    [InlineData("P1Y1Y")]
    [InlineData("P1Y1W")]
    [InlineData("P1W1D")]
    [InlineData("PT1H")]
    [InlineData("P1DT1H")]
    [InlineData("P1Y ")]
    [InlineData(" P1Y")]
    [InlineData("P2147483648D")]
    [InlineData("P99999999999999999999999999Y")]
    [InlineData("P１Y")]
    public void What_is_no_interval_is_refused(string text)
    {
        Interval.TryParse(text, out var interval).Should().BeFalse();
        interval.Should().BeNull();
        FluentActions.Invoking(() => Interval.Parse(text)).Should().Throw<FormatException>().WithMessage("'*' is not an interval such as 'P1Y', 'P6M', 'P90D' or 'P2W'.");
    }

    [Fact]
    public void Null_is_no_interval()
    {
        Interval.TryParse(null, out _).Should().BeFalse();
        FluentActions.Invoking(static () => Interval.Parse(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Writing_and_reading_gives_the_same_interval() =>
        Gen.Select(Gen.Int.NonNegative, Gen.Int.NonNegative, Gen.Int.NonNegative)
            .Where(static (years, months, days) => years + (long)months + days > 0)
            .Sample(static (years, months, days) =>
            {
                var interval = new Interval(years, months, days);
                return Interval.Parse(interval.ToString()) == interval;
            });

    [Fact]
    public void Weeks_round_trip_too() =>
        Gen.Int.Positive.Sample(static weeks => Interval.Parse(Interval.OfWeeks(weeks).ToString()) == Interval.OfWeeks(weeks));

    [Fact]
    public void An_interval_is_longer_than_nothing()
    {
        FluentActions.Invoking(static () => new Interval()).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => Interval.OfWeeks(0)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("weeks");
    }

    [Theory]
    [InlineData(-1, 0, 0, "years")]
    [InlineData(1, -1, 0, "months")]
    [InlineData(1, 0, -1, "days")]
    public void Nothing_in_it_is_negative(int years, int months, int days, string parameter) =>
        FluentActions.Invoking(() => new Interval(years, months, days)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(parameter);

    [Fact]
    public void Equality_is_of_what_is_written()
    {
        new Interval(months: 6).Should().Be(Interval.Parse("P6M"));
        Interval.Parse("P12M").Should().NotBe(Interval.Parse("P1Y"));
        Interval.Parse("P14D").Should().NotBe(Interval.Parse("P2W"));
    }
}
