using System.Runtime.CompilerServices;

namespace Ciip.Guideline.Tests.Portfolio;

/// <summary>Results come for every subject, in order or as they are there, and no faster than they are fetched.</summary>
public sealed class PortfolioEvaluatorTests
{
    private static readonly IReadOnlyList<PortfolioSubject> Subjects = ManySubjects.Take(70);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Each_subject_has_its_report(bool inOrder)
    {
        var evaluator = new PortfolioEvaluator(options: new() { InOrder = inOrder, MaxDegreeOfParallelism = 4 });

        var results = await evaluator.EvaluateAsync(Subjects.ToAsyncEnumerable(), TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        (inOrder ? results : [.. results.OrderBy(static result => result.Number)]).Select(static result => result.Number).Should().Equal(Enumerable.Range(1, Subjects.Count).Select(static number => (long)number));
        results.Should().AllSatisfy(result =>
        {
            result.Subject.Should().Be(Subjects[(int)result.Number - 1]);
            result.Report!.ToString().Should().Be(evaluator.Evaluate(result.Subject!).ToString());
        });
    }

    [Fact]
    public async Task So_has_each_line_and_a_bad_one_says_why()
    {
        var lines = new MemoryStream([.. "\n\r\n"u8, .. ManySubjects.Lines(Subjects.Take(2)), .. " {\"operator\":1}\r\n"u8, .. ManySubjects.Lines(Subjects.Skip(2).Take(1))]);

        var results = await new PortfolioEvaluator().EvaluateAsync(lines, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        results.Select(static result => (result.Number, result.Report is not null)).Should().Equal((3, true), (4, true), (5, false), (6, true));
        results[2].Diagnostics.Should().ContainSingle().Which.ToString().Should().StartWith("5:14 /operator CIIP1101");
        results[2].ToString().Should().StartWith("5: 1 diagnostic, first 5:14");
    }

    /// <summary>Memory stays the same because what nobody fetches is not taken in.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Nothing_is_taken_in_that_nobody_waits_for(bool inOrder)
    {
        var taken = new StrongBox<int>();
        var results = new PortfolioEvaluator(options: new() { InOrder = inOrder, MaxDegreeOfParallelism = 2 }).EvaluateAsync(Endless(taken, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        var fetched = 0;
        await foreach (var result in results)
        {
            fetched++;
            await Task.Delay(1, TestContext.Current.CancellationToken);
            taken.Value.Should().BeLessThanOrEqualTo(fetched + 8);
            if (fetched == 40)
            {
                break;
            }
        }

        var atTheEnd = taken.Value;
        await Task.Delay(50, TestContext.Current.CancellationToken);
        taken.Value.Should().Be(atTheEnd, "whoever fetches no more stops the work");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_goes_wrong_in_the_source_is_thrown_to_whoever_fetches(bool inOrder)
    {
        var evaluator = new PortfolioEvaluator(options: new() { InOrder = inOrder });
        var ofSource = async () => await evaluator.EvaluateAsync(Failing(), TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        var ofNull = async () => await evaluator.EvaluateAsync(new PortfolioSubject[] { Subjects[0], null! }.ToAsyncEnumerable(), TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        using var stop = new CancellationTokenSource();
        var stopped = async () =>
        {
            await foreach (var result in evaluator.EvaluateAsync(Endless(new(), stop.Token), stop.Token))
            {
                await stop.CancelAsync();
            }
        };

        await ofSource.Should().ThrowAsync<IOException>().WithMessage("gone");
        (await ofNull.Should().ThrowAsync<ArgumentException>()).WithMessage("Subject 2 is null.*");
        await stopped.Should().ThrowAsync<OperationCanceledException>();
    }

    private static async IAsyncEnumerable<PortfolioSubject> Failing()
    {
        await Task.Yield();
        yield return Subjects[0];
        throw new IOException("gone");
    }

    private static async IAsyncEnumerable<PortfolioSubject> Endless(StrongBox<int> taken, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
            Interlocked.Increment(ref taken.Value);
            yield return Subjects[0];
        }
    }
}
