namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>Figures: numerator, denominator, and what was left out.</summary>
public sealed class StandardsCoverageTests
{
    private static readonly StandardsCoverage Example = new()
    {
        Specified = 10,
        PartlySpecified = 4,
        Addressed = 3,
        Contradicted = 1,
        Absent = 5,
        NotExamined = 7,
        NotAdopted = 6,
        NotRelevant = 8,
        NotAsked = 9,
        ProvisionalPartlySpecified = 2,
        ProvisionalNotAdopted = 1,
        ProvisionalNotRelevant = 3,
    };

    [Fact]
    public void Figures_are_counted_as_defined()
    {
        Example.SpecifiedAtLeast.Should().Be(new Figure(10, 36 + 3), "one denominator, with the decisions that more reading could lift");
        Example.SpecifiedAtMost.Should().Be(new Figure(10 + 3 + 1 + 7 + 2 + 1 + 3, 36 + 3));
        Example.DealtWith.Should().Be(new Figure(17, 36 + 3));
        Example.Examined.Should().Be(new Figure(29 + 3, 36 + 3));
        Example.TooLittleExamined.Should().BeFalse();
        (Example with { NotExamined = 40 }).TooLittleExamined.Should().BeTrue();
    }

    [Fact]
    public void They_are_said_in_both_languages()
    {
        Example.ToString().Should().Be("specified: at least 10, at most 27 of 39; left out: 5 not relevant, 9 not asked of these documents");
        Example.In(Language.Japanese).Should().Contain("最少10件").And.Contain("最多27件").And.Contain("該当なし5件");
    }

    [Fact]
    public void A_zero_denominator_gives_no_share()
    {
        new Figure(0, 0).Share.Should().BeNull();
        new Figure(1, 4).Share.Should().Be(0.25);
    }

    [Fact]
    public void The_parts_of_the_whole_add_up()
    {
        var view = GuidelineEvaluator.Default.Evaluate(Sample.MedicalChain()).Standards.Set;
        var coverage = view.Coverage;
        (coverage.SpecifiedAtLeast.Denominator + coverage.NotRelevant + coverage.NotAsked).Should().Be(GuidelineCatalog.FourthEdition.Provisions.Count);
        var measures = GuidelineCatalog.FourthEdition.Provisions.Count(provision => provision.IsOfMeasure)
            - GuidelineCatalog.FourthEdition.Alternatives.Where(group => group.Members[0].IsOfMeasure).Sum(group => group.Members.Count - 1);
        MeasureGroup.All.Sum(group => view.CoverageOf(group).SpecifiedAtLeast.Denominator).Should().Be(measures, "a group of alternatives is one");
        view.CoverageOf(PdcaPhase.Check).Should().Be(view.CoverageOf(PdcaPhase.Action), "they share their measures");
        view.Provisions.Should().HaveCount(GuidelineCatalog.FourthEdition.Provisions.Count);
    }

    [Fact]
    public void Tiers_overlap_and_say_what_is_only_there()
    {
        var view = GuidelineEvaluator.Default.Evaluate(Sample.MedicalChain()).Standards.Set;
        view.ByTier.Select(tier => tier.Tier).Should().Equal(DocumentTier.All);
        view.ByTier.Should().OnlyContain(tier => tier.OnlyHere <= tier.DealtWith.Numerator);
        view.ByTier.Single(tier => tier.Tier == DocumentTier.IndustryStandards).DealtWith.Numerator.Should().Be(0);
    }

    [Fact]
    public void A_tier_deals_with_no_more_than_there_is()
    {
        var everything = new Dictionary<GuidelineId, Treatment> { [GuidelineId.Parse("II")] = new() { Value = TreatmentValue.Specified } };
        var nothing = new Dictionary<GuidelineId, Treatment> { [GuidelineId.Parse("II")] = new() { Value = TreatmentValue.NotRelevant } };
        var set = SafetyStandardsSet.Of(
            Inventory.Complete,
            Sample.Rule("ministry") with { Tier = DocumentTier.RecommendedStandards, Treatments = everything },
            Sample.Rule("rule") with { Treatments = nothing });
        GuidelineEvaluator.Default.Evaluate(set).Standards.Set.ByTier
            .Should().OnlyContain(tier => tier.DealtWith.Numerator <= tier.DealtWith.Denominator && tier.OnlyHere <= tier.DealtWith.Numerator);
    }

    [Fact]
    public void Measures_decided_and_unknown_are_of_the_twenty()
    {
        var document = Sample.Rule("rule") with
        {
            Treatments = new Dictionary<GuidelineId, Treatment> { [GuidelineId.Parse("II.6.1")] = new() { Value = TreatmentValue.Specified } },
        };
        var view = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Partial, document)).Standards.Set;
        view.MeasuresDecided.Should().Be(new Figure(12, 20));
        view.MeasuresUnknown.Should().Be(8);
        view.ItemsUnknown.Should().Be(13);
    }

    [Fact]
    public void Classes_come_from_the_tag_and_without_one_from_the_text()
    {
        var document = Sample.Rule("rule") with
        {
            Treatments = new Dictionary<GuidelineId, Treatment>
            {
                [Provisions.SecurityRequirements.ProactiveFunctions] = new() { Value = TreatmentValue.Specified },
                [GuidelineItem.Monitoring] = new() { Value = TreatmentValue.Addressed, CountermeasureClasses = [CountermeasureClass.DamageLimitation, CountermeasureClass.Proactive] },
                [GuidelineItem.HumanResources] = new() { Value = TreatmentValue.Specified },
                [GuidelineItem.Publication] = new() { Value = TreatmentValue.Specified },
                [GuidelineItem.OutsideContractors] = new() { Value = TreatmentValue.NotSpecified },
            },
            AdditionalItems = [new() { Id = "x", Title = "Lessons", CountermeasureClasses = [CountermeasureClass.RecurrencePrevention] }],
        };
        var balance = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Partial, document)).Standards.Balance;
        balance[CountermeasureClass.Proactive].Should().Be(2);
        balance[CountermeasureClass.DamageLimitation].Should().Be(1);
        balance[CountermeasureClass.QuickRecovery].Should().Be(0);
        balance[CountermeasureClass.RecurrencePrevention].Should().Be(1);
        balance.Unclassified.Should().Be(1);
        balance.Measures.Should().Be(4);
    }

    [Fact]
    public void An_items_state_follows_its_provisions()
    {
        StateOf(TreatmentValue.Specified).Should().Be("adopted (complete)");
        StateOf(TreatmentValue.Addressed).Should().Be("adopted (extent unknown)");
        StateOf(TreatmentValue.NotRelevant).Should().Be("not relevant");
        StateOf(TreatmentValue.DiscussedNotAdopted).Should().Be("not adopted");
        StateOf(TreatmentValue.NotSpecified).Should().Be("silent");
        StateOf(TreatmentValue.PartlySpecified, Provisions.ItBcp.DecisionProcess).Should().Be("adopted (in part)");
    }

    private static string StateOf(TreatmentValue value, params GuidelineId[] missing)
    {
        var document = Sample.Rule("rule") with
        {
            Treatments = new Dictionary<GuidelineId, Treatment> { [GuidelineItem.ItBcp] = new() { Value = value, Missing = missing } },
        };
        return GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Complete, document)).Standards.Set[GuidelineItem.ItBcp].In(Language.English);
    }
}
