using Ciip.Guideline.Research;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>Coefficients of agreement against published worked examples.</summary>
public sealed class RatingTableTests
{
    /// <summary>
    /// K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section C: four observers, twelve units, missing data. He gives 0.743
    /// for nominal and 0.815 for ordinal data.
    /// </summary>
    private static readonly RatingTable FourObservers = OfCoders(
        [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
        [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null]);

    [Fact]
    public void Alpha_of_four_observers_is_Krippendorffs()
    {
        FourObservers.Alpha(RatingScale.Nominal).Should().BeApproximately(0.743, 0.0005);
        FourObservers.Alpha(RatingScale.Ordinal).Should().BeApproximately(0.815, 0.0005);
        (FourObservers.UnitCount, FourObservers.ComparableUnitCount, FourObservers.RatingCount, FourObservers.ValueCount).Should().Be((12, 11, 40, 5));
        FourObservers.FleissKappa().Should().BeNull("ratings are missing");
    }

    /// <summary>The same paper, section A: two observers, binary data, ten units. He gives 0.095.</summary>
    [Fact]
    public void Alpha_of_two_observers_and_two_values_is_Krippendorffs() =>
        OfCoders([0, 1, 0, 0, 0, 0, 0, 0, 1, 0], [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]).Alpha(RatingScale.Nominal).Should().BeApproximately(0.095, 0.0005);

    /// <summary>The same paper, section B: two observers, five values, twelve units. He gives 0.692.</summary>
    [Fact]
    public void Alpha_of_two_observers_and_five_values_is_Krippendorffs() =>
        OfCoders([1, 1, 2, 2, 4, 3, 3, 3, 5, 4, 4, 1], [2, 1, 2, 2, 2, 3, 3, 3, 5, 4, 4, 4]).Alpha(RatingScale.Nominal).Should().BeApproximately(0.692, 0.0005);

    /// <summary>The worked example of the English Wikipedia, Fleiss' kappa: ten subjects, fourteen raters, five categories. It gives 0.210.</summary>
    [Fact]
    public void Fleiss_kappa_is_that_of_the_worked_example()
    {
        int[][] counts =
        [
            [0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1], [7, 7, 0, 0, 0], [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7],
        ];
        var table = RatingTable.Of(counts.Select(static row => row.SelectMany(static (count, value) => Enumerable.Repeat((int?)value, count))));
        table.FleissKappa().Should().BeApproximately(0.210, 0.0005);
    }

    /// <summary>
    /// J. Cohen, A Coefficient of Agreement for Nominal Scales (1960): shares of 200 cases. From the shares .44 .07 .09 / .05 .20 .05 / .01 .03 .06
    /// follow .70 observed and .41 expected, kappa 29/59.
    /// </summary>
    [Fact]
    public void Kappa_is_Cohens() => Pairs([[88, 14, 18], [10, 40, 10], [2, 6, 12]]).Kappa(0, 1).Value.Should().BeApproximately(29 / 59d, 1e-12);

    /// <summary>
    /// SAS/STAT, PROC FREQ, example "Cohen's Kappa Coefficient" (skin condition, two dermatologists): simple 0.3449, ASE 0.0724, limits 0.2030 and
    /// 0.4868; weighted (linear) 0.5082, ASE 0.0655, limits 0.3798 and 0.6366. More digits by R 4.2.2, vcd 1.4-11, Kappa().
    /// </summary>
    [Fact]
    public void Kappa_and_its_interval_are_those_of_the_dermatologists()
    {
        var table = Pairs([[10, 4, 1, 0], [5, 10, 12, 2], [2, 4, 12, 5], [0, 2, 6, 13]]);
        Is(table.Kappa(0, 1), 0.3448753463, 0.0723966874, 0.2030, 0.4868);
        Is(table.Kappa(0, 1, KappaWeights.Linear), 0.5081600715, 0.0655083810, 0.3798, 0.6366);
    }

    /// <summary>
    /// A. Agresti, Categorical Data Analysis (1990), husbands and wives, as SexualFun in the R package vcd 1.4-11: Kappa(SexualFun) and
    /// Kappa(SexualFun, weights = "Fleiss-Cohen") give these figures.
    /// </summary>
    [Fact]
    public void Weighted_kappa_is_that_of_vcd()
    {
        var table = Pairs([[7, 7, 2, 3], [2, 8, 3, 7], [1, 5, 4, 9], [2, 8, 9, 14]]);
        Is(table.Kappa(0, 1), 0.1293302540, 0.0685985325, -0.0051203990, 0.2637809071);
        Is(table.Kappa(0, 1, KappaWeights.Linear), 0.2373806276, 0.0783163348, 0.0838834320, 0.3908778231);
        var quadratic = table.Kappa(0, 1, KappaWeights.Quadratic);
        (quadratic.Value!.Value, quadratic.StandardError!.Value).Should().Match<(double Value, double Error)>(one => Math.Abs(one.Value - 0.3320455862) < 1e-9 && Math.Abs(one.Error - 0.0972975220) < 1e-9);
    }

    /// <summary>J. L. Fleiss, Statistical Methods for Rates and Proportions, diagnoses of 100 patients by two raters: 0.676, standard error 0.087 (0.0877 by vcd).</summary>
    [Fact]
    public void Kappa_is_that_of_Fleiss_textbook()
    {
        var estimate = Pairs([[75, 1, 4], [5, 4, 1], [0, 0, 10]]).Kappa(0, 1);
        estimate.Value.Should().BeApproximately(0.6764705882, 1e-9);
        estimate.StandardError.Should().BeApproximately(0.0877029535, 1e-9);
    }

    [Fact]
    public void A_bootstrap_is_repeatable_holds_the_value_and_says_what_it_is()
    {
        var estimate = FourObservers.Alpha(RatingScale.Ordinal, seed: 7);
        var again = FourObservers.Alpha(RatingScale.Ordinal, seed: 7);
        (again.Lower, again.Upper, again.StandardError).Should().Be((estimate.Lower, estimate.Upper, estimate.StandardError));
        (estimate.Lower < estimate.Value && estimate.Value < estimate.Upper).Should().BeTrue(estimate.ToString());
        (estimate.Method, estimate.Units, estimate.Values, estimate.IsSmall, estimate.Confidence).Should().Be((IntervalMethod.Bootstrap, 11, 5, true, 0.95));
        FourObservers.Alpha(RatingScale.Ordinal, seed: 8).Lower.Should().NotBe(estimate.Lower);
        (FourObservers.Alpha(RatingScale.Ordinal, seed: 7, confidence: 0.8).Lower > estimate.Lower).Should().BeTrue();
    }

    [Fact]
    public void Where_nothing_differs_there_is_no_coefficient()
    {
        foreach (var table in new[] { OfCoders([1, 1, 1], [1, 1, 1]), OfCoders([1, null], [null, 2]), RatingTable.Of([]) })
        {
            (table.Alpha(RatingScale.Nominal), table.Kappa(0, 1).Value, table.Kappa(0, 1).Lower, table.FleissKappa()).Should().Be((null, null, null, null));
            table.Alpha(RatingScale.Ordinal, 1).Method.Should().Be(IntervalMethod.None);
        }

        OfCoders([1, 2, 3], [1, 2, 3]).Kappa(0, 1, KappaWeights.Quadratic).Value.Should().Be(1);
        OfCoders([1, 2, 3], [1, 2, 3]).Alpha(RatingScale.Ordinal).Should().Be(1);
    }

    [Fact]
    public void Few_units_are_marked_by_twice_the_square_of_the_values_and_at_least_30()
    {
        new[] { 0, 2, 3, 4, 7 }.Select(AgreementEstimate.UnitsNeeded).Should().Equal(30, 30, 30, 32, 98);
        Pairs([[10, 5], [5, 10]]).Kappa(0, 1).IsSmall.Should().BeFalse();
        Pairs([[10, 5], [5, 9]]).Kappa(0, 1).IsSmall.Should().BeTrue();
        Pairs([[10, 5], [5, 9]]).Kappa(0, 1).ToString().Should().Be("0.310 (-0.037 to 0.656, 95%, asymptotic), 29 units (few)");
    }

    [Fact]
    public void What_is_out_of_range_is_refused()
    {
        Action[] calls =
        [
            () => FourObservers.Alpha((RatingScale)5), () => FourObservers.Alpha(RatingScale.Nominal, 1, draws: 99), () => FourObservers.Alpha(RatingScale.Nominal, 1, confidence: 1),
            () => FourObservers.Kappa(-1, 0), () => FourObservers.Kappa(0, -1), () => FourObservers.Kappa(0, 1, (KappaWeights)9), () => FourObservers.Kappa(0, 1, confidence: 0.5), () => AgreementEstimate.UnitsNeeded(-1),
        ];
        calls.Should().AllSatisfy(static call => call.Should().Throw<ArgumentOutOfRangeException>());
        FluentActions.Invoking(() => RatingTable.Of([null!])).Should().Throw<ArgumentException>();
    }

    /// <summary>The first numbers for seed 1234567, as in the reference implementation of Vigna (Rosetta Code, Pseudo-random numbers/Splitmix64).</summary>
    [Fact]
    public void Random_numbers_are_those_of_SplitMix64()
    {
        var random = new SplitMix64(1234567);
        Enumerable.Range(0, 5).Select(_ => random.Next()).Should().Equal(6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821);
        Enumerable.Range(0, 1000).Select(_ => random.NextBelow(3)).GroupBy(static one => one).Should().HaveCount(3).And.OnlyContain(static group => group.Count() > 250);
        Enumerable.Range(0, 1000).Select(_ => random.NextDouble()).Should().OnlyContain(static one => one >= 0 && one < 1);
    }

    private static void Is(AgreementEstimate estimate, double value, double error, double lower, double upper)
    {
        estimate.Value.Should().BeApproximately(value, 1e-9);
        estimate.StandardError.Should().BeApproximately(error, 1e-9);
        estimate.Lower.Should().BeApproximately(lower, 0.00005);
        estimate.Upper.Should().BeApproximately(upper, 0.00005);
        estimate.Method.Should().Be(IntervalMethod.Asymptotic);
    }

    private static RatingTable OfCoders(params int?[][] coders) =>
        RatingTable.Of(Enumerable.Range(0, coders[0].Length).Select(unit => coders.Select(coder => coder[unit])));

    private static RatingTable Pairs(int[][] counts) =>
        RatingTable.Of(counts.SelectMany(static (row, first) => row.SelectMany((count, second) => Enumerable.Repeat(new int?[] { first, second }, count))));

    /// <summary>Values are anybody's whole numbers: how far two are apart may be more than a whole number holds.</summary>
    [Theory]
    [InlineData(KappaWeights.None)]
    [InlineData(KappaWeights.Linear)]
    [InlineData(KappaWeights.Quadratic)]
    public void Values_as_far_apart_as_can_be_have_a_kappa(KappaWeights weights)
    {
        var far = RatingTable.Of([[int.MinValue, int.MaxValue], [0, 0]]).Kappa(0, 1, weights);
        var near = RatingTable.Of([[-1, 1], [0, 0]]).Kappa(0, 1, weights);

        far.Value.Should().BeApproximately(near.Value!.Value, 1e-6);
    }
}
