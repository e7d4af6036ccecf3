namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>A clue changes no claim, outcome, figure, item state or reference: only open questions, and STD605.</summary>
public sealed class ClueTests
{
    private static readonly GuidelineId Plan = GuidelineItem.RoadmapAndPlan;

    private static readonly Treatment Clue = new()
    {
        Value = TreatmentValue.Mentioned,
        Clauses = ["Art. 2"],
        Note = "The definitions name a plan",
    };

    [Fact]
    public void On_any_set_it_changes_only_questions_and_the_rule_that_asks_to_look_again()
    {
        for (var seed = 0; seed < 150; seed++)
        {
            var before = AnySet.Of(seed);
            var clued = before with { Documents = [.. before.Documents.Select(WithClues)] };
            var (without, with) = (GuidelineEvaluator.Default.Evaluate(before), GuidelineEvaluator.Default.Evaluate(clued));

            with.Standards.Set.Provisions.Select(result => result.ToString()).Should().Equal(without.Standards.Set.Provisions.Select(result => result.ToString()));
            with.Standards.InternalRules.Coverage.Should().Be(without.Standards.InternalRules.Coverage);
            with.Standards.Set.Coverage.Should().Be(without.Standards.Set.Coverage);
            with.Standards.Set.Items.Select(item => item.ToString()).Should().Equal(without.Standards.Set.Items.Select(item => item.ToString()));
            with.Standards.Balance.Counts.Should().Equal(without.Standards.Balance.Counts);
            OutcomesOf(with).Should().Equal(OutcomesOf(without), $"of {seed}");
        }
    }

    [Fact]
    public void The_question_names_it_and_comes_first()
    {
        var rule = Sample.Rule("rule") with { Treatments = new Dictionary<GuidelineId, Treatment> { [Plan] = Clue with { MentionedIn = "bcp" } } };
        var questions = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Partial, rule, Sample.Rule("bcp"))).OpenQuestions;

        questions[0].Kind.Should().Be(OpenQuestionKind.Mentioned);
        questions[0].Document.Should().Be("rule");
        questions[0].Item.Should().Be(GuidelineItem.RoadmapAndPlan);
        questions[0].Clues.Should().ContainSingle();
        questions[0].In(Language.English).Should().Contain("look in Rule of a fictitious operator first").And.Contain("bcp Art. 2 The definitions name a plan");
        questions[0].In(Language.Japanese).Should().Contain("手掛かり");
        questions.Skip(1).Should().OnlyContain(question => question.Kind != OpenQuestionKind.Mentioned);
    }

    [Fact]
    public void A_reference_that_leads_to_it_stays_open_and_the_question_names_it()
    {
        var above = Sample.Rule("above") with
        {
            Treatments = new Dictionary<GuidelineId, Treatment> { [Plan] = new() { Value = TreatmentValue.SpecifiedElsewhere, Target = new() { Document = "rule" } } },
        };
        var rule = Sample.Rule("rule") with { Treatments = new Dictionary<GuidelineId, Treatment> { [Plan] = Clue } };
        var report = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Complete, above, rule));

        report.Standards.Set[Provisions.RoadmapAndPlan.All[0]].Outcome.Should().Be(StandardsOutcome.NotExamined);
        report.OpenQuestions[0].Kind.Should().Be(OpenQuestionKind.Mentioned);
    }

    [Fact]
    public void Two_coders_differ_where_one_found_a_clue_and_the_other_nothing()
    {
        var rule = Sample.Rule("rule");
        var clued = rule with { Treatments = new Dictionary<GuidelineId, Treatment> { [Plan] = Clue } };

        CoderComparison.Of(rule, clued).Differences.Should().HaveCount(Provisions.RoadmapAndPlan.All.Count).And.OnlyContain(coded => coded.SecondHasClue && !coded.FirstHasClue);
        CoderComparison.Of(clued, clued).Differences.Should().BeEmpty();
        CoderComparison.Of(clued, clued).Figures.Agreed.Should().Be(Provisions.RoadmapAndPlan.All.Count);
    }

    [Theory]
    [InlineData("""{"value":"mentioned"}""", "/treatments/II.6.1.3(1)/value")]
    [InlineData("""{"value":"mentioned","note":"x","responsible":["operator"]}""", "/treatments/II.6.1.3(1)/responsible")]
    [InlineData("""{"value":"mentioned","clauses":["1"],"target":{"document":"b"}}""", "/treatments/II.6.1.3(1)/target")]
    [InlineData("""{"value":"specified","clauses":["1"],"mentionedIn":"b"}""", "/treatments/II.6.1.3(1)/mentionedIn")]
    public void A_clue_that_claims_something_or_says_nothing_is_a_reading_error(string treatment, string pointer)
    {
        var json = """{"format":"ciip-guideline/standards-document/1","id":"a","title":"a","tier":"tier-4","issuer":"o","treatments":{"II.6.1.3(1)":""" + treatment + "}}";
        GuidelineJson.TryParse<SafetyStandardsDocument>(json, out _, out var diagnostics).Should().BeFalse();
        diagnostics.Should().ContainSingle().Which.Code.Should().Be(GuidelineDiagnosticCodes.Clue);
        diagnostics[0].Pointer.Should().Be(pointer);
    }

    private static SafetyStandardsDocument WithClues(SafetyStandardsDocument document)
    {
        var treatments = (document.Treatments ?? new Dictionary<GuidelineId, Treatment>()).ToDictionary(entry => entry.Key, entry => entry.Value);
        foreach (var item in GuidelineItem.All.Where(item => !treatments.ContainsKey(item)))
        {
            treatments[item] = Clue with { TargetLevel = new() { Scale = "s", Level = "l" }, Responsible = [Actor.Operator], CountermeasureClasses = [CountermeasureClass.Proactive] };
        }

        return document with { Treatments = treatments };
    }

    private static IEnumerable<string> OutcomesOf(EvaluationReport report) =>
        report.Outcomes.Where(outcome => outcome.Rule.Id != "STD605").Select(outcome => $"{outcome} {string.Join(",", outcome.Provisions)}");
}
