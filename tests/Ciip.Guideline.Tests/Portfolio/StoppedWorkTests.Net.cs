using System.Runtime.CompilerServices;
using Ciip.Guideline.Tests.Evaluation;

namespace Ciip.Guideline.Tests.Portfolio;

/// <summary>Work that is stopped, wherever it stands: it ends before whoever stopped it goes on, and nothing of it is left.</summary>
public sealed class StoppedWorkTests
{
    private const int Subjects = 24;

    public static TheoryData<bool, int> Anywhere => [.. new[] { true, false }.SelectMany(static inOrder => Enumerable.Range(0, 4).Select(part => (inOrder, part)))];

    /// <summary>Stopped in the source, in a rule, or between two results: at each of the places that a run comes by.</summary>
    [Theory]
    [MemberData(nameof(Anywhere))]
    public async Task Nothing_works_on(bool inOrder, int part)
    {
        var all = await RunAsync(inOrder, stopAt: int.MaxValue);
        all.Results.Should().Be(Subjects);
        for (var at = part; at < all.Steps; at += 4)
        {
            var run = await RunAsync(inOrder, at);

            run.IsSourceLeft.Should().BeTrue($"stopped at {at}");
            run.AtWork.Should().Be(0, $"stopped at {at}");
            run.Results.Should().BeLessThanOrEqualTo(Subjects);
        }
    }

    private static async Task<Run> RunAsync(bool inOrder, int stopAt)
    {
        using var stop = new CancellationTokenSource();
        var run = new Run(stopAt, stop);
        var rule = new RuleThat((_, _) =>
        {
            Interlocked.Increment(ref run.AtWork);
            run.Step();
            Interlocked.Decrement(ref run.AtWork);
            return [];
        });
        var evaluator = new PortfolioEvaluator(GuidelineEvaluator.Default.With(rule), new() { InOrder = inOrder, MaxDegreeOfParallelism = 4 });
        try
        {
            await foreach (var _ in evaluator.EvaluateAsync(Source(run), stop.Token))
            {
                run.Results++;
                run.Step();
            }
        }
        catch (OperationCanceledException)
        {
            stopAt.Should().NotBe(int.MaxValue);
        }

        return run;
    }

    private static async IAsyncEnumerable<PortfolioSubject> Source(Run run, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        try
        {
            foreach (var subject in ManySubjects.Take(Subjects))
            {
                run.Step();
                await Task.Yield();
                cancellationToken.ThrowIfCancellationRequested();
                yield return subject;
            }
        }
        finally
        {
            run.IsSourceLeft = true;
        }
    }

    /// <summary>What a run comes by, and where it is stopped.</summary>
    private sealed class Run(int stopAt, CancellationTokenSource stop)
    {
        public int AtWork;

        private int steps;

        public int Results { get; set; }

        public bool IsSourceLeft { get; set; }

        public int Steps => steps;

        public void Step()
        {
            if (Interlocked.Increment(ref steps) - 1 == stopAt)
            {
                stop.Cancel();
            }
        }
    }
}
