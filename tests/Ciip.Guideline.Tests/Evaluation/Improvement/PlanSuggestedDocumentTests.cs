namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>
/// The document suggested for an entry: among those of the voice, the one that says most of the item, else of its group, else of
/// its phase, else the first.
/// </summary>
public sealed class PlanSuggestedDocumentTests
{
    private const TreatmentValue Yes = TreatmentValue.Specified;
    private const TreatmentValue No = TreatmentValue.NotSpecified;
    private static readonly GuidelineItem Item = GuidelineItem.ItBcp;

    [Fact]
    public void The_one_that_says_most_of_the_item() => Suggested(
        OpenReport.Read("a", (Provisions.ItBcp.PriorityOfActions, Yes), (GuidelineItem.InternalRules, Yes), (GuidelineItem.InformationHandling, Yes), (GuidelineItem.RiskAssessment, Yes)),
        OpenReport.Read("b", (Provisions.ItBcp.DecisionProcess, Yes), (Provisions.ItBcp.ContinuityMethods, TreatmentValue.Addressed))).Should().Be("b");

    [Fact]
    public void On_a_tie_the_one_that_says_most_of_its_group() => Suggested(
        OpenReport.Read("a", (Provisions.ItBcp.PriorityOfActions, Yes), (GuidelineItem.RiskAssessment, Yes), (GuidelineItem.OutsideContractors, Yes)),
        OpenReport.Read("b", (Provisions.ItBcp.DecisionProcess, Yes), (Provisions.InternalRules.WayOfThinking, Yes))).Should().Be("b");

    [Fact]
    public void On_a_further_tie_the_one_that_says_most_of_its_phase() => Suggested(
        OpenReport.Read("a", (Provisions.ItBcp.PriorityOfActions, Yes), (GuidelineItem.Monitoring, Yes), (GuidelineItem.Purpose, Yes)),
        OpenReport.Read("b", (Provisions.ItBcp.DecisionProcess, Yes), (Provisions.RiskAssessment.DecisionOnMeasures, Yes))).Should().Be("b");

    [Fact]
    public void On_every_tie_the_first() => Suggested(
        OpenReport.Read("b", (Provisions.ItBcp.PriorityOfActions, Yes)),
        OpenReport.Read("a", (Provisions.ItBcp.DecisionProcess, Yes))).Should().Be("b");

    [Fact]
    public void A_decision_and_a_reading_that_found_nothing_say_nothing_of_it() => Suggested(
        OpenReport.Read("a", (Provisions.ItBcp.PriorityOfActions, TreatmentValue.NotRelevant), (Provisions.ItBcp.DecisionProcess, No), (Provisions.ItBcp.ContinuityMethods, TreatmentValue.DiscussedNotAdopted)),
        OpenReport.Read("b", (Provisions.ItBcp.CooperatingDivisions, TreatmentValue.PartlySpecified))).Should().Be("b");

    [Fact]
    public void For_an_item_that_is_no_measure_what_it_says_of_the_item_alone_counts() => Suggested(
        GuidelineItem.Purpose,
        ImprovementVoice.Operator,
        OpenReport.Read("a", (GuidelineItem.Scope, Yes), (GuidelineItem.Causes, Yes)),
        OpenReport.Read("b", (Provisions.Purpose.ImportanceOfPromoting, Yes), (Provisions.Purpose.ImportanceOfCarryingOut, No))).Should().Be("b");

    [Fact]
    public void Only_documents_of_the_voice()
    {
        SafetyStandardsDocument[] documents =
        [
            OpenReport.Read("other", (Provisions.ItBcp.PriorityOfActions, Yes), (Provisions.ItBcp.DecisionProcess, Yes)) with { Tier = DocumentTier.RecommendedStandards, Issuer = "Another ministry" },
            OpenReport.Read("guideline", (Provisions.ItBcp.PriorityOfActions, Yes)) with { Tier = DocumentTier.RecommendedStandards, Issuer = "A ministry" },
            OpenReport.Read("standard") with { Tier = DocumentTier.IndustryStandards, Issuer = "A group" },
            OpenReport.Read("rule"),
        ];

        Suggested(Item, ImprovementVoice.Operator, documents).Should().Be("rule");
        Suggested(Item, ImprovementVoice.Of(DocumentTier.IndustryStandards, "A group"), documents).Should().Be("standard");
        Suggested(Item, ImprovementVoice.Of(DocumentTier.IndustryStandards, "Another group"), documents).Should().BeNull();
        Suggested(Item, ImprovementVoice.Of(DocumentTier.EnforceableStandards, "A ministry"), documents).Should().Be("guideline", "a ministry writes both tiers of the government");
        Suggested(Item, ImprovementVoice.Of(DocumentTier.RecommendedStandards, "Another ministry"), documents).Should().Be("other");
    }

    [Fact]
    public void None_for_what_others_have_to_write()
    {
        SafetyStandardsDocument[] documents =
        [
            OpenReport.Read("guideline", (GuidelineItem.InternalRules, No)) with { Tier = DocumentTier.RecommendedStandards, Issuer = "A ministry" },
            OpenReport.Read("rule", (GuidelineItem.InternalRules, No)),
        ];
        Suggested(GuidelineItem.InternalRules, ImprovementVoice.Of(DocumentTier.RecommendedStandards, "A ministry"), documents).Should().BeNull();
        Suggested(GuidelineItem.InternalRules, ImprovementVoice.Operator, documents).Should().Be("rule");
    }

    private static string? Suggested(params SafetyStandardsDocument[] documents) => Suggested(Item, ImprovementVoice.Operator, documents);

    private static string? Suggested(GuidelineItem item, ImprovementVoice voice, params SafetyStandardsDocument[] documents) =>
        GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Complete, documents))
            .Plan(new() { Voice = voice }).Find(item, ImprovementAxis.Documents)!.SuggestedDocument?.Id;
}
