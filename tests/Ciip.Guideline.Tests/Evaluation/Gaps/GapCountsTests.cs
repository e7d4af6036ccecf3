using CsCheck;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>Roll-ups are numbers per state, and they add up to the cells, on any pair that code can make.</summary>
public sealed class GapCountsTests
{
    private static readonly GapState[] States = Enum.GetValues<GapState>();

    [Fact]
    public void On_any_pair() => Gen.Int[0, int.MaxValue].Sample(
        seed =>
        {
            var report = GuidelineEvaluator.Default.Evaluate(AnySet.Of(seed), AnyVerification.Of(seed));
            if (report.Gaps is not { } gaps)
            {
                report.Standards.Subject.Documents.Should().BeEmpty();
                return;
            }

            CellsAreOfTheReport(report, gaps.Set, report.Standards.Set);
            CellsAreOfTheReport(report, gaps.InternalRules, report.Standards.InternalRules);
            NumbersAddUp(gaps.Set);
            NumbersAddUp(gaps.InternalRules);
        },
        iter: 60,
        threads: 1);

    [Fact]
    public void The_numbers_of_a_pair()
    {
        var counts = GapPair.Evaluate(StandardsOutcome.Specified, PracticeOutcome.CarriedOut).Gaps!.Set.CountsOf(PdcaMeasure.BasicPolicy);
        counts[GapState.Aligned].Should().Be(1);
        counts[GapState.Undetermined].Should().Be(8);
        counts[GapState.Open].Should().Be(0);
        counts.Total.Should().Be(9);
        counts.All.Select(entry => (entry.Key, entry.Value)).Should().Equal([(GapState.Aligned, 1), (GapState.Undetermined, 8)]);
    }

    private static void CellsAreOfTheReport(EvaluationReport report, GapMatrix matrix, StandardsView view)
    {
        foreach (var cell in matrix.Cells)
        {
            // Of alternatives, the one that stands for all in practice; the others are not asked there.
            var practice = (cell.Group?.Members ?? [cell.Provision]).Select(member => report.Practice![member]).First(one => one.Outcome != PracticeOutcome.NotAsked);
            if (view[cell.Provision].IsAsked)
            {
                cell.Documents.Should().Be(view[cell.Provision].Outcome);
            }

            cell.Practice.Should().Be(practice.IsTakenOver ? PracticeOutcome.NotAssessed : practice.Outcome);
            cell.State.Should().Be(GapMatrixFile.StateOf(cell.Documents, cell.Practice));
            matrix[cell.Provision].State.Should().Be(cell.State);
        }
    }

    private static void NumbersAddUp(GapMatrix matrix)
    {
        Numbers(matrix.Counts).Should().Equal(Of(matrix.Cells));
        matrix.Counts.Total.Should().Be(matrix.Cells.Count);
        foreach (var measure in PdcaMeasure.All)
        {
            Numbers(matrix.CountsOf(measure)).Should().Equal(Of(matrix.Cells.Where(cell => cell.Provision.Item == measure.Item)));
            Numbers(matrix.CountsOf(measure.Item)).Should().Equal(Numbers(matrix.CountsOf(measure)));
        }

        foreach (var group in MeasureGroup.All)
        {
            Numbers(matrix.CountsOf(group)).Should().Equal(Sum(PdcaMeasure.All.Where(measure => measure.Group == group).Select(matrix.CountsOf)));
        }

        foreach (var phase in PdcaPhase.All)
        {
            Numbers(matrix.CountsOf(phase)).Should().Equal(Sum(MeasureGroup.All.Where(group => group.Phases.Contains(phase)).Select(matrix.CountsOf)));
        }

        var quoted = matrix.CountsOf(matrix.Cells.Select(cell => cell.Provision).Where(provision => !provision.IsOfMeasure));
        Sum([matrix.CountsOf(PdcaPhase.Plan), matrix.CountsOf(PdcaPhase.Do), matrix.CountsOf(PdcaPhase.Check), quoted])
            .Should().Equal(Numbers(matrix.Counts), "Check and Action share their measures");
        Numbers(matrix.CountsOf(PdcaPhase.Action)).Should().Equal(Numbers(matrix.CountsOf(PdcaPhase.Check)));
    }

    private static IEnumerable<int> Numbers(GapCounts counts) => States.Select(state => counts[state]);

    private static IEnumerable<int> Of(IEnumerable<GapCell> cells) => States.Select(state => cells.Count(cell => cell.State == state));

    private static IEnumerable<int> Sum(IEnumerable<GapCounts> counts) => States.Select(state => counts.Sum(one => one[state]));
}
