namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>What nobody can tell, and where to look: nothing that looking cannot answer.</summary>
public sealed class OpenQuestionTests
{
    private static readonly GuidelineId Item = GuidelineItem.MalfunctionVerification;

    [Fact]
    public void A_contradiction_is_asked_of_the_voice_at_odds_with_itself_alone()
    {
        var report = Evaluate(
            With("gov", TreatmentValue.Specified) with { Tier = DocumentTier.RecommendedStandards, Issuer = "A ministry" },
            With("o1", TreatmentValue.Specified),
            With("o2", TreatmentValue.NotRelevant));
        report.OpenQuestions.Where(question => question.Kind == OpenQuestionKind.Contradicted).Select(question => question.Document)
            .Should().Equal("o1", "o2");
        report.Standards.Set[Provisions.MalfunctionVerification.RisksIdentified].GivenBy.Select(claim => claim.Document.Id).Should().Equal("o1", "o2");
    }

    [Fact]
    public void One_rule_published_and_another_kept_back_leave_nothing_to_settle() =>
        Evaluate(
            Sample.Rule("o1") with { Publication = new() { Extent = PublicationExtent.Whole } },
            Sample.Rule("o2") with { Publication = new() { Extent = PublicationExtent.NotPublished, Reason = "Holds addresses of systems" } })
            .OpenQuestions.Should().NotContain(question => question.Kind == OpenQuestionKind.Contradicted);

    [Fact]
    public void A_decision_is_given_by_those_who_decided()
    {
        var report = Evaluate(
            With("gov", TreatmentValue.Specified) with { Tier = DocumentTier.RecommendedStandards, Issuer = "A ministry" },
            With("rule", TreatmentValue.DiscussedNotAdopted));
        report.Standards.Set[Provisions.MalfunctionVerification.RisksIdentified].GivenBy.Select(claim => claim.Document.Id).Should().Equal("rule");
    }

    [Fact]
    public void A_treatment_without_clauses_is_asked_about_without_empty_brackets() =>
        Evaluate(With("rule", TreatmentValue.Addressed)).OpenQuestions
            .Where(question => question.Kind == OpenQuestionKind.ExtentUnknown)
            .SelectMany(question => new[] { question.In(Language.English), question.In(Language.Japanese) })
            .Should().NotBeEmpty().And.NotContain(text => text.Contains("()") || text.Contains("の に"));

    [Fact]
    public void What_was_read_completely_is_not_asked_about_again()
    {
        var read = Sample.Rule("rule") with { Examination = new() { Extent = ExaminationExtent.Complete } };
        GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Complete, read)).OpenQuestions.Should().BeEmpty();
    }

    private static EvaluationReport Evaluate(params SafetyStandardsDocument[] documents) =>
        GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Complete, documents));

    private static SafetyStandardsDocument With(string id, TreatmentValue value) =>
        Sample.Rule(id) with { Treatments = new Dictionary<GuidelineId, Treatment> { [Item] = new() { Value = value } } };
}
