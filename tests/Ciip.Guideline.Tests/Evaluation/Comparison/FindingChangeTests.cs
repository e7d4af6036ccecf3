namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>A finding that stays: by its level, by what is missing, and by how far each provision had come.</summary>
public sealed class FindingChangeTests
{
    private const string Threats = "on=II.6.1.5(1);part=p2 s1";

    private static readonly Provision[] Members =
        [Provisions.SecurityRequirements.SecurityHoles, Provisions.SecurityRequirements.MaliciousPrograms, Provisions.SecurityRequirements.DenialOfServiceAttacks];

    /// <summary>Each letter is a member of the open list: Specified, in Part, or Not there.</summary>
    [Theory]
    [InlineData("NSS", "NSS", ChangeState.Unchanged, "nothing changed")]
    [InlineData("NSS", "NNS", ChangeState.Worsened, "more is missing")]
    [InlineData("NNS", "NSS", ChangeState.Improved, "less is missing")]
    [InlineData("NSS", "SNS", ChangeState.Worsened, "one is there and another is not: a change both ways")]
    [InlineData("NNS", "SSN", ChangeState.Worsened, "less is missing, and something else")]
    [InlineData("PSS", "NSS", ChangeState.Worsened, "a member fell")]
    [InlineData("NSS", "PSS", ChangeState.Improved, "a member rose")]
    [InlineData("PNS", "NPS", ChangeState.Worsened, "one rose, one fell")]
    [InlineData("PNS", "NSS", ChangeState.Worsened, "less is missing, and a member fell")]
    [InlineData("NSS", "PNS", ChangeState.Worsened, "more is missing, and a member rose")]
    public void Members_of_an_open_list(string before, string after, ChangeState expected, string why) =>
        StateOf("STD602", Threats, Listing(before), Listing(after)).Should().Be(expected, why);

    [Theory]
    [InlineData(StandardsOutcome.PartlySpecified, StandardsOutcome.Absent, ChangeState.Worsened)]
    [InlineData(StandardsOutcome.Absent, StandardsOutcome.PartlySpecified, ChangeState.Improved)]
    [InlineData(StandardsOutcome.Absent, StandardsOutcome.Absent, ChangeState.Unchanged)]
    [InlineData(StandardsOutcome.PartlySpecified, StandardsOutcome.PartlySpecified, ChangeState.Unchanged)]
    public void A_provision_in_documents(StandardsOutcome before, StandardsOutcome after, ChangeState expected) =>
        StateOf("STD602", "on=II.6.1.1(2).a", Adopting(before), Adopting(after)).Should().Be(expected);

    [Theory]
    [InlineData(PracticeOutcome.PartlyCarriedOut, PracticeOutcome.PartlyCarriedOut, ChangeState.Unchanged)]
    [InlineData(PracticeOutcome.PartlyCarriedOut, PracticeOutcome.Planned, ChangeState.Worsened)]
    [InlineData(PracticeOutcome.PartlyCarriedOut, PracticeOutcome.NotCarriedOut, ChangeState.Worsened)]
    [InlineData(PracticeOutcome.Planned, PracticeOutcome.PartlyCarriedOut, ChangeState.Improved)]
    [InlineData(PracticeOutcome.Planned, PracticeOutcome.Planned, ChangeState.Unchanged)]
    [InlineData(PracticeOutcome.Planned, PracticeOutcome.NotCarriedOut, ChangeState.Worsened)]
    [InlineData(PracticeOutcome.NotCarriedOut, PracticeOutcome.PartlyCarriedOut, ChangeState.Improved)]
    [InlineData(PracticeOutcome.NotCarriedOut, PracticeOutcome.Planned, ChangeState.Improved)]
    [InlineData(PracticeOutcome.NotCarriedOut, PracticeOutcome.NotCarriedOut, ChangeState.Unchanged)]
    public void A_provision_in_practice(PracticeOutcome before, PracticeOutcome after, ChangeState expected) =>
        StateOf(
            "PRA602", "in=practice;on=II.6.1.1(2).a",
            GuidelineEvaluator.Default.Evaluate(GapPair.Practice(before)), GuidelineEvaluator.Default.Evaluate(GapPair.Practice(after)))
            .Should().Be(expected);

    /// <summary>A target level below an enforceable standard weighs more than one below a recommended one.</summary>
    [Theory]
    [InlineData(2, 1, TreatmentValue.Specified, TreatmentValue.Specified, ChangeState.Worsened, FindingLevel.Weakness)]
    [InlineData(1, 2, TreatmentValue.Specified, TreatmentValue.Specified, ChangeState.Improved, FindingLevel.Suggestion)]
    [InlineData(1, 1, TreatmentValue.Specified, TreatmentValue.Specified, ChangeState.Unchanged, FindingLevel.Weakness)]
    [InlineData(2, 1, TreatmentValue.PartlySpecified, TreatmentValue.Specified, ChangeState.Worsened, FindingLevel.Weakness)]
    [InlineData(1, 2, TreatmentValue.Specified, TreatmentValue.PartlySpecified, ChangeState.Worsened, FindingLevel.Suggestion)]
    [InlineData(1, 2, TreatmentValue.PartlySpecified, TreatmentValue.Specified, ChangeState.Improved, FindingLevel.Suggestion)]
    public void The_level(int tierBefore, int tierAfter, TreatmentValue before, TreatmentValue after, ChangeState expected, FindingLevel level)
    {
        var change = ChangeAt("SET114", "on=II.6.1.1(2).a", Aiming(tierBefore, before), Aiming(tierAfter, after));
        (change.State, change.Level).Should().Be((expected, level));
    }

    private static ChangeState StateOf(string rule, string place, EvaluationReport before, EvaluationReport after) => ChangeAt(rule, place, before, after).State;

    private static OutcomeChange ChangeAt(string rule, string place, EvaluationReport before, EvaluationReport after)
    {
        var change = ReportComparison.Between(before: before, after: after).Changes.Single(one => one.Rule.Id == rule && one.Place.Key == place);
        (change.Before!.Verdict, change.After!.Verdict).Should().Be((Verdict.Fail, Verdict.Fail));
        return change;
    }

    private static EvaluationReport Listing(string members) => Of(Sample.Rule("rule") with
    {
        Treatments = new Dictionary<GuidelineId, Treatment>(Members.Select((member, index) => KeyValuePair.Create<GuidelineId, Treatment>(member, new()
        {
            Value = members[index] switch { 'S' => TreatmentValue.Specified, 'P' => TreatmentValue.PartlySpecified, _ => TreatmentValue.NotSpecified },
        })))
        {
            [Provisions.SecurityRequirements.FunctionsAgainstThreats] = new() { Value = TreatmentValue.Specified },
        },
    });

    /// <summary>A measure of which something is there, so that each of its provisions is asked for.</summary>
    private static EvaluationReport Adopting(StandardsOutcome outcome) => Of(GapPair.Documents(outcome).Documents[0] with
    {
        Treatments = new Dictionary<GuidelineId, Treatment>(GapPair.Documents(outcome).Documents[0].Treatments!)
        {
            [Provisions.BasicPolicy.DirectionOfEfforts] = new() { Value = TreatmentValue.Specified },
        },
    });

    private static EvaluationReport Aiming(int tier, TreatmentValue value)
    {
        var above = DocumentTier.All.Single(one => one.Number == tier);
        return Of(
            Levelled("above", above, "Fictitious Ministry", "high", value),
            Levelled("rule", DocumentTier.InternalRules, "Fictitious Operator", "low", value));
    }

    private static SafetyStandardsDocument Levelled(string id, DocumentTier tier, string issuer, string level, TreatmentValue value) => Sample.Rule(id) with
    {
        Tier = tier,
        Issuer = issuer,
        Scales = [new() { Id = "steps", Levels = ["low", "high"] }],
        Treatments = new Dictionary<GuidelineId, Treatment>
        {
            [GapPair.Provision] = new() { Value = value, TargetLevel = new() { Scale = "steps", Level = level } },
        },
    };

    private static EvaluationReport Of(params SafetyStandardsDocument[] documents) =>
        GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Complete, documents));
}
