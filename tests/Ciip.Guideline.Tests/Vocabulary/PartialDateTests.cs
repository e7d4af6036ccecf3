using System.Globalization;
using CsCheck;

namespace Ciip.Guideline.Tests.Vocabulary;

public sealed class PartialDateTests
{
    private static readonly Gen<PartialDate> Days =
        Gen.Int[0, 3_652_058].Select(static day => DateTime.MinValue.AddDays(day)).Select(static day => new PartialDate(day.Year, day.Month, day.Day));

    /// <summary>Dates of every precision over all years.</summary>
    private static readonly Gen<PartialDate> Dates = Blur(Days);

    /// <summary>Dates of every precision that often meet.</summary>
    private static readonly Gen<PartialDate> CloseDates =
        Blur(Gen.Int[0, 800].Select(static day => new DateTime(2015, 1, 1).AddDays(day)).Select(static day => new PartialDate(day.Year, day.Month, day.Day)));

    private static readonly Gen<Interval> Intervals =
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 25], Gen.Int[0, 60], static (years, months, days) => (years, months, days))
            .Where(static it => it is not (0, 0, 0))
            .Select(static it => new Interval(it.years, it.months, it.days));

    [Theory]
    [InlineData("1985", 1985, null, null)]
    [InlineData("2008-08", 2008, 8, null)]
    [InlineData("2015-04-01", 2015, 4, 1)]
    [InlineData("0001-01-01", 1, 1, 1)]
    [InlineData("9999-12-31", 9999, 12, 31)]
    [InlineData("2016-02-29", 2016, 2, 29)]
    public void A_date_is_read_and_written_as_it_is(string text, int year, int? month, int? day)
    {
        var date = PartialDate.Parse(text);

        date.Year.Should().Be(year);
        date.Month.Should().Be(month);
        date.Day.Should().Be(day);
        date.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("85")]
    [InlineData("985")]
    [InlineData("0000")]
    [InlineData("10000")]
    [InlineData("-1985")]
    [InlineData("2015-")]
    [InlineData("2015-4")]
    [InlineData("2015-00")]
    [InlineData("2015-13")]
    [InlineData("2015-04-00")]
    [InlineData("2015-04-31")]
    [InlineData("2015-02-29")]
    [InlineData("2015-4-01")]
    [InlineData("2015/04/01")]
    [InlineData("2015-04-01T00:00")]
    [InlineData("20150401")]
    [InlineData(" 2015")]
    [InlineData("2015 ")]
    [InlineData("+015")]
    [InlineData("２０１５")]
    [InlineData("٢٠١٥")]
    [InlineData("平成27年")]
    public void What_is_no_date_is_refused(string text)
    {
        PartialDate.TryParse(text, out var date).Should().BeFalse();
        date.Should().BeNull();
        FluentActions.Invoking(() => PartialDate.Parse(text)).Should().Throw<FormatException>().WithMessage("'*' is not a date such as '1985', '2008-08' or '2015-04-01'.");
    }

    [Fact]
    public void Null_is_no_date()
    {
        PartialDate.TryParse(null, out _).Should().BeFalse();
        FluentActions.Invoking(static () => PartialDate.Parse(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Days_of_dotnet_become_dates_and_dates_days()
    {
        PartialDate.FromDateTime(new DateTime(2015, 5, 25, 23, 59, 59, DateTimeKind.Utc)).Should().Be(new PartialDate(2015, 5, 25));
        new PartialDate(2015, 5, 25).TryGetDateTime(out var dateTime).Should().BeTrue();
        dateTime.Should().Be(new DateTime(2015, 5, 25, 0, 0, 0, DateTimeKind.Unspecified));
        dateTime.Kind.Should().Be(DateTimeKind.Unspecified);
    }

    [Theory]
    [InlineData("2015")]
    [InlineData("2015-05")]
    public void A_year_or_a_month_is_no_day(string text)
    {
        PartialDate.Parse(text).TryGetDateTime(out var day).Should().BeFalse();
        day.Should().Be(default);
    }

    [Fact]
    public void Writing_and_reading_gives_the_same_date() => Dates.Sample(static date => PartialDate.Parse(date.ToString()) == date);

    [Fact]
    public void Text_does_not_depend_on_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            new PartialDate(2015, 4, 1).ToString().Should().Be("2015-04-01");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(0, 1, 1, "year")]
    [InlineData(10000, 1, 1, "year")]
    [InlineData(2015, 0, 1, "month")]
    [InlineData(2015, 13, 1, "month")]
    [InlineData(2015, 2, 29, "day")]
    [InlineData(2015, 2, 0, "day")]
    public void A_day_that_does_not_exist_cannot_be_made(int year, int month, int day, string parameter) =>
        FluentActions.Invoking(() => new PartialDate(year, month, day)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(parameter);

    [Theory]
    [InlineData("2015", "2015-01-01", "2015-12-31")]
    [InlineData("2016-02", "2016-02-01", "2016-02-29")]
    [InlineData("2015-02", "2015-02-01", "2015-02-28")]
    [InlineData("2015-04-01", "2015-04-01", "2015-04-01")]
    public void A_date_has_a_first_and_a_last_day(string date, string earliest, string latest)
    {
        PartialDate.Parse(date).Earliest.Should().Be(PartialDate.Parse(earliest));
        PartialDate.Parse(date).Latest.Should().Be(PartialDate.Parse(latest));
    }

    [Theory]
    [InlineData("2014", "2015", true)]
    [InlineData("2015", "2014", false)]
    [InlineData("2015", "2015", null)]
    [InlineData("2015", "2015-04", null)]
    [InlineData("2015-04", "2015", null)]
    [InlineData("2015-03-31", "2015-04", true)]
    [InlineData("2015-04", "2015-03-31", false)]
    [InlineData("2015-04", "2015-04-01", false)]
    [InlineData("2015-04-01", "2015-04", null)]
    [InlineData("2015-04-30", "2015-04", false)]
    [InlineData("2015-04-01", "2015-04-01", false)]
    [InlineData("2015-04-01", "2015-04-02", true)]
    public void Before_is_said_only_where_it_is_certain(string left, string right, bool? expected)
    {
        PartialDate.Parse(left).IsBefore(PartialDate.Parse(right)).Should().Be(expected);
        PartialDate.Parse(right).IsAfter(PartialDate.Parse(left)).Should().Be(expected);
    }

    [Fact]
    public void Before_agrees_with_every_day_the_dates_can_mean() =>
        Gen.Select(CloseDates, CloseDates).Sample(
            static (left, right) =>
            {
                var answers = DaysOf(left).SelectMany(day => DaysOf(right).Select(other => day < other)).Distinct().ToList();
                return left.IsBefore(right) == (answers is [var only] ? only : null);
            },
            iter: 300);

    [Theory]
    [InlineData("2015", "P1Y", "2016-01-01", "2016-12-31")]
    [InlineData("2015", "P6M", "2015-07-01", "2016-06-30")]
    [InlineData("2015-04", "P6M", "2015-10-01", "2015-10-30")]
    [InlineData("2015-04", "P1Y", "2016-04-01", "2016-04-30")]
    [InlineData("2015-01-31", "P1M", "2015-02-28", "2015-02-28")]
    [InlineData("2016-02-29", "P1Y", "2017-02-28", "2017-02-28")]
    [InlineData("2015-12-31", "P1D", "2016-01-01", "2016-01-01")]
    [InlineData("2015-04-01", "P2W", "2015-04-15", "2015-04-15")]
    [InlineData("2015-01-31", "P1M1D", "2015-03-01", "2015-03-01")]
    [InlineData("9999", "P1D", "9999-01-02", "9999-12-31")]
    [InlineData("9999-12-31", "P1Y", "9999-12-31", "9999-12-31")]
    [InlineData("0001", "P2147483647Y2147483647M2147483647D", "9999-12-31", "9999-12-31")]
    [InlineData("0001", "P2147483647W", "9999-12-31", "9999-12-31")]
    public void An_interval_ends_within_a_range(string date, string interval, string earliest, string latest) =>
        PartialDate.Parse(date).PlusRange(Interval.Parse(interval)).Should().Be((PartialDate.Parse(earliest), PartialDate.Parse(latest)));

    [Fact]
    public void The_range_holds_the_end_from_every_day_and_is_no_wider() =>
        Gen.Select(CloseDates, Intervals).Sample(
            static (date, interval) =>
            {
                var ends = DaysOf(date).Select(interval.After).ToList();
                var (earliest, latest) = date.PlusRange(interval);
                return DaysOf(earliest).Single() == ends.Min() && DaysOf(latest).Single() == ends.Max();
            },
            iter: 300);

    [Theory]
    [InlineData("2015-04-01", "P1Y", "2016-04-01", false)]
    [InlineData("2015-04-01", "P1Y", "2016-04-02", true)]
    [InlineData("2015-04", "P1Y", "2016-04-15", null)]
    [InlineData("2015-04", "P1Y", "2016-05", true)]
    [InlineData("2015", "P1Y", "2016", null)]
    [InlineData("2015", "P1Y", "2017", true)]
    [InlineData("2015", "P1Y", "2016-01-01", false)]
    [InlineData("2014", "P1Y", "2016-01-01", true)]
    public void An_interval_is_over_only_where_that_is_certain(string date, string interval, string asOf, bool? expected) =>
        PartialDate.Parse(date).IsOlderThan(Interval.Parse(interval), PartialDate.Parse(asOf)).Should().Be(expected);

    [Fact]
    public void Older_than_agrees_with_every_day_the_dates_can_mean() =>
        Gen.Select(CloseDates, Intervals, CloseDates).Sample(
            static (date, interval, asOf) =>
            {
                var ends = DaysOf(date).Select(interval.After).Distinct().ToList();
                var answers = ends.SelectMany(end => DaysOf(asOf).Select(day => end < day)).Distinct().ToList();
                return date.IsOlderThan(interval, asOf) == (answers is [var only] ? only : null);
            },
            iter: 300);

    [Fact]
    public void No_date_is_older_than_an_interval_is_long() => Days.Sample(static day => day.IsOlderThan(new Interval(days: 1), day) == false);

    [Fact]
    public void There_is_no_order()
    {
        typeof(PartialDate).Should().NotImplement<IComparable<PartialDate>>();
        typeof(PartialDate).Should().NotImplement<IComparable>();
    }

    [Fact]
    public void Equality_is_of_what_is_written()
    {
        new PartialDate(2015, 4).Should().Be(PartialDate.Parse("2015-04"));
        new PartialDate(2015).Should().NotBe(new PartialDate(2015, 1));
        new PartialDate(2015, 1).Should().NotBe(new PartialDate(2015, 1, 1));
    }

    [Fact]
    public void Null_arguments_are_refused()
    {
        var date = new PartialDate(2015);

        date.Invoking(static it => it.IsBefore(null!)).Should().Throw<ArgumentNullException>();
        date.Invoking(static it => it.IsAfter(null!)).Should().Throw<ArgumentNullException>();
        date.Invoking(static it => it.PlusRange(null!)).Should().Throw<ArgumentNullException>();
        date.Invoking(static it => it.IsOlderThan(null!, it)).Should().Throw<ArgumentNullException>();
        date.Invoking(static it => it.IsOlderThan(new Interval(1), null!)).Should().Throw<ArgumentNullException>();
    }

    private static Gen<PartialDate> Blur(Gen<PartialDate> days) =>
        Gen.Select(days, Gen.Int[0, 2], static (day, known) => known switch
        {
            0 => new PartialDate(day.Year),
            1 => new PartialDate(day.Year, day.Month!.Value),
            _ => day,
        });

    private static IEnumerable<DateTime> DaysOf(PartialDate date)
    {
        for (var month = date.Month ?? 1; month <= (date.Month ?? 12); month++)
        {
            for (var day = date.Day ?? 1; day <= (date.Day ?? DateTime.DaysInMonth(date.Year, month)); day++)
            {
                yield return new DateTime(date.Year, month, day);
            }
        }
    }
}
