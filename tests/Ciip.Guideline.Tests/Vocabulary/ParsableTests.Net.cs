using System.Globalization;
using System.Reflection;

namespace Ciip.Guideline.Tests.Vocabulary;

/// <summary>What generic code of .NET, and what binds a parameter of a web application, asks of a type that is read from text. Only on net10.0.</summary>
public sealed class ParsableTests
{
    private static readonly CultureInfo Arabic = new("ar-SA");

    public static TheoryData<string> Sets => [.. TermSet.Every.Select(static set => set.Type.Name)];

    [Fact]
    public void Texts_are_read_by_generic_code()
    {
        ShouldRead("2015-04", PartialDate.Parse("2015-04"), "2015/04");
        ShouldRead("P1Y6M", Interval.Parse("P1Y6M"), "1 year");
        ShouldRead("II.6.1.2(2) p1 s2", Locator.Parse("II.6.1.2(2) p1 s2"), "6.1");
        ShouldRead("II.6.1.2(2).a", GuidelineId.Parse("II.6.1.2(2).a"), "II.6.1.2(2).zz");
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Sets_are_read_by_generic_code(string name) =>
        typeof(ParsableTests).GetMethod(nameof(ShouldReadTerms), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(TermSet.Named(name).Type).Invoke(null, BindingFlags.DoNotWrapExceptions, null, [], null);

    [Fact]
    public void Values_of_ones_own_are_read_too()
    {
        Read<CiiSector>("own:空港").Should().Be(CiiSector.Own("空港"));
        Read<MalfunctionCause>("own:accidental:Rodents").Should().Be(MalfunctionCause.Own("Rodents", CauseCategory.Accidental));
        Actor.TryParse("own:", Arabic, out _).Should().BeFalse();
    }

    /// <summary>Minimal APIs look for this method on the type and on its bases.</summary>
    [Theory]
    [MemberData(nameof(Sets))]
    public void Parameters_of_web_applications_are_bound(string name) => ShouldBeBound(TermSet.Named(name).Type, TermSet.Named(name).All[0].Token);

    [Fact]
    public void Parameters_that_are_no_terms_are_bound()
    {
        ShouldBeBound(typeof(PartialDate), "2015-04");
        ShouldBeBound(typeof(Interval), "P1Y");
        ShouldBeBound(typeof(Locator), "II.3");
        ShouldBeBound(typeof(GuidelineId), "II.3");
    }

    [Fact]
    public void The_nearest_id_is_named() =>
        FluentActions.Invoking(static () => GuidelineId.Parse("ii.6.1.2(2).a")).Should().Throw<FormatException>().WithMessage("'ii.6.1.2(2).a' is not a *such as 'II.6.1.2(2)'*Did you mean 'II.6.1.2(2).a'?");

    [Fact]
    public void Days_of_dotnet_become_dates_and_dates_days()
    {
        PartialDate date = new DateOnly(2015, 5, 25);

        date.Should().Be(new PartialDate(2015, 5, 25)).And.Be(PartialDate.FromDateOnly(new(2015, 5, 25)));
        date.TryGetDateOnly(out var day).Should().BeTrue();
        day.Should().Be(new DateOnly(2015, 5, 25));
        new PartialDate(2015, 5).TryGetDateOnly(out var none).Should().BeFalse();
        none.Should().Be(default);
    }

    private static T Read<T>(string text)
        where T : IParsable<T> => T.Parse(text, Arabic);

    private static T? TryRead<T>(string? text)
        where T : class, IParsable<T> => T.TryParse(text, Arabic, out var read) ? read : null;

    private static void ShouldRead<T>(string text, T value, string wrong)
        where T : class, ISpanParsable<T>
    {
        Read<T>(text).Should().Be(value);
        T.Parse(text.AsSpan(), Arabic).Should().Be(value);
        TryRead<T>(text).Should().Be(value);
        (T.TryParse(text.AsSpan(), Arabic, out var read) ? read : null).Should().Be(value);

        TryRead<T>(wrong).Should().BeNull();
        TryRead<T>(null).Should().BeNull();
        T.TryParse(wrong.AsSpan(), Arabic, out read).Should().BeFalse();
        read.Should().BeNull();
        T.TryParse(default, Arabic, out _).Should().BeFalse();
        FluentActions.Invoking(() => Read<T>(wrong)).Should().Throw<FormatException>().WithMessage($"*'{wrong}'*");
        FluentActions.Invoking(() => T.Parse(wrong.AsSpan(), Arabic)).Should().Throw<FormatException>().WithMessage($"*'{wrong}'*");
        FluentActions.Invoking(() => Read<T>(null!)).Should().Throw<ArgumentNullException>();
    }

    private static void ShouldReadTerms<TTerm>()
        where TTerm : GuidelineTerm<TTerm>
    {
        foreach (var term in GuidelineTerm<TTerm>.List)
        {
            ShouldRead(term.Value, term, term.Value + "?");
        }
    }

    private static void ShouldBeBound(Type type, string text)
    {
        MethodInfo? method = null;
        for (var at = type; at is not null && method is null; at = at.BaseType)
        {
            method = at.GetMethod("TryParse", BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly, [typeof(string), typeof(IFormatProvider), type.MakeByRefType()]);
        }

        object?[] arguments = [text, CultureInfo.InvariantCulture, null];
        method!.Invoke(null, arguments).Should().Be(true);
        arguments[2]!.ToString().Should().Be(text);
    }
}
