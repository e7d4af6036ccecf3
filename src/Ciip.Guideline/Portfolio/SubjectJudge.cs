using System.Collections.Concurrent;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline.Portfolio;

/// <summary>Judges subjects for a roll-up, on any thread: provisions and items of both axes, without asking a rule.</summary>
internal sealed class SubjectJudge(PortfolioOptions options)
{
    private readonly ConcurrentBag<JudgedSubject> free = [];

    public JudgedBlock Judge(LineBlock block, CancellationToken cancellationToken)
    {
        var lines = SubjectLine.Each(
            block,
            options.ReadingOrDefault,
            (number, subject, diagnostics) => subject is null ? new(number, OperatorSet.NotAsked, Name: null, Judged: null, diagnostics) : Judge(number, subject),
            cancellationToken);
        return new(block.FileLines, block.FileBytes, block.Hash, lines);
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
        return new(number, OperatorSet.KeyOf(subject, options), subject.Operator, judged, Diagnostics: null);
    }
}
