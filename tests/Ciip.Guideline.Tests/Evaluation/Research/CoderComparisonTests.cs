namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>Two descriptions of one document held against each other, with figures worked out by hand.</summary>
public sealed class CoderComparisonTests
{
    private static readonly GuidelineId[] Ids =
    [
        Provisions.ItBcp.PriorityOfActions, Provisions.ItBcp.OrdinaryPrecautions, Provisions.ItBcp.EducationAndTraining, GuidelineItem.InternalRules,
    ];

    [Fact]
    public void Each_item_says_how_far_they_agree_and_where_they_differ()
    {
        var comparison = CoderComparison.Of(
            Coded(TreatmentValue.Specified, TreatmentValue.Specified, TreatmentValue.NotSpecified, null),
            Coded(TreatmentValue.Specified, TreatmentValue.NotSpecified, null, TreatmentValue.Specified));

        var bcp = comparison.Items.Single(item => item.About == GuidelineItem.ItBcp);
        bcp.Provisions.Select(coded => (coded.Provision, coded.First, coded.Second, coded.Agrees)).Should().Equal(
            (Provisions.ItBcp.PriorityOfActions, ClaimValue.Specified, ClaimValue.Specified, true),
            (Provisions.ItBcp.OrdinaryPrecautions, ClaimValue.Specified, ClaimValue.NotSpecified, false),
            (Provisions.ItBcp.EducationAndTraining, ClaimValue.NotSpecified, ClaimValue.NotExamined, false));
        (bcp.Figures.Described, bcp.Figures.Agreed).Should().Be((3, 1));
        bcp.Figures.Share.Should().BeApproximately(1 / 3d, 1e-12);
        bcp.Figures.Kappa.Should().Be(0, "one of three agrees, which is what chance would give");
        comparison.Items.Select(item => item.About).Should().Contain(GuidelineItem.InternalRules, "only the second coder described it");
        comparison.Differences.Should().Equal(comparison.Provisions.Where(coded => !coded.Agrees));
        comparison.Figures.Described.Should().Be(comparison.Items.Sum(item => item.Figures.Described));
    }

    [Fact]
    public void Clauses_are_shown_and_not_compared()
    {
        var (first, second) = (With("Art. 3"), With("第3条"));
        var coded = CoderComparison.Of(first, second).Provisions.Single(one => one.Provision == Provisions.ItBcp.PriorityOfActions);

        (coded.FirstClauses.Single(), coded.SecondClauses.Single(), coded.Agrees).Should().Be(("Art. 3", "第3条", true));

        static SafetyStandardsDocument With(string clause) => Sample.Rule("d") with
        {
            Treatments = new Dictionary<GuidelineId, Treatment> { [Provisions.ItBcp.PriorityOfActions] = new() { Value = TreatmentValue.Specified, Clauses = [clause] } },
        };
    }

    [Fact]
    public void A_document_agrees_with_itself_and_order_changes_no_figure()
    {
        foreach (var document in Sample.AllPublished())
        {
            var figures = CoderComparison.Of(document, document).Figures;
            figures.Agreed.Should().Be(figures.Described);
            figures.Kappa.Should().Match(kappa => kappa == null || kappa == 1);
        }

        var (first, second) = (Sample.Published("mhlw-medical-systems-guideline-5.2"), Sample.Published("mhlw-medical-systems-guideline-6.0"));
        CoderComparison.Of(first, second).Figures.Should().BeEquivalentTo(CoderComparison.Of(second, first).Figures);
    }

    [Fact]
    public void Where_nothing_was_described_there_is_no_share_and_no_kappa()
    {
        var comparison = CoderComparison.Of(Sample.Rule("a"), Sample.Rule("b") with { Tier = DocumentTier.IndustryStandards });

        (comparison.Figures.Described, comparison.Figures.Share, comparison.Figures.Kappa, comparison.IsSameTier).Should().Be((0, null, null, false));
        comparison.ToString().Should().Be("0 of 0 agree");
        comparison.Items.Should().BeEmpty();
    }

    [Fact]
    public void Null_is_refused()
    {
        var first = () => CoderComparison.Of(null!, Sample.Rule("a"));
        var second = () => CoderComparison.Of(Sample.Rule("a"), null!);

        first.Should().Throw<ArgumentNullException>().WithParameterName("first");
        second.Should().Throw<ArgumentNullException>().WithParameterName("second");
    }

    private static SafetyStandardsDocument Coded(params TreatmentValue?[] values) => Sample.Rule("d") with
    {
        Treatments = Ids.Zip(values).Where(pair => pair.Second is not null).ToDictionary(pair => pair.First, pair => new Treatment { Value = pair.Second!.Value }),
    };
}
