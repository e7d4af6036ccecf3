using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>A city's published security rule and what a published audit shows: a pair of which little was read.</summary>
public sealed class PublishedPairTests
{
    private static readonly EvaluationReport Report = GuidelineEvaluator.Default.Evaluate(
        SafetyStandardsSet.Of(Inventory.Partial, Sample.Published("ryugasaki-city-security-rule")),
        GuidelineJson.Parse<SelfVerification>(File.ReadAllBytes(Path.Combine(Repository.Samples, "data", "practice", "ryugasaki-city-internal-audit-2014.json"))),
        PartialDate.Parse("2026-04-01"));

    /// <summary>The measures that chapters of the rule deal with, as far as headings tell.</summary>
    private static readonly string[] Addressed =
    [
        "II.6.1.2(3)", "II.6.1.4(1)", "II.6.1.4(2)", "II.6.1.4(3)", "II.6.1.5(1)", "II.6.1.5(2)", "II.6.1.5(3)", "II.6.2.2(1)", "II.6.2.3(1)", "II.6.3.1",
    ];

    public static TheoryData<ViewKind> Views() => [ViewKind.Set, ViewKind.InternalRules];

    [Theory]
    [MemberData(nameof(Views))]
    public void An_audit_that_the_rule_deals_with_is_partly_there(ViewKind view)
    {
        var cell = Report.Gaps![view][Provisions.OrdinaryVerification.InternalAudits];
        (cell.Provision.Id, cell.Documents, cell.Practice).Should().Be(("II.6.3.1.b", StandardsOutcome.Addressed, PracticeOutcome.CarriedOut));
        cell.State.Should().Be(GapState.Partly);
        cell.PossibleStates.Should().Equal(GapState.Aligned, GapState.Partly);
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void An_audit_that_nobody_wrote_of_may_be_on_paper_only(ViewKind view)
    {
        var cell = Report.Gaps![view][Provisions.OrdinaryVerification.ExternalAudits];
        (cell.Provision.Id, cell.Documents, cell.Practice).Should().Be(("II.6.3.1.c", StandardsOutcome.Addressed, PracticeOutcome.NotAssessed));
        (cell.State, cell.DocumentsAreUnknown, cell.PracticeIsUnknown, cell.IsContradictory).Should().Be((GapState.Undetermined, false, true, false));
        cell.PossibleStates.Should().Equal(GapState.Aligned, GapState.Partly, GapState.OnPaperOnly);
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void Rules_that_are_followed_and_were_not_read_may_be_unwritten(ViewKind view)
    {
        var cell = Report.Gaps![view][Provisions.InternalRules.ImplementationRules];
        (cell.Provision.Id, cell.Documents, cell.Practice).Should().Be(("II.6.1.2(1).c", StandardsOutcome.NotExamined, PracticeOutcome.CarriedOut));
        (cell.State, cell.DocumentsAreUnknown, cell.PracticeIsUnknown, cell.IsContradictory).Should().Be((GapState.Undetermined, true, false, false));
        cell.PossibleStates.Should().Equal(GapState.Aligned, GapState.Partly, GapState.PracticedButUnwritten);
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void Where_neither_side_says_anything_all_states_remain_possible(ViewKind view)
    {
        var cell = Report.Gaps![view][Provisions.RiskAssessment.BasicInformation];
        (cell.Documents, cell.Practice, cell.DocumentsAreUnknown, cell.PracticeIsUnknown)
            .Should().Be((StandardsOutcome.NotExamined, PracticeOutcome.NotAssessed, true, true));
        cell.PossibleStates.Should().Equal(Enum.GetValues<GapState>().Except([GapState.Undetermined]));
    }

    /// <summary>One audit is known; of everything else the matrix says only that it is not known, and of which side.</summary>
    [Theory]
    [MemberData(nameof(Views))]
    public void The_numbers(ViewKind view)
    {
        var matrix = Report.Gaps![view];
        matrix.Counts.In(Language.English).Should().Be("partly 1, undetermined 191");
        matrix.CountsOf(PdcaMeasure.OrdinaryVerification).In(Language.English).Should().Be("partly 1, undetermined 14");
        matrix.CountsOf(MeasureGroup.VerificationAndCorrection).In(Language.English).Should().Be("partly 1, undetermined 22");
        matrix.CountsOf(PdcaPhase.Plan).In(Language.English).Should().Be("undetermined 105");
        matrix.CountsOf(PdcaPhase.Do).In(Language.English).Should().Be("undetermined 34");
        matrix.CountsOf(PdcaPhase.Action).In(Language.English).Should().Be("partly 1, undetermined 22");
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void What_the_rule_deals_with_by_its_headings_is_known_as_far_as_that(ViewKind view) =>
        Report.Gaps![view].Cells.Where(cell => cell.Documents == StandardsOutcome.Addressed).Select(cell => cell.Provision.Section).Distinct()
            .Should().Equal(Addressed);

    [Fact]
    public void Nothing_contradicts() => Report.Gaps!.Set.Cells.Should().NotContain(cell => cell.IsContradictory);
}
