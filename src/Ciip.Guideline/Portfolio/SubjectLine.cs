using Ciip.Guideline.Common;
using Ciip.Guideline.Formats;
using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Portfolio;

/// <summary>Reads one line as a subject, and places what is wrong with it in its file.</summary>
internal static class SubjectLine
{
    /// <summary>What becomes of each line of a block, which is given back.</summary>
    /// <typeparam name="T">What it becomes.</typeparam>
    /// <param name="block">The block.</param>
    /// <param name="options">How much to read, and to say.</param>
    /// <param name="make">Is given the number of a line and its subject, or, where there is none, what is wrong.</param>
    /// <param name="cancellationToken">Stops it between two lines.</param>
    public static List<T> Each<T>(
        LineBlock block, ReadOptions options, Func<long, PortfolioSubject?, IReadOnlyList<GuidelineDiagnostic>, T> make, CancellationToken cancellationToken)
    {
        using (block)
        {
            var all = new List<T>();
            foreach (var line in block)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var diagnostics = Read(line, block, options, out var subject);
                all.Add(make(line.Number, subject, diagnostics));
            }

            return all;
        }
    }

    /// <summary>That its operator came before.</summary>
    public static GuidelineDiagnostic Duplicate(long line, string name) => At(line, JsonProblems.DuplicateOperator(name), "/operator", column: 1);

    private static IReadOnlyList<GuidelineDiagnostic> Read(FileLine line, LineBlock block, ReadOptions options, out PortfolioSubject? subject)
    {
        subject = null;
        if (line.Length < 0)
        {
            return Seq.Of(At(line.Number, SyntaxProblems.TooLarge(options.MaxBytes), string.Empty, column: 1));
        }

        var diagnostics = SubjectText.Read(block.TextOf(line), options, out subject);
        return diagnostics.Count == 0 ? diagnostics : Seq.From(diagnostics.Select(one => At(line.Number, one.Problem, one.Pointer, one.Column)));
    }

    private static GuidelineDiagnostic At(long line, JsonProblem problem, string pointer, int column) =>
        new(problem, pointer, (int)Math.Min(line, int.MaxValue), column);
}
