using System.ComponentModel;
using System.Reflection;
using Ardalis.SmartEnum;
using Ciip.Guideline.Catalog;

namespace Ciip.Guideline.Tests.Vocabulary;

public sealed class EverySetTests
{
    private static readonly HashSet<string> SectionIds =
        [.. Sections.Build().SelectMany(static chapter => chapter.SelfAndBelow()).Select(static section => section.Id)];

    public static TheoryData<string> Sets => [.. TermSet.Every.Select(static set => set.Type.Name)];

    public static TheoryData<string> ClosedSets =>
        [.. TermSet.Every.Where(static set => !set.IsOpen).Select(static set => set.Type.Name)];

    [Fact]
    public void The_sets_of_the_design_are_there() =>
        TermSet.Every.Select(static set => set.Type.Name).Should().Equal(
            "Actor", "CauseCategory", "CiiSector", "CountermeasureClass", "DisclosureChannel", "DocumentTier",
            "ExternalDocument", "FiveWOneH", "GuidelineItem", "InformationLifecycleStage", "MalfunctionCause", "ManagementDuty", "ManagementResource",
            "MeasureGroup", "PdcaMeasure", "PdcaPhase", "ProtectedAsset", "ProtectedAssetKind", "ResponsibleBody",
            "ReviewTrigger", "RiskIdentificationSource", "RiskSource", "SecurityAspect", "Situation", "SocietalThreat",
            "StakeholderDuty", "TechnicalThreat");

    [Fact]
    public void The_open_sets_are_those_of_open_lists_in_the_text() =>
        TermSet.Every.Where(static set => set.IsOpen).Select(static set => set.Type.Name).Should().Equal(
            "Actor", "CiiSector", "DisclosureChannel", "ExternalDocument", "InformationLifecycleStage", "MalfunctionCause", "ManagementResource",
            "ProtectedAsset", "ReviewTrigger", "RiskIdentificationSource", "RiskSource", "SocietalThreat", "TechnicalThreat");

    [Theory]
    [MemberData(nameof(Sets))]
    public void Types_are_sealed_and_made_only_by_themselves(string name)
    {
        var type = TermSet.Named(name).Type;

        type.IsSealed.Should().BeTrue();
        type.GetConstructors().Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void All_is_in_the_guidelines_order(string name)
    {
        var all = TermSet.Named(name).All;

        all[0].Order.Should().Be(0);
        all.Select(static term => term.Order).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void All_is_what_is_declared(string name)
    {
        var set = TermSet.Named(name);

        set.All.Select(static term => term.Self).Should().Equal(set.Fields.Where(static field => field is not GuidelineItem { PartOf: not null }));
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void The_inherited_list_has_the_same_members(string name)
    {
        var set = TermSet.Named(name);

        set.List.Select(static term => term.Self).Should().BeEquivalentTo(set.Fields, static options => options.WithoutStrictOrdering());
        set.List.Should().HaveCount(set.Fields.Count);
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void What_the_base_library_offers_is_in_the_guidelines_order_and_hidden_from_editors(string name) =>
        typeof(EverySetTests).GetMethod(nameof(ShouldHide), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(TermSet.Named(name).Type).Invoke(null, BindingFlags.DoNotWrapExceptions, null, [], null);

    [Theory]
    [MemberData(nameof(Sets))]
    public void Members_are_named_as_their_fields(string name)
    {
        var set = TermSet.Named(name);

        set.List.Should().OnlyContain(term => ReferenceEquals(set.Type.GetField(term.Name)!.GetValue(null), term.Self));
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Tokens_are_unique_and_lower_case_or_section_ids(string name)
    {
        var tokens = TermSet.Named(name).List.Select(static term => term.Token).ToList();

        tokens.Should().OnlyHaveUniqueItems();
        tokens.Should().OnlyContain(static token => SectionIds.Contains(token) || IsKebabCase(token));
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Titles_are_unique_unless_the_text_repeats_them(string name)
    {
        var titles = TermSet.Named(name).All.Select(static term => term.Title).ToList();

        // II.6.2.2(2) and II.6.2.3(2) have one title in the text.
        titles.Distinct().Should().HaveCount(titles.Count - (name is "GuidelineItem" or "PdcaMeasure" ? 1 : 0));
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Locators_point_into_the_text(string name) =>
        TermSet.Named(name).List.Should().OnlyContain(static term =>
            SectionIds.Contains(term.Locator.Section) || term.Locator.Section.StartsWith("fn", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Sets))]
    public void Parsing_a_token_gives_its_member(string name)
    {
        var set = TermSet.Named(name);

        foreach (var term in set.List)
        {
            set.Parse(term.Token).Self.Should().BeSameAs(term.Self);
            set.TryParse(term.Token)!.Self.Should().BeSameAs(term.Self);
        }
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void What_is_no_token_is_refused(string name)
    {
        var set = TermSet.Named(name);
        var token = set.All[0].Token;

        string?[] wrong =
        [
            null, string.Empty, " ", "unknown", set.All[0].Name + "?", " " + token, token + " ", token + "\0", "own", "own:", "own: ",
            SwapCase(token),
        ];
        wrong.Should().OnlyContain(text => set.TryParse(text) == null);
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Parse_says_what_is_wrong(string name)
    {
        var set = TermSet.Named(name);

        set.Invoking(static it => it.Parse("unknown")).Should().Throw<FormatException>()
            .WithMessage("'unknown' is not a token of " + name + ". Expected: *" + set.All[0].Token + "*").Which.Message.Contains("own:<text>", StringComparison.Ordinal).Should().Be(set.IsOpen);
        set.Invoking(it => it.Parse(set.All[0].Token + "?")).Should().Throw<FormatException>().WithMessage($"*Did you mean '{set.All[0].Token}'?*");
        set.Invoking(static it => it.Parse(null!)).Should().Throw<ArgumentNullException>().WithParameterName("token");
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Members_equal_only_themselves(string name)
    {
        var all = TermSet.Named(name).List;

        foreach (var left in all)
        {
            all.Count(right => left.Self.Equals(right.Self)).Should().Be(1);
        }
    }

    [Theory]
    [MemberData(nameof(ClosedSets))]
    public void Closed_sets_take_no_values_of_the_users_own(string name)
    {
        var set = TermSet.Named(name);

        set.Type.GetMethod("Own").Should().BeNull();
        set.TryParse("own:x").Should().BeNull();
        set.All.Should().OnlyContain(static term => term.Japanese != JapaneseTerm.OwnWords);
    }

    private static string SwapCase(string token) =>
        string.Concat(token.Select(static c => char.IsUpper(c) ? char.ToLowerInvariant(c) : char.ToUpperInvariant(c)));

    private static void ShouldHide<TTerm>()
        where TTerm : GuidelineTerm<TTerm>
    {
        GuidelineTerm<TTerm>.List.Should().BeInAscendingOrder(static term => term.Order).And.BeEquivalentTo(SmartEnum<TTerm, string>.List);
        foreach (var term in GuidelineTerm<TTerm>.List)
        {
            GuidelineTerm<TTerm>.FromName(term.Name).Should().BeSameAs(term);
            GuidelineTerm<TTerm>.FromName(term.Name.ToUpperInvariant(), ignoreCase: true).Should().BeSameAs(term);
            GuidelineTerm<TTerm>.FromValue(term.Value).Should().BeSameAs(term);
            (GuidelineTerm<TTerm>.TryFromName(term.Name, out var read) ? read : null).Should().BeSameAs(term);
            (GuidelineTerm<TTerm>.TryFromValue(term.Value, out read) ? read : null).Should().BeSameAs(term);
        }

        GuidelineTerm<TTerm>.TryFromName("?", out _).Should().BeFalse();
        GuidelineTerm<TTerm>.TryFromName(null, out _).Should().BeFalse();
        GuidelineTerm<TTerm>.TryFromValue("?", out _).Should().BeFalse();
        GuidelineTerm<TTerm>.FromValue("?", GuidelineTerm<TTerm>.List.First()).Should().BeSameAs(GuidelineTerm<TTerm>.List.First());
        FluentActions.Invoking(static () => GuidelineTerm<TTerm>.FromName("?")).Should().Throw<SmartEnumNotFoundException>();
        FluentActions.Invoking(static () => GuidelineTerm<TTerm>.FromValue("?")).Should().Throw<SmartEnumNotFoundException>();
        typeof(SmartEnum<TTerm, string>).GetMembers(BindingFlags.Public | BindingFlags.Static).Where(static member => member is MethodInfo { IsSpecialName: false } or PropertyInfo)
            .Select(static member => member.Name).Distinct().Should().BeEquivalentTo(
                typeof(GuidelineTerm<TTerm>).GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
                    .Where(static member => member.GetCustomAttribute<EditorBrowsableAttribute>()?.State == EditorBrowsableState.Never).Select(static member => member.Name).Distinct());
    }

    private static bool IsKebabCase(string token) =>
        token.Split('-').All(static word => word.Length > 0 && word.All(static c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)));
}
