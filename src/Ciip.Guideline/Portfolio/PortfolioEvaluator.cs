using System.Runtime.CompilerServices;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Portfolio;

/// <summary>
/// Evaluates any number of subjects in parallel, in memory that does not grow with their number: no more of them are taken in than are being worked on or
/// waiting to be fetched. Immutable and safe to share.
/// </summary>
/// <example>
/// <code>
/// using Ciip.Guideline.Portfolio;
///
/// await using var lines = File.OpenRead("operators.jsonl");
/// await foreach (var result in new PortfolioEvaluator().EvaluateAsync(lines))
///     Console.WriteLine(result);
/// </code>
/// </example>
public sealed class PortfolioEvaluator
{
    /// <summary>Makes an evaluator of many subjects.</summary>
    /// <param name="evaluator">What evaluates each; null takes <see cref="GuidelineEvaluator.Default"/>.</param>
    /// <param name="options">How; null takes what is said there.</param>
    public PortfolioEvaluator(GuidelineEvaluator? evaluator = null, PortfolioOptions? options = null)
    {
        Evaluator = evaluator ?? GuidelineEvaluator.Default;
        Options = options ?? PortfolioOptions.Default;
    }

    /// <summary>What evaluates each subject.</summary>
    public GuidelineEvaluator Evaluator { get; }

    /// <summary>How they are evaluated.</summary>
    public PortfolioOptions Options { get; }

    /// <summary>Evaluates one subject.</summary>
    /// <param name="subject">The subject.</param>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is null.</exception>
    public EvaluationReport Evaluate(PortfolioSubject subject) =>
        Evaluator.Evaluate(Require.NotNull(subject).StandardsOrNone, subject.Practice, Options.AsOf);

    /// <summary>Evaluates subjects as they are fetched.</summary>
    /// <param name="subjects">The subjects, from wherever they come.</param>
    /// <param name="cancellationToken">Stops it between two subjects.</param>
    /// <returns>A result for each subject.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="subjects"/> is null.</exception>
    /// <exception cref="ArgumentException">A subject is null.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IAsyncEnumerable<SubjectResult> EvaluateAsync(IAsyncEnumerable<PortfolioSubject> subjects, CancellationToken cancellationToken = default) =>
        ParallelWork.Each(Numbered(Require.NotNull(subjects), cancellationToken), Evaluate, Options, cancellationToken);

    /// <summary>Evaluates JSON lines as they are fetched; the stream is left open.</summary>
    /// <param name="jsonLines">The stream, in UTF-8: a subject on each line. A line that cannot be read is a result without a report, and stops nothing.</param>
    /// <param name="cancellationToken">Stops it between two subjects.</param>
    /// <returns>A result for each line that is not blank.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="jsonLines"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IAsyncEnumerable<SubjectResult> EvaluateAsync(Stream jsonLines, CancellationToken cancellationToken = default)
    {
        var blocks = new LineReader(Require.NotNull(jsonLines), Options.ReadingOrDefault.MaxBytes);
        return OneByOne(ParallelWork.Each(blocks.ReadAsync(cancellationToken), Evaluate, Options, cancellationToken));
    }

    private static async IAsyncEnumerable<SubjectResult> OneByOne(IAsyncEnumerable<List<SubjectResult>> blocks)
    {
        await foreach (var block in blocks.ConfigureAwait(false))
        {
            foreach (var result in block)
            {
                yield return result;
            }
        }
    }

    /// <summary>Subjects with their numbers, from 1.</summary>
    internal static async IAsyncEnumerable<(long Number, PortfolioSubject Subject)> Numbered(IAsyncEnumerable<PortfolioSubject> subjects, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var number = 0L;
        await foreach (var subject in subjects.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return (++number, subject ?? throw new ArgumentException($"Subject {number} is null.", nameof(subjects)));
        }
    }

    private SubjectResult Evaluate((long Number, PortfolioSubject Subject) numbered, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(numbered.Number, numbered.Subject, Evaluate(numbered.Subject), Seq.Of<GuidelineDiagnostic>());
    }

    private List<SubjectResult> Evaluate(LineBlock block, CancellationToken cancellationToken) => SubjectLine.Each(
        block,
        Options.ReadingOrDefault,
        (number, subject, diagnostics) => new SubjectResult(number, subject, subject is null ? null : Evaluate(subject), diagnostics),
        cancellationToken);
}
