using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Portfolio;

/// <summary>What a roll-up keeps does not grow with the number of subjects, and what it uses up grows as they do.</summary>
public sealed class RollUpGrowthTests
{
    [Fact]
    public void Twice_as_many_subjects_take_twice_the_memory()
    {
        var (some, twice) = (ManySubjects.Lines(ManySubjects.Take(400)), ManySubjects.Lines(ManySubjects.Take(800)));

        var (ofSome, ofTwice) = (Allocations.Least(() => Judged(some)), Allocations.Least(() => Judged(twice)));

        ((double)ofTwice / ofSome).Should().BeLessThan(2.1);
    }

    /// <summary>What is judged of a subject is written over what was judged of one before: it costs as much to read it and to judge its views, and no more.</summary>
    [Fact]
    public void A_subject_that_was_counted_lends_its_room_to_the_next()
    {
        var judge = new SubjectJudge(new PortfolioOptions());
        var subject = ManySubjects.Take(1)[0];
        var judged = judge.Judge((1, subject), TestContext.Current.CancellationToken).Lines[0].Judged!;
        judge.Return(judged);

        judge.Judge((2, subject), TestContext.Current.CancellationToken).Lines[0].Judged.Should().BeSameAs(judged);
    }

    /// <summary>A summary is as large whoever it counts, but for the digits of its numbers.</summary>
    [Fact]
    public void A_summary_does_not_grow()
    {
        var one = CoverageSummary.Merge(ManySubjects.Take(70).Select(static subject => CoverageSummary.Of(new PortfolioEvaluator().Evaluate(subject))));

        var million = GuidelineJson.ToUtf8Bytes(CoverageSummary.Merge(Enumerable.Repeat(one, 1000)));

        ((double)million.Length / GuidelineJson.ToUtf8Bytes(one).Length).Should().BeLessThan(1.1);
    }

    /// <summary>Merging keeps the numbers alone: the next summary costs nothing but reading its own.</summary>
    [Fact]
    public void Merging_grows_with_the_number_of_summaries_alone()
    {
        var one = CoverageSummary.Of(new PortfolioEvaluator().Evaluate(ManySubjects.Take(1)[0]));

        var (ofTen, ofTwenty) = (Allocations.Least(() => CoverageSummary.Merge(Enumerable.Repeat(one, 10))), Allocations.Least(() => CoverageSummary.Merge(Enumerable.Repeat(one, 20))));

        (ofTwenty - ofTen).Should().BeLessThan(ofTen);
    }

    [Fact]
    public async Task An_operator_that_may_not_come_again_costs_16_bytes_at_most()
    {
        var few = new RollUp(options: new PortfolioOptions { IsResumable = true });
        await few.AddAsync(Enumerable.Range(0, 3000).Select(static i => new PortfolioSubject { Operator = $"{i}", Documents = [] }).ToAsyncEnumerable(), cancellationToken: TestContext.Current.CancellationToken);

        few.ToCheckpoint().Operators!.Length.Should().Be(3000 * 8 * 4 / 3);
    }

    private static JudgedBlock Judged(byte[] lines)
    {
        var judge = new SubjectJudge(new PortfolioOptions());
        var lent = System.Buffers.ArrayPool<byte>.Shared.Rent(lines.Length);
        lines.CopyTo(lent, 0);
        using var block = new LineBlock(lent, lines.Length, firstLine: 1, int.MaxValue) { FileBytes = lines.Length, FileLines = 0 };
        return judge.Judge(block, CancellationToken.None);
    }
}
