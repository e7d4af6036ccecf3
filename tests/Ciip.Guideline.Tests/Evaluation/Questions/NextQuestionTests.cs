namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>Which questions come next, what is said of each, and where one answer is not enough.</summary>
public sealed class NextQuestionTests
{
    private static readonly GuidelineItem Small = GuidelineItem.MalfunctionVerification;
    private static readonly GuidelineItem Large = GuidelineItem.OrdinaryVerification;
    private static readonly PartialDate AsOf = PartialDate.Parse("2026-04-01");

    [Fact]
    public void The_larger_item_comes_first_and_equal_ones_in_the_order_of_the_text()
    {
        var next = Evaluate(Inventory.Complete, Rule("r", (Small, TreatmentValue.Addressed), (Large, TreatmentValue.Addressed), (GuidelineItem.ManagementAssessment, TreatmentValue.Addressed), (GuidelineItem.RoadmapAndPlan, TreatmentValue.Addressed)))
            .NextQuestions(10);
        next.Select(one => one.NarrowsAtMost).Should().BeInDescendingOrder();
        next[0].About.Item.Should().Be(Large);
        next[0].Question.Kind.Should().Be(OpenQuestionKind.ExtentUnknown);
        var same = Evaluate(Inventory.Complete, Rule("r", (GuidelineItem.Purpose, TreatmentValue.Addressed)), Rule("q", (GuidelineItem.Purpose, TreatmentValue.Addressed))).NextQuestions(2);
        same.Select(one => one.Question.Document).Should().Equal("r", "q");
        same.Select(one => one.NarrowsAtMost).Should().Equal(2, 0);
    }

    [Fact]
    public void In_a_complete_inventory_the_last_document_to_read_narrows_whatever_is_found()
    {
        var next = Evaluate(Inventory.Complete, Rule("r", (Small, null))).NextQuestions(1).Single();
        (next.NarrowsAtLeast, next.NarrowsAtMost).Should().Be((8, 8));
        next.Narrows.Should().Equal(GuidelineCatalog.FourthEdition.ProvisionsOf(Small));
        next.SettlesStep.Should().BeTrue();
        next.Outcomes.Select(outcome => outcome.Rule.Id).Distinct().Should().Equal("STD601", "STD602");
    }

    [Fact]
    public void In_a_partial_one_or_beside_another_unread_document_it_narrows_only_if_it_is_found()
    {
        Evaluate(Inventory.Partial, Rule("r", (Small, null))).NextQuestions(200).Single(one => one.About.Item == Small && one.Question.Document == "r")
            .Should().Match<NextQuestion>(one => one.NarrowsAtLeast == 0 && one.NarrowsAtMost == 8);
        var two = Evaluate(Inventory.Complete, Rule("r", (Small, null)), Rule("q", (Small, null))).NextQuestions(2);
        two.Select(one => (one.NarrowsAtLeast, one.NarrowsAtMost)).Should().Equal((0, 8), (0, 0));
    }

    [Fact]
    public void Each_answer_says_what_it_would_change()
    {
        var answers = Evaluate(Inventory.Complete, Rule("r", (Small, null))).NextQuestions(1).Single().Answers;
        answers.Select(answer => answer.ToString()).Should().Equal(
            "if specified: at least 9, at most 9 of 251", "if specified in part: at least 1, at most 1 of 251", "if not specified: at least 1, at most 1 of 251",
            "if not adopted: at least 1, at most 1 of 251", "if not relevant: at least 1, at most 1 of 243");
        answers.Select(answer => (answer.Settled, answer.Missing, answer.Level)).Should().Equal(
            (8, 0, null), (8, 8, FindingLevel.Weakness), (8, 8, FindingLevel.Weakness), (8, 0, null), (8, 0, null));
        answers.Should().OnlyContain(answer => answer.Cells == null);
        answers[0].In(Language.Japanese).Should().Be("規定ありの場合：251件中、最少9件、最多9件");
    }

    [Fact]
    public void Whether_each_document_is_published_is_settled_by_the_last_one()
    {
        var publication = Provisions.Publication.EffortsShownByPublication;
        Of(Inventory.Complete, Rule("r") with { Publication = null }).Should().ContainSingle(one => one.Narrows.Contains(publication));
        Of(Inventory.Complete, Rule("r") with { Publication = null }, Rule("q") with { Publication = null }).Should().NotContain(one => one.Narrows.Contains(publication))
            .And.Contain(one => one.Question.Provisions.Contains(publication));

        static IReadOnlyList<NextQuestion> Of(Inventory inventory, params SafetyStandardsDocument[] documents) => Evaluate(inventory, documents).NextQuestions(100);
    }

    [Fact]
    public void Of_a_contradiction_the_document_that_stands_alone_on_its_side_is_asked_first()
    {
        var one = Evaluate(Inventory.Complete, Rule("a", (Small, TreatmentValue.Specified)), Rule("b", (Small, TreatmentValue.Specified)), Rule("c", (Small, TreatmentValue.NotRelevant))).NextQuestions(10);
        one.Select(next => (next.Question.Document, next.NarrowsAtMost)).Should().Equal(("c", 8), ("a", 0), ("b", 0));
        one[0].Answers[0].Should().Match<QuestionAnswer>(answer => answer.Claim == ClaimValue.Specified && answer.Settled == 8);
        one[0].Answers[^1].Settled.Should().Be(0, "it says so already");
        Evaluate(Inventory.Complete, Rule("a", (Small, TreatmentValue.Specified)), Rule("b", (Small, TreatmentValue.Specified)), Rule("c", (Small, TreatmentValue.NotRelevant)), Rule("d", (Small, TreatmentValue.NotRelevant)))
            .NextQuestions(10).Should().OnlyContain(next => next.NarrowsAtMost == 0);
    }

    [Fact]
    public void A_gap_cell_is_settled_once_both_sides_are()
    {
        var practice = new SelfVerification { Id = "v", Operator = "A fictitious operator", MadeBy = VerificationOrigin.Operator };
        var next = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Complete, Rule("r", (Small, null))), practice).NextQuestions(int.MaxValue);
        var (documents, carriedOut) = (next.Single(one => one.About.Item == Small && !one.Question.IsOfPractice), next.Single(one => one.About.Item == Small && one.Question.IsOfPractice));
        documents.Cells.Count.Should().Be(0, "practice is asked for only after it: {0}", string.Join("; ", next.Select(one => one.About)));
        carriedOut.Cells.Select(cell => cell.Provision).Should().Equal(GuidelineCatalog.FourthEdition.ProvisionsOf(Small).Where(provision => provision.Axis == ProvisionAxis.Both));
        carriedOut.Answers.Should().HaveCount(6).And.OnlyContain(answer => answer.Cells!.Total == carriedOut.Question.Provisions.Count(provision => provision.Axis == ProvisionAxis.Both));
        carriedOut.In(Language.Japanese).Should().Contain("確定するもの：").And.Contain("ギャップ表の欄");
    }

    [Fact]
    public void One_side_can_be_asked_alone()
    {
        var report = GuidelineEvaluator.Default.Evaluate(Sample.MedicalChain(), new SelfVerification { Id = "v", Operator = "An operator" }, AsOf);
        report.NextQuestions(5, ImprovementAxis.Documents).Should().HaveCount(5).And.OnlyContain(one => one.Axis == ImprovementAxis.Documents);
        report.NextQuestions(5, ImprovementAxis.Practice).Should().HaveCount(5).And.OnlyContain(one => one.Axis == ImprovementAxis.Practice);
        report.NextQuestions(int.MaxValue).Select(one => one.Question).Should().BeEquivalentTo(report.OpenQuestions).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Fewer_are_the_first_of_more()
    {
        var report = GuidelineEvaluator.Default.Evaluate(Sample.MedicalChain());
        var all = report.NextQuestions(int.MaxValue);
        report.NextQuestions(0).Should().BeEmpty();
        report.NextQuestions(7).Select(one => one.ToString()).Should().Equal(all.Take(7).Select(one => one.ToString()));
        report.NextQuestions(7)[3].Narrows.Should().BeEquivalentTo(all[3].Narrows).And.BeAssignableTo<IReadOnlyList<Provision>>();
    }

    [Fact]
    public void What_no_caller_means_is_refused()
    {
        var report = GuidelineEvaluator.Default.Evaluate(Sample.MedicalChain());
        report.Invoking(one => one.NextQuestions(-1)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("count");
        report.Invoking(one => one.NextQuestions(1, (ImprovementAxis)7)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("axis");
        FluentActions.Invoking(() => ((EvaluationReport)null!).NextQuestions(1)).Should().Throw<ArgumentNullException>().WithParameterName("report");
    }

    private static EvaluationReport Evaluate(Inventory inventory, params SafetyStandardsDocument[] documents) =>
        GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(inventory, documents));

    /// <summary>A rule that was read from cover to cover and says nothing but this; null where nobody has looked.</summary>
    private static SafetyStandardsDocument Rule(string id, params (GuidelineItem Item, TreatmentValue? Value)[] said) => Sample.Rule(id) with
    {
        Publication = new() { Extent = PublicationExtent.Whole },
        Treatments = GuidelineCatalog.FourthEdition.Provisions
            .Where(provision => provision != Provisions.Publication.EffortsShownByPublication)
            .Select(provision => (provision, Value: said.Any(one => one.Item == provision.Item) ? said.First(one => one.Item == provision.Item).Value : TreatmentValue.NotSpecified))
            .Where(static one => one.Value is not null)
            .ToDictionary(static one => (GuidelineId)one.provision, static one => Treatment.Of(one.Value!.Value)),
    };
}
