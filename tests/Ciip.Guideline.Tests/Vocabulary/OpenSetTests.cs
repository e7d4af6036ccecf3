using CsCheck;

namespace Ciip.Guideline.Tests.Vocabulary;

public sealed class OpenSetTests
{
    public static TheoryData<string> Sets => [.. TermSet.Every.Where(static set => set.IsOpen).Select(static set => set.Type.Name)];

    [Theory]
    [MemberData(nameof(Sets))]
    public void Own_values_compare_by_their_text(string name)
    {
        var set = TermSet.Named(name);
        var own = set.Own("回線の輻輳");
        var same = set.Own("  回線の輻輳 ");

        same.Self.Should().Be(own.Self).And.NotBeSameAs(own.Self);
        same.Self.GetHashCode().Should().Be(own.Self.GetHashCode());
        set.Own("回線の断").Self.Should().NotBe(own.Self);
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Own_values_say_that_they_are(string name)
    {
        var set = TermSet.Named(name);
        var own = set.Own("Ageing cables");

        own.Name.Should().Be("Ageing cables");
        own.Title.Should().Be(new LocalizedText("Ageing cables", "Ageing cables"));
        own.Japanese.Should().Be(JapaneseTerm.OwnWords);
        own.Token.Should().StartWith("own:").And.EndWith(":Ageing cables");
        IsOwn(own).Should().BeTrue();
        set.All.Should().NotContain(static term => IsOwn(term));
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Own_values_round_trip(string name)
    {
        var set = TermSet.Named(name);

        Gen.String[1, 40].Where(static text => text.Trim().Length > 0).Sample(
            text =>
            {
                var own = set.Own(text);
                return set.Parse(own.Token).Self.Equals(own.Self) && set.TryParse(own.Token)!.Token == own.Token;
            },
            iter: 200);
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Own_values_stay_out_of_the_lists(string name)
    {
        var set = TermSet.Named(name);
        var own = set.Own("Ageing cables");

        set.All.Select(static term => term.Self).Should().NotContain(own.Self);
        set.List.Select(static term => term.Self).Should().NotContain(own.Self);
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Own_values_sort_last_and_among_themselves_by_text(string name)
    {
        var set = TermSet.Named(name);
        var (a, b) = (set.Own("a"), set.Own("b"));

        set.All.Should().OnlyContain(term => set.Compare(term, a) < 0 && set.Compare(a, term) > 0);
        set.Compare(a, b).Should().BeNegative();
        set.Compare(b, a).Should().BePositive();
        set.Compare(a, set.Own("a")).Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void An_own_value_is_never_taken_for_a_member(string name)
    {
        var set = TermSet.Named(name);

        foreach (var term in set.All)
        {
            set.Own(term.Title.English).Self.Should().NotBe(term.Self);
            set.Own(term.Token).Self.Should().NotBe(term.Self);
        }
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Own_values_stand_where_their_list_stands(string name)
    {
        var set = TermSet.Named(name);

        set.All[0].Locator.Text.Should().StartWith(set.Own("x").Locator.Text);
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Blank_text_is_no_value(string name)
    {
        var set = TermSet.Named(name);

        set.Invoking(static it => it.Own(" \t")).Should().Throw<ArgumentException>().WithParameterName("text");
        set.Invoking(static it => it.Own(null!)).Should().Throw<ArgumentNullException>().WithParameterName("text");
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Tokens_of_own_values_are_read_strictly(string name)
    {
        var set = TermSet.Named(name);

        string[] wrong =
        [
            set.OwnPrefix, set.OwnPrefix + " ", set.OwnPrefix + " x", set.OwnPrefix + "x ", set.OwnPrefix.ToUpperInvariant() + "x",
            " " + set.OwnPrefix + "x", "x", "own",
        ];
        wrong.Should().OnlyContain(token => set.TryParse(token) == null);
    }

    [Theory]
    [InlineData("own:")]
    [InlineData("own:unknown:x")]
    [InlineData("own:Intentional:x")]
    [InlineData("own: intentional:x")]
    [InlineData("own:intentional:")]
    [InlineData("own::x")]
    public void A_misspelt_category_of_an_own_cause_is_not_taken_for_text(string token)
    {
        MalfunctionCause.TryParse(token, out _).Should().BeFalse();
        RiskSource.TryParse(token, out _).Should().BeFalse();
    }

    [Fact]
    public void Groups_are_kept_and_tell_own_values_apart()
    {
        var cause = MalfunctionCause.Own("a: b", CauseCategory.Environmental);
        var asset = ProtectedAsset.Own("Rolling stock", ProtectedAssetKind.DevelopmentOperationAndMaintenance);

        cause.Value.Should().Be("own:environmental:a: b");
        MalfunctionCause.Parse(cause.Value).Category.Should().Be(CauseCategory.Environmental);
        cause.Should().NotBe(MalfunctionCause.Own("a: b", CauseCategory.Accidental));
        asset.Value.Should().Be("own:development-operation-and-maintenance:Rolling stock");
        ProtectedAsset.Parse(asset.Value).Kind.Should().Be(ProtectedAssetKind.DevelopmentOperationAndMaintenance);
        RiskSource.Parse("own:accidental:Rodents").Category.Should().Be(CauseCategory.Accidental);
    }

    [Theory]
    [InlineData("people", "own:people")]
    [InlineData("事故", "own:事故")]
    [InlineData("intentional", "own:intentional")]
    [InlineData("people: staff", "own::people: staff")]
    [InlineData(": x", "own::: x")]
    public void A_value_of_ones_own_needs_no_group(string text, string token)
    {
        MalfunctionCause.Own(text).Value.Should().Be(token);
        RiskSource.Own(text).Value.Should().Be(token);
        ProtectedAsset.Own(text).Value.Should().Be(token);
        var (cause, source, asset) = (MalfunctionCause.Parse(token), RiskSource.Parse(token), ProtectedAsset.Parse(token));
        (cause.Title.English, source.Title.English, asset.Title.English).Should().Be((text, text, text));
        (cause.Category, source.Category, asset.Kind).Should().Be((null, null, null));
        (cause.Locator.Text, source.Locator.Text, asset.Locator.Text).Should().Be(("II.3 p2 s1", "I.4 p5 s1", "II.2 p2 s2"));
    }

    private static bool IsOwn(Term term) => (bool)term.Self.GetType().GetProperty("IsOwn")!.GetValue(term.Self)!;
}
