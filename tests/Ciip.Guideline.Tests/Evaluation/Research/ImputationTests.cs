using Ciip.Guideline.Research;
using Ciip.Guideline.Tests.Formats.Sarif;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>What nobody knows, answered by chance: every draw lies between at least and at most.</summary>
public sealed class ImputationTests
{
    private static readonly PartialDate AsOf = PartialDate.Parse("2026-04-01");

    /// <summary>For good: another generator or another order of places would give other draws.</summary>
    private static readonly (int, int?)[] Expected = [(220, 113), (217, 89), (229, 106), (223, 102), (222, 94)];

    public static TheoryData<string> Published => [.. Sample.AllPublished().Select(static document => document.Id)];

    [Theory]
    [MemberData(nameof(Published))]
    public void Every_draw_lies_between_at_least_and_at_most(string id)
    {
        foreach (var inventory in Enum.GetValues<Inventory>())
        {
            var result = Imputation.Of(SafetyStandardsSet.Of(inventory, Sample.Published(id)), asOf: AsOf).Run(4, seed: 11, ImputationRule.Chance(0.5));
            LiesWithin(result);
        }
    }

    [Fact]
    public void So_does_every_draw_of_several_documents_and_of_practice()
    {
        LiesWithin(Imputation.Of(Sample.MedicalChain(), asOf: AsOf).Run(10, 3, ImputationRule.Chance(0.3)));
        LiesWithin(Imputation.Of(SafetyStandardsSet.Of(Inventory.Partial, Sample.AllPublished()), asOf: AsOf).Run(3, 3, ImputationRule.Chance(0.5)));
        LiesWithin(Ryugasaki().Run(20, 5, ImputationRule.Chance(0.5)));
    }

    [Fact]
    public void Everything_comes_near_to_at_most_and_nothing_near_to_at_least()
    {
        var imputation = Ryugasaki();
        var (all, none) = (imputation.Run(2, 1, ImputationRule.Everything), imputation.Run(2, 1, ImputationRule.Nothing));
        all.Draws.Select(static draw => draw.Specified).Should().Equal(250, 250).And.OnlyContain(specified => specified >= all.Known.Set.SpecifiedAtMost.Numerator - 1, "whether a document that nobody knows is published stays unknown");
        none.Draws.Select(static draw => draw.Specified).Should().OnlyContain(specified => specified <= none.Known.Set.SpecifiedAtLeast.Numerator + 3, "classes of measures that are there in part are named");
        all.Draws[0].CarriedOut.Should().BeInRange(200, all.Known.Practice!.CarriedOutAtMost.Numerator, "what records say by themselves stays");
        none.Draws[0].CarriedOut.Should().Be(none.Known.Practice!.CarriedOutAtLeast.Numerator);
    }

    [Fact]
    public void Equal_seeds_give_equal_draws_that_are_the_same_on_every_framework()
    {
        var imputation = Ryugasaki();
        var first = imputation.Run(5, 42, ImputationRule.Chance(0.5));
        imputation.Run(5, 42, ImputationRule.Chance(0.5)).Draws.Select(static draw => draw.ToString()).Should().Equal(first.Draws.Select(static draw => draw.ToString()));
        imputation.Run(5, 43, ImputationRule.Chance(0.5)).Draws.Select(static draw => draw.ToString()).Should().NotEqual(first.Draws.Select(static draw => draw.ToString()));
        first.Draws.Select(static draw => (draw.Specified, draw.CarriedOut)).Should().Equal(Expected);
    }

    [Fact]
    public void Quantiles_are_counts_of_draws()
    {
        var result = Ryugasaki().Run(50, 9, ImputationRule.Chance(0.5));
        var counts = result.Draws.Select(static draw => draw.Specified).Order().ToList();
        (result.Quantile(static draw => draw.Specified, 0), result.Quantile(static draw => draw.Specified, 0.5), result.Quantile(static draw => draw.Specified, 1)).Should().Be((counts[0], counts[24], counts[49]));
        result.ToString().Should().StartWith($"specified: at least {result.Known.Set.Specified}, ").And.EndWith("; 50 draws, chance 0.5, seed 9");
        FluentActions.Invoking(() => result.Quantile(static draw => draw.Specified, 1.1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_rule_of_ones_own_sees_every_place_once()
    {
        var imputation = Ryugasaki();
        var seen = new List<ImputedPlace>();
        var result = imputation.Run(3, 1, ImputationRule.Of("practice only", place =>
        {
            seen.Add(place);
            return place.IsInPractice ? 1 : 0;
        }));
        seen.Should().Equal(imputation.Places);
        (result.Rule, result.Seed, result.Draws[2].Number).Should().Be(("practice only", 1, 3));
        result.Draws[0].CarriedOut.Should().BeInRange(200, result.Known.Practice!.CarriedOutAtMost.Numerator);
    }

    [Fact]
    public void Where_everything_is_known_there_is_nothing_to_draw()
    {
        var document = Sample.Rule("d") with { Examination = new Examination { Extent = ExaminationExtent.Complete } };
        var imputation = Imputation.Of(SafetyStandardsSet.Of(Inventory.Complete, document));
        imputation.Places.Should().OnlyContain(static place => place.Provision.Kind == ProvisionKind.Conduct || place.Provision.Section == "II.5", "silence proves nothing about how a document was made");
        LiesWithin(imputation.Run(1, 1, ImputationRule.Chance(1)));
    }

    [Fact]
    public void What_is_out_of_range_is_refused()
    {
        var imputation = Imputation.Of(Sample.MedicalChain());
        Action[] calls = [() => imputation.Run(0, 1, ImputationRule.Nothing), () => ImputationRule.Chance(-0.1), () => ImputationRule.Chance(double.NaN), () => imputation.Run(1, 1, ImputationRule.Of("x", static _ => 2))];
        calls.Should().AllSatisfy(static call => call.Should().Throw<ArgumentOutOfRangeException>());
        Action[] nulls = [() => Imputation.Of(null!), () => imputation.Run(1, 1, null!), () => ImputationRule.Of("x", null!)];
        nulls.Should().AllSatisfy(static call => call.Should().Throw<ArgumentNullException>());
    }

    private static Imputation Ryugasaki() => Imputation.Of(
        SafetyStandardsSet.Of(Inventory.Partial, Sample.Published("mic-lg-security-policy-guideline"), Sample.Published("ryugasaki-city-security-rule")), Sample.PublishedPractice("ryugasaki-city-internal-audit-2014"), AsOf);

    private static void LiesWithin(ImputationResult result)
    {
        foreach (var draw in result.Draws)
        {
            Within(draw.Set.SpecifiedAtLeast, result.Known.Set.SpecifiedAtLeast, result.Known.Set.SpecifiedAtMost, draw);
            Within(draw.Set.SpecifiedAtMost, result.Known.Set.SpecifiedAtLeast, result.Known.Set.SpecifiedAtMost, draw);
            Within(draw.InternalRules.SpecifiedAtLeast, result.Known.InternalRules.SpecifiedAtLeast, result.Known.InternalRules.SpecifiedAtMost, draw);
            if (draw.Practice is { } practice)
            {
                Within(practice.CarriedOutAtLeast, result.Known.Practice!.CarriedOutAtLeast, result.Known.Practice.CarriedOutAtMost, draw);
            }
        }
    }

    private static void Within(Figure figure, Figure least, Figure most, ImputedDraw draw) =>
        (figure.Numerator >= least.Numerator && figure.Numerator <= most.Numerator && figure.Denominator == least.Denominator).Should().BeTrue($"{draw} lies between {least} and {most}");
}
