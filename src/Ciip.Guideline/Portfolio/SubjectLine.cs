using Ciip.Guideline.Common;
using Ciip.Guideline.Formats;
using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Portfolio;

/// <summary>Reads one line as a subject, and places what is wrong with it in its file.</summary>
internal static class SubjectLine
{
    public static IReadOnlyList<GuidelineDiagnostic> Read(FileLine line, LineBlock block, ReadOptions options, out PortfolioSubject? subject)
    {
        subject = null;
        if (line.Length < 0)
        {
            return Seq.Of(At(line.Number, SyntaxProblems.TooLarge(options.MaxBytes), string.Empty, column: 1));
        }

        var diagnostics = SubjectText.Read(block.TextOf(line), options, out subject);
        return diagnostics.Count == 0 ? diagnostics : Seq.From(diagnostics.Select(one => At(line.Number, one.Problem, one.Pointer, one.Column)));
    }

    public static GuidelineDiagnostic At(long line, JsonProblem problem, string pointer, int column) =>
        new(problem, pointer, (int)Math.Min(line, int.MaxValue), column);
}
