using System.Runtime.CompilerServices;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Portfolio;

/// <content>Reads subjects for whoever evaluates them elsewhere.</content>
public static partial class SubjectLines
{
    /// <summary>
    /// Reads subjects without evaluating them, in order: for whoever hands them to other processes. Those that a <see cref="RollUp"/> of the same stream would not
    /// count are not among them, and are told as it tells them.
    /// </summary>
    /// <param name="jsonLines">The stream, in UTF-8, from where it stands to its end, which is left open: a subject on each line.</param>
    /// <param name="options">How lines are read, and what is done with an operator that comes again; null takes what is said there.</param>
    /// <param name="source">What it is called, in what is told of it.</param>
    /// <param name="refused">Is told each subject that is not to be counted, in the order of the lines; null tells nobody.</param>
    /// <param name="cancellationToken">Stops it between two subjects.</param>
    /// <exception cref="ArgumentNullException"><paramref name="jsonLines"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static IAsyncEnumerable<NumberedSubject> ReadAsync(
        Stream jsonLines, PortfolioOptions? options = null, string? source = null, Action<RefusedSubject>? refused = null, CancellationToken cancellationToken = default) =>
        ReadAsync(new LineReader(Require.NotNull(jsonLines), (options ?? PortfolioOptions.Default).ReadingOrDefault.MaxBytes), options ?? PortfolioOptions.Default, source, refused, cancellationToken);

    private static async IAsyncEnumerable<NumberedSubject> ReadAsync(
        LineReader reader, PortfolioOptions options, string? source, Action<RefusedSubject>? refused, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var operators = new OperatorSet();
        var blocks = ParallelWork.InOrder(
            reader.ReadAsync(cancellationToken),
            (block, token) => SubjectLine.Each(block, options.ReadingOrDefault, static (number, subject, diagnostics) => (number, subject, diagnostics), token),
            options.MaxDegreeOfParallelism,
            cancellationToken);
        await foreach (var block in blocks.ConfigureAwait(false))
        {
            foreach (var (number, subject, diagnostics) in block)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (subject is null)
                {
                    refused?.Invoke(new(source, number, diagnostics));
                }
                else if (operators.Add(OperatorSet.KeyOf(subject, options)))
                {
                    yield return new(number, subject);
                }
                else
                {
                    refused?.Invoke(new(source, number, [SubjectLine.Duplicate(number, subject.Operator!)]));
                }
            }
        }
    }
}
