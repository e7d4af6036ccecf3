using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>Every cell of the matrix: the table itself is the test data.</summary>
public sealed class GapCellTests
{
    public static TheoryData<StandardsOutcome, PracticeOutcome> Cells()
    {
        var cells = new TheoryData<StandardsOutcome, PracticeOutcome>();
        foreach (var row in GapMatrixFile.Rows)
        {
            foreach (var column in GapMatrixFile.Columns)
            {
                cells.Add(row, column);
            }
        }

        return cells;
    }

    /// <summary>A decision of the documents is the row already, so there is no column for one that is taken over.</summary>
    [Fact]
    public void The_table_has_every_outcome_of_both_sides()
    {
        GapMatrixFile.Rows.Should().BeEquivalentTo(Enum.GetValues<StandardsOutcome>().Except([StandardsOutcome.NotAsked]));
        GapMatrixFile.Columns.Should().BeEquivalentTo(Enum.GetValues<PracticeOutcome>().Except([PracticeOutcome.NotAdopted, PracticeOutcome.NotAsked]));
        Cells().Should().HaveCount(64);
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void The_table_holds(StandardsOutcome documents, PracticeOutcome practice)
    {
        GapTable.StateOf(documents, practice).Should().Be(GapMatrixFile.StateOf(documents, practice));
        GapTable.IsContradictory(documents, practice).Should().Be(GapMatrixFile.IsContradictory(documents, practice));
        GapTable.Possible(GapTable.Settled(documents, isProvisional: false, mayBeSetAside: false), practice).Should().Equal(GapMatrixFile.Possible(documents, practice));
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void An_evaluation_shows_each_cell(StandardsOutcome documents, PracticeOutcome practice)
    {
        var gaps = GapPair.Evaluate(documents, practice).Gaps!;
        foreach (var cell in new[] { gaps.Set[GapPair.Provision], gaps.InternalRules[GapPair.Provision] })
        {
            cell.Provision.Should().BeSameAs(GapPair.Provision);
            (cell.Documents, cell.Practice).Should().Be((documents, practice));
            cell.State.Should().Be(GapMatrixFile.StateOf(documents, practice));
            cell.IsContradictory.Should().Be(GapMatrixFile.IsContradictory(documents, practice));
            cell.PossibleStates.Should().Equal(GapMatrixFile.Possible(documents, practice));
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void What_is_undetermined_says_which_side_is_unknown(StandardsOutcome documents, PracticeOutcome practice)
    {
        var cell = GapPair.Evaluate(documents, practice).Gaps!.Set[GapPair.Provision];
        var isOpen = cell.State == GapState.Undetermined;
        cell.DocumentsAreUnknown.Should().Be(isOpen && GapMatrixFile.IsUnknown(documents));
        cell.PracticeIsUnknown.Should().Be(isOpen && GapMatrixFile.IsUnknown(practice));
        (cell.DocumentsAreUnknown || cell.PracticeIsUnknown).Should().Be(isOpen);
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void What_remains_possible_is_never_undetermined_and_holds_the_state_itself_where_it_is_determined(StandardsOutcome documents, PracticeOutcome practice)
    {
        var cell = GapPair.Evaluate(documents, practice).Gaps!.Set[GapPair.Provision];
        cell.PossibleStates.Should().NotBeEmpty().And.NotContain(GapState.Undetermined);
        if (cell.State == GapState.Undetermined)
        {
            cell.PossibleStates.Should().HaveCountGreaterThan(1);
        }
        else
        {
            cell.PossibleStates.Should().Contain(cell.State);
        }
    }

    [Theory]
    [InlineData(StandardsOutcome.NotExamined, PracticeOutcome.CarriedOut, GapState.Aligned, GapState.Partly, GapState.PracticedButUnwritten)]
    [InlineData(StandardsOutcome.Absent, PracticeOutcome.NotAssessed, GapState.PracticedButUnwritten, GapState.Open, GapState.NotRelevant)]
    [InlineData(StandardsOutcome.NotRelevant, PracticeOutcome.Contradicted, GapState.PracticedButUnwritten, GapState.NotRelevant)]
    [InlineData(StandardsOutcome.NotExamined, PracticeOutcome.NotRelevant, GapState.OnPaperOnly, GapState.Declined, GapState.NotRelevant)]
    [InlineData(StandardsOutcome.NotRelevant, PracticeOutcome.NotAssessed, GapState.PracticedButUnwritten, GapState.NotRelevant)]
    [InlineData(StandardsOutcome.Addressed, PracticeOutcome.CarriedOut, GapState.Aligned, GapState.Partly)]
    [InlineData(StandardsOutcome.Contradicted, PracticeOutcome.NotRelevant, GapState.OnPaperOnly, GapState.Declined, GapState.NotRelevant)]
    public void What_remains_possible_in_so_many_words(StandardsOutcome documents, PracticeOutcome practice, params GapState[] expected) =>
        GapPair.Evaluate(documents, practice).Gaps!.Set[GapPair.Provision].PossibleStates.Should().Equal(expected);

    /// <summary>What more reading could change is possible as well; a decision of its own only where the operator's voice is still to be heard.</summary>
    [Theory]
    [InlineData(StandardsOutcome.PartlySpecified, false, false, GapState.Partly)]
    [InlineData(StandardsOutcome.PartlySpecified, true, false, GapState.Aligned, GapState.Partly)]
    [InlineData(StandardsOutcome.PartlySpecified, true, true, GapState.Aligned, GapState.Partly, GapState.PracticedButUnwritten)]
    [InlineData(StandardsOutcome.Addressed, true, true, GapState.Aligned, GapState.Partly, GapState.PracticedButUnwritten)]
    [InlineData(StandardsOutcome.NotAdopted, false, false, GapState.PracticedButUnwritten)]
    [InlineData(StandardsOutcome.NotAdopted, true, false, GapState.Aligned, GapState.Partly, GapState.PracticedButUnwritten)]
    [InlineData(StandardsOutcome.Specified, true, true, GapState.Aligned)]
    public void A_provisional_side_may_still_move(StandardsOutcome documents, bool isProvisional, bool mayBeSetAside, params GapState[] expected) =>
        GapTable.Possible(GapTable.Settled(documents, isProvisional, mayBeSetAside), PracticeOutcome.CarriedOut).Should().Equal(expected);

    [Theory]
    [InlineData(Inventory.Complete, "rule", GapState.Aligned, GapState.Partly)]
    [InlineData(Inventory.Partial, "guideline", GapState.Aligned, GapState.Partly, GapState.PracticedButUnwritten)]
    public void A_decision_of_its_own_is_possible_where_the_operator_has_not_spoken(Inventory inventory, string id, params GapState[] expected)
    {
        var document = GapPair.Rule(id, TreatmentValue.Addressed);
        document = id == "guideline" ? document with { Tier = DocumentTier.RecommendedStandards } : document;
        var report = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(inventory, document), GapPair.Practice(PracticeOutcome.CarriedOut));
        report.Gaps!.Set[GapPair.Provision].PossibleStates.Should().Equal(expected);
    }
}
