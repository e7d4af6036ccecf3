using System.Collections.Concurrent;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline.Portfolio;

/// <summary>Judges subjects for a roll-up, on any thread: provisions and items of both axes, without asking a rule.</summary>
internal sealed class SubjectJudge(PortfolioOptions options)
{
    private readonly ConcurrentBag<JudgedSubject> free = [];

    public JudgedBlock Judge(LineBlock block, CancellationToken cancellationToken)
    {
        using (block)
        {
            var lines = new List<JudgedLine>();
            foreach (var line in block)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var diagnostics = SubjectLine.Read(line, block, options.ReadingOrDefault, out var subject);
                lines.Add(subject is null ? new(line.Number, 0, Name: null, Judged: null, diagnostics) : Judge(line.Number, subject));
            }

            return new(block.FileLines, block.FileBytes, block.Hash, lines);
        }
    }

    public JudgedBlock Judge((long Number, PortfolioSubject Subject) numbered, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(1, 0, hash: null, [Judge(numbered.Number, numbered.Subject)]);
    }

    /// <summary>Takes back what was counted, for the next subject.</summary>
    public void Return(JudgedSubject judged) => free.Add(judged);

    private JudgedLine Judge(long number, PortfolioSubject subject)
    {
        var judged = free.TryTake(out var returned) ? returned : new JudgedSubject();
        judged.Read(EvaluationContext.Of(subject.StandardsOrNone, subject.Practice, options.AsOf));
        var isAsked = options.Duplicates == DuplicateOperators.Refuse && subject.Operator is not null;
        return new(number, isAsked ? OperatorSet.HashOf(subject.Operator!) : 0, subject.Operator, judged, Diagnostics: null);
    }
}
