namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>What is in the matrix, in which view, and what counts as practice.</summary>
public sealed class GapMatrixTests
{
    /// <summary>Of alternatives in practice, the first stands for all where nothing else is said.</summary>
    private static bool IsStoodFor(Provision provision) =>
        GuidelineCatalog.FourthEdition.Alternatives.Any(group => group.IsInPractice && group.Members.Skip(1).Contains(provision));

    [Fact]
    public void Only_provisions_that_can_show_on_both_sides_are_in_it()
    {
        var gaps = GapPair.Evaluate(StandardsOutcome.Specified, PracticeOutcome.CarriedOut).Gaps!;
        foreach (var matrix in new[] { gaps.Set, gaps.InternalRules })
        {
            matrix.Cells.SelectMany(cell => cell.Group?.Members ?? [cell.Provision])
                .Should().BeEquivalentTo(GuidelineCatalog.FourthEdition.Provisions.Where(provision => provision.Axis == ProvisionAxis.Both));
            matrix.Cells.Select(cell => cell.Provision.Order).Should().BeInAscendingOrder("in text order");
            matrix.Cells.Should().OnlyContain(cell => cell.Provision.IsOfMeasure || cell.Provision.Authority == Authority.BasicPolicy);
            matrix.NotAsked.Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("II.1.a")]
    [InlineData("I.6.a")]
    [InlineData("I.5.c")]
    public void A_provision_of_one_side_or_none_has_no_cell(string id)
    {
        var provision = GuidelineCatalog.FourthEdition.FindProvision(id)!;
        provision.Axis.Should().NotBe(ProvisionAxis.Both);
        var matrix = GapPair.Evaluate(StandardsOutcome.Specified, PracticeOutcome.CarriedOut).Gaps!.Set;
        matrix.Invoking(all => all[provision]).Should().Throw<ArgumentException>().WithParameterName("provision").WithMessage($"*{id}*");
        matrix.CountsOf([provision]).Total.Should().Be(0);
    }

    [Fact]
    public void There_is_none_without_both_sides()
    {
        var practice = GapPair.Practice(PracticeOutcome.CarriedOut);
        GuidelineEvaluator.Default.Evaluate(GapPair.Documents(StandardsOutcome.Specified)).Gaps.Should().BeNull();
        GuidelineEvaluator.Default.Evaluate(practice).Gaps.Should().BeNull();
        GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Complete), practice).Gaps.Should().BeNull();
    }

    [Theory]
    [InlineData(TreatmentValue.DiscussedNotAdopted, PracticeOutcome.NotAdopted, GapState.Undetermined, null)]
    [InlineData(TreatmentValue.DiscussedNotAdopted, PracticeOutcome.NotAdopted, GapState.Undetermined, true)]
    [InlineData(TreatmentValue.NotRelevant, PracticeOutcome.NotRelevant, GapState.NotRelevant, null)]
    [InlineData(TreatmentValue.NotRelevant, PracticeOutcome.NotRelevant, GapState.NotRelevant, true)]
    public void A_decision_taken_over_from_the_documents_is_not_assessed_here(TreatmentValue decision, PracticeOutcome taken, GapState expected, bool? isComplete)
    {
        var practice = GapPair.Verification with { IsComplete = isComplete, Documents = [new() { Id = "rule", Title = "Rule" }] };
        var report = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Complete, GapPair.Rule("rule", decision)), practice);

        report.Practice![GapPair.Provision].Outcome.Should().Be(taken);
        report.Practice[GapPair.Provision].IsTakenOver.Should().BeTrue();
        var cell = report.Gaps!.Set[GapPair.Provision];
        cell.Practice.Should().Be(PracticeOutcome.NotAssessed, "the decision is the row already");
        cell.State.Should().Be(expected);
    }

    [Fact]
    public void A_decision_that_is_not_taken_over_leaves_practice_to_its_own_word()
    {
        var documents = GapPair.Documents(StandardsOutcome.NotAdopted);
        var cell = GuidelineEvaluator.Default.Evaluate(documents, GapPair.Verification with { IsComplete = true }).Gaps!.Set[GapPair.Provision];
        (cell.Practice, cell.State).Should().Be((PracticeOutcome.NotCarriedOut, GapState.Declined), "the self-verification names no documents");
    }

    [Fact]
    public void A_decision_of_its_own_is_the_self_verifications_word()
    {
        var report = GuidelineEvaluator.Default.Evaluate(
            GapPair.Documents(StandardsOutcome.NotAdopted), GapPair.Practice(PracticeOutcome.NotRelevant) with { Documents = [new() { Id = "rule", Title = "Rule" }] });
        report.Practice![GapPair.Provision].IsTakenOver.Should().BeFalse();
        (report.Gaps!.Set[GapPair.Provision].Practice, report.Gaps.Set[GapPair.Provision].State).Should().Be((PracticeOutcome.NotRelevant, GapState.Declined));
    }

    /// <summary>What only the ministry's guideline says is unwritten in the operator's own rules.</summary>
    [Fact]
    public void Each_view_has_its_own_rows()
    {
        var guideline = GapPair.Rule("guideline", TreatmentValue.Specified) with { Tier = DocumentTier.RecommendedStandards, Issuer = "Fictitious Ministry" };
        var documents = SafetyStandardsSet.Of(Inventory.Complete, guideline, GapPair.Rule("rule", TreatmentValue.NotSpecified));
        var report = GuidelineEvaluator.Default.Evaluate(documents, GapPair.Practice(PracticeOutcome.CarriedOut));
        report.Gaps!.Set[GapPair.Provision].State.Should().Be(GapState.Aligned);
        report.Gaps.InternalRules[GapPair.Provision].State.Should().Be(GapState.PracticedButUnwritten);
        (report.Gaps.Set.View, report.Gaps.InternalRules.View).Should().Be((ViewKind.Set, ViewKind.InternalRules));
        report.Gaps[ViewKind.Set].Should().BeSameAs(report.Gaps.Set);
        report.Gaps[ViewKind.InternalRules].Should().BeSameAs(report.Gaps.InternalRules);
    }

    [Fact]
    public void What_is_not_examined_above_is_unknown_in_one_view_and_known_in_the_other()
    {
        var guideline = Sample.Rule("guideline") with { Tier = DocumentTier.RecommendedStandards, Issuer = "Fictitious Ministry" };
        var documents = SafetyStandardsSet.Of(Inventory.Partial, guideline, GapPair.Rule("rule", TreatmentValue.NotSpecified)) with { InternalRulesInventory = Inventory.Complete };
        var gaps = GuidelineEvaluator.Default.Evaluate(documents, GapPair.Practice(PracticeOutcome.NotCarriedOut)).Gaps!;
        (gaps.Set[GapPair.Provision].Documents, gaps.Set[GapPair.Provision].State).Should().Be((StandardsOutcome.NotExamined, GapState.Undetermined));
        (gaps.InternalRules[GapPair.Provision].Documents, gaps.InternalRules[GapPair.Provision].State).Should().Be((StandardsOutcome.Absent, GapState.Open));
    }

    [Fact]
    public void Arguments_out_of_range_are_the_callers_bug()
    {
        var gaps = GapPair.Evaluate(StandardsOutcome.Specified, PracticeOutcome.CarriedOut).Gaps!;
        gaps.Invoking(all => all[(ViewKind)2]).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("view");
        gaps.Set.Counts.Invoking(counts => counts[(GapState)8]).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("state");
        gaps.Set.Counts.Invoking(counts => counts[(GapState)(-1)]).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("state");
        gaps.Set.Invoking(matrix => matrix[null!]).Should().Throw<ArgumentNullException>();
        gaps.Set.Invoking(matrix => matrix.CountsOf((GuidelineItem)null!)).Should().Throw<ArgumentNullException>().WithParameterName("item");
        gaps.Set.Invoking(matrix => matrix.CountsOf((PdcaMeasure)null!)).Should().Throw<ArgumentNullException>().WithParameterName("measure");
        gaps.Set.Invoking(matrix => matrix.CountsOf((MeasureGroup)null!)).Should().Throw<ArgumentNullException>().WithParameterName("group");
        gaps.Set.Invoking(matrix => matrix.CountsOf((PdcaPhase)null!)).Should().Throw<ArgumentNullException>().WithParameterName("phase");
        gaps.Set.Invoking(matrix => matrix.CountsOf((IEnumerable<Provision>)null!)).Should().Throw<ArgumentNullException>().WithParameterName("provisions");
    }

    /// <summary>Where only a ministry speaks, nobody asks it for the duties quoted from the Basic Policy.</summary>
    [Fact]
    public void What_is_not_asked_has_no_cell_and_is_counted_beside()
    {
        var guideline = GapPair.Rule("guideline", TreatmentValue.Specified) with { Tier = DocumentTier.RecommendedStandards };
        var gaps = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Complete, guideline), GapPair.Verification).Gaps!.Set;
        var quoted = GuidelineCatalog.FourthEdition.Provisions.Where(provision => provision.Axis == ProvisionAxis.Both && provision.Authority == Authority.BasicPolicy).ToList();

        quoted.Should().NotBeEmpty();
        gaps.NotAsked.Should().Equal(quoted);
        gaps.Cells.Should().NotContain(cell => quoted.Contains(cell.Provision));
        gaps.Counts.Total.Should().Be(gaps.Cells.Count);
        gaps.Find(quoted[0]).Should().BeNull();
        gaps.Invoking(all => all[quoted[0]]).Should().Throw<ArgumentException>().WithParameterName("provision");
    }

    [Fact]
    public void Alternatives_are_one_cell_with_what_is_best_on_each_side()
    {
        var group = GuidelineCatalog.FourthEdition.Alternatives.First(one => one.IsInPractice);
        var rule = GapPair.Rule("rule", TreatmentValue.Specified) with
        {
            Treatments = new Dictionary<GuidelineId, Treatment>
            {
                [group.Members[0]] = new() { Value = TreatmentValue.NotSpecified },
                [group.Members[^1]] = new() { Value = TreatmentValue.Specified },
            },
        };
        var practice = GapPair.Verification with
        {
            Statuses = new Dictionary<GuidelineId, PracticeStatus> { [group.Members[0]] = new() { Value = PracticeStatusValue.CarriedOut } },
        };
        var gaps = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Complete, rule), practice).Gaps!.Set;

        var cell = gaps.Cells.Single(one => one.Group == group);
        (cell.Documents, cell.Practice, cell.State).Should().Be((StandardsOutcome.Specified, PracticeOutcome.CarriedOut, GapState.Aligned));
        group.Members.Select(member => gaps[member].ToString()).Distinct().Should().ContainSingle();
        gaps.CountsOf(group.Members).Total.Should().Be(1);
    }
}
