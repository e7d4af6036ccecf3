using Ciip.Guideline.Research;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>Several coders of one document, and of several documents.</summary>
public sealed class CoderPanelTests
{
    private static readonly GuidelineId[] Ids = [Provisions.ContinuousImprovement.Review, Provisions.ContinuousImprovement.LatestKnowledge, Provisions.ContinuousImprovement.LatestTechnologies];

    [Fact]
    public void What_a_coder_left_out_is_missing_and_the_others_count()
    {
        var panel = CoderPanel.Of(
            Coded(TreatmentValue.Specified, TreatmentValue.NotSpecified, null),
            Coded(TreatmentValue.Specified, TreatmentValue.PartlySpecified, null),
            Coded(null, TreatmentValue.PartlySpecified, TreatmentValue.Specified));

        (panel.Coders, panel.Provisions.Count, panel.Ratings.UnitCount, panel.Ratings.ComparableUnitCount, panel.Ratings.ValueCount).Should().Be((3, 3, 3, 2, 3));
        panel.Provisions[1].ToString().Should().Be("I.6.c: NotSpecified / PartlySpecified / PartlySpecified");
        panel.Ratings.Alpha(RatingScale.Nominal).Should().BeApproximately(0.5, 1e-12, "2 of 5 differ, of 16/20 that chance would give");
        panel.ToString().Should().StartWith("3 coders, 3 provisions, alpha ");
    }

    [Fact]
    public void Panels_of_several_documents_are_one_table()
    {
        var (one, other) = (CoderPanel.Of(Coded(TreatmentValue.Specified, null, null), Coded(TreatmentValue.Specified, null, null)), CoderPanel.Of(Coded(TreatmentValue.NotSpecified, null, null), Coded(TreatmentValue.Addressed, null, null), Coded(null, null, null)));
        var pooled = CoderPanel.Pooled([one, other]);
        (pooled.Coders, pooled.Provisions.Count, pooled.Ratings.ComparableUnitCount).Should().Be((3, 2, 2));
    }

    [Fact]
    public void Two_coders_are_pooled_over_documents()
    {
        CoderComparison[] comparisons =
        [
            CoderComparison.Of(Coded(TreatmentValue.Specified, TreatmentValue.NotSpecified, null), Coded(TreatmentValue.Specified, TreatmentValue.Specified, null)),
            CoderComparison.Of(Coded(TreatmentValue.NotSpecified, TreatmentValue.Addressed, null), Coded(TreatmentValue.NotSpecified, TreatmentValue.PartlySpecified, null)),
        ];
        var pooled = AgreementFigures.Pooled(comparisons);
        (pooled.Described, pooled.Agreed).Should().Be((4, 2));
        pooled.Kappa.Should().BeApproximately(1 / 3d, 1e-12, "two of four agree, and chance gives 1·2 + 2·1 of 16");
        AgreementFigures.Pooled([]).Kappa.Should().BeNull();
    }

    [Fact]
    public void Weights_follow_the_order_and_leave_out_what_one_of_them_did_not_look_at()
    {
        var near = CoderComparison.Of(Coded(TreatmentValue.Specified, TreatmentValue.PartlySpecified, null), Coded(TreatmentValue.PartlySpecified, TreatmentValue.NotSpecified, TreatmentValue.Specified)).Figures;
        near.KappaWith(KappaWeights.None).Value.Should().BeApproximately(near.Kappa!.Value, 1e-12);
        (near.KappaWith(KappaWeights.None).Units, near.KappaWith(KappaWeights.Linear).Units).Should().Be((3, 2));
        near.KappaWith(KappaWeights.Linear).IsSmall.Should().BeTrue();
        FluentActions.Invoking(() => near.KappaWith((KappaWeights)7)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Every_value_a_claim_can_have_has_a_place_in_the_order_or_none()
    {
        var places = Enum.GetValues<ClaimValue>().Where(static value => value != ClaimValue.NotExamined).OrderBy(static value => ClaimScale.PositionOf(value)).ToList();
        places.Select(ClaimScale.PositionOf).Should().Equal(0, 1, 2, 3, 4, 5, 6);
        places.Should().Equal(
            ClaimValue.Specified, ClaimValue.PartlySpecified, ClaimValue.Addressed, ClaimValue.DiscussedNotAdopted, ClaimValue.NotRelevant, ClaimValue.SpecifiedElsewhere, ClaimValue.NotSpecified);
        ClaimScale.PositionOf(ClaimValue.NotExamined).Should().BeNull();
    }

    [Fact]
    public void Fewer_than_two_descriptions_or_no_panel_are_refused()
    {
        Action[] calls = [() => CoderPanel.Of(Sample.Rule("a")), () => CoderPanel.Of([]), () => CoderPanel.Pooled([]), () => CoderPanel.Of(Sample.Rule("a"), null!), () => AgreementFigures.Pooled(null!)];
        calls.Should().AllSatisfy(static call => call.Should().Throw<ArgumentException>());
    }

    private static SafetyStandardsDocument Coded(params TreatmentValue?[] values) => Sample.Rule("d") with
    {
        Treatments = Ids.Zip(values).Where(pair => pair.Second is not null).ToDictionary(pair => pair.First, pair => new Treatment { Value = pair.Second!.Value }),
    };
}
