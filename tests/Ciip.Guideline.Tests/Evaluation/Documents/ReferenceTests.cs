using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>What a document leaves to another: the table of references, line by line.</summary>
public sealed class ReferenceTests
{
    private static readonly Provision Provision = Provisions.ItBcp.PriorityOfActions;

    [Theory]
    [InlineData(TreatmentValue.Specified, nameof(ReferenceStatus.TakenUp), StandardsOutcome.Specified)]
    [InlineData(TreatmentValue.PartlySpecified, nameof(ReferenceStatus.TakenUp), StandardsOutcome.PartlySpecified)]
    [InlineData(TreatmentValue.Addressed, nameof(ReferenceStatus.OnlyAddressed), StandardsOutcome.Addressed)]
    [InlineData(TreatmentValue.NotSpecified, nameof(ReferenceStatus.NotTakenUp), StandardsOutcome.Absent)]
    [InlineData(TreatmentValue.NotRelevant, nameof(ReferenceStatus.NotTakenUp), StandardsOutcome.NotRelevant)]
    public void The_targets_claim_takes_its_place(TreatmentValue target, string status, StandardsOutcome outcome)
    {
        var analysis = Analyze(Document("a", DocumentTier.RecommendedStandards, To("b")), Document("b", DocumentTier.InternalRules, new() { Value = target }));
        Status(analysis).Should().Be(status);
        analysis.SetView[Provision].Should().Be(outcome);
    }

    [Fact]
    public void A_target_that_was_not_examined_leaves_it_open()
    {
        var unread = Document("b", DocumentTier.InternalRules, null) with { Examination = null };
        var analysis = Analyze(Document("a", DocumentTier.RecommendedStandards, To("b")), unread);
        Status(analysis).Should().Be(nameof(ReferenceStatus.TargetNotExamined));
        analysis.SetView[Provision].Should().Be(StandardsOutcome.NotExamined);
    }

    [Fact]
    public void References_are_followed_to_their_end()
    {
        var analysis = Analyze(
            Document("a", DocumentTier.EnforceableStandards, To("b")),
            Document("b", DocumentTier.RecommendedStandards, To("c")),
            Document("c", DocumentTier.InternalRules, new() { Value = TreatmentValue.Specified }));
        analysis.References[(0, Provision.Order)].Path.Should().Equal(0, 1, 2);
        analysis.SetView[Provision].Should().Be(StandardsOutcome.Specified);
        analysis.OwnView[Provision].Should().Be(StandardsOutcome.Specified);
    }

    [Fact]
    public void A_circle_is_dropped()
    {
        var analysis = Analyze(
            Document("a", DocumentTier.RecommendedStandards, To("b")), Document("b", DocumentTier.InternalRules, To("a")));
        Status(analysis).Should().Be(nameof(ReferenceStatus.Circular));
        analysis.References[(0, Provision.Order)].Path.Should().Equal(0, 1, 0);
        analysis.SetView[Provision].Should().Be(StandardsOutcome.Absent);
    }

    [Fact]
    public void A_circle_further_on_is_dropped_too()
    {
        Treatment toRules = new() { Value = TreatmentValue.SpecifiedElsewhere, Target = new() { Tier = DocumentTier.InternalRules } };
        var analysis = Analyze(
            Document("a", DocumentTier.RecommendedStandards, toRules),
            Document("b", DocumentTier.InternalRules, To("c")),
            Document("c", DocumentTier.InternalRules, To("b")));
        Status(analysis).Should().Be(nameof(ReferenceStatus.Circular));
        analysis.SetView[Provision].Should().Be(StandardsOutcome.Absent);
    }

    [Fact]
    public void Of_two_circles_the_one_back_to_the_start_is_told()
    {
        Treatment toRules = new() { Value = TreatmentValue.SpecifiedElsewhere, Target = new() { Tier = DocumentTier.InternalRules } };
        var analysis = Analyze(
            Document("a", DocumentTier.RecommendedStandards, toRules),
            Document("b", DocumentTier.InternalRules, To("b")),
            Document("c", DocumentTier.InternalRules, To("a")));
        analysis.References[(0, Provision.Order)].Path.Should().Equal(0, 2, 0);
    }

    [Fact]
    public void An_unknown_document_and_a_citation_leave_it_open()
    {
        var unknown = Analyze(Document("a", DocumentTier.InternalRules, To("nowhere")));
        Status(unknown).Should().Be(nameof(ReferenceStatus.UnknownDocument));
        unknown.SetView[Provision].Should().Be(StandardsOutcome.NotExamined);

        var cited = Analyze(Document("a", DocumentTier.InternalRules, new() { Value = TreatmentValue.SpecifiedElsewhere, Target = new() { Citation = "A standard" } }));
        Status(cited).Should().Be(nameof(ReferenceStatus.OutsideTheSet));
        cited.SetView[Provision].Should().Be(StandardsOutcome.NotExamined);
    }

    [Fact]
    public void A_tier_is_as_good_as_the_best_of_its_documents()
    {
        Treatment toRules = new() { Value = TreatmentValue.SpecifiedElsewhere, Target = new() { Tier = DocumentTier.InternalRules } };
        var analysis = Analyze(
            Document("a", DocumentTier.RecommendedStandards, toRules),
            Document("b", DocumentTier.InternalRules, new() { Value = TreatmentValue.NotSpecified }),
            Document("c", DocumentTier.InternalRules, new() { Value = TreatmentValue.Addressed }));
        Status(analysis).Should().Be(nameof(ReferenceStatus.OnlyAddressed));
        Status(Analyze(Document("a", DocumentTier.RecommendedStandards, toRules))).Should().Be(nameof(ReferenceStatus.OutsideTheSet));
    }

    [Fact]
    public void Documents_that_all_refer_to_each_others_tier_end_in_bounded_time()
    {
        Treatment toRules = new() { Value = TreatmentValue.SpecifiedElsewhere, Target = new() { Tier = DocumentTier.InternalRules } };
        var documents = Enumerable.Range(0, 60).Select(i => Document($"d{i}", DocumentTier.InternalRules, toRules));
        Status(Analyze([.. documents])).Should().Be(nameof(ReferenceStatus.OutsideTheSet), "nobody there says more than that");
    }

    [Fact]
    public void A_chain_of_a_thousand_documents_is_followed()
    {
        var documents = Enumerable.Range(0, 1000)
            .Select(i => Document($"d{i}", DocumentTier.InternalRules, i == 999 ? new() { Value = TreatmentValue.Specified } : To($"d{i + 1}")));
        Status(Analyze([.. documents])).Should().Be(nameof(ReferenceStatus.TakenUp));
    }

    private static string Status(SetAnalysis analysis) => analysis.References[(0, Provision.Order)].Status.ToString();

    private static SetAnalysis Analyze(params SafetyStandardsDocument[] documents) =>
        new(SafetyStandardsSet.Of(Inventory.Complete, documents), GuidelineCatalog.FourthEdition);

    private static Treatment To(string document) =>
        new() { Value = TreatmentValue.SpecifiedElsewhere, Target = new() { Document = document } };

    private static SafetyStandardsDocument Document(string id, DocumentTier tier, Treatment? treatment) => new()
    {
        Id = id,
        Title = id,
        Tier = tier,
        Issuer = "Fictitious " + tier.Number,
        Examination = new() { Extent = ExaminationExtent.Complete },
        Treatments = treatment is null ? null : new Dictionary<GuidelineId, Treatment> { [Provision] = treatment },
    };
}
