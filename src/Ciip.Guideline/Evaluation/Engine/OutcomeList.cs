using System.Collections;

namespace Ciip.Guideline.Evaluation;

/// <summary>The outcomes of an evaluation: verdicts, of which each becomes an outcome when it is first asked for, and is kept.</summary>
internal sealed class OutcomeList(
    IReadOnlyList<Rule> rules, EvaluationContext context, RuleVerdict[] judgements, int[] ends, int failures, IReadOnlyList<RuleOutcome> made) : IReadOnlyList<RuleOutcome>
{
    private RuleOutcome?[]? kept;

    public int Count => judgements.Length;

    /// <summary>How many of them are failures.</summary>
    public int Failures => failures;

    public RuleOutcome this[int index]
    {
        get
        {
            var judgement = judgements[index];
            if (judgement.Saying == RuleVerdict.Made)
            {
                return made[judgement.At];
            }

            // Two threads may both make one; whoever asks gets the one that was kept.
            var outcomes = kept ?? Interlocked.CompareExchange(ref kept, new RuleOutcome?[Count], null) ?? kept;
            return outcomes[index] ?? Interlocked.CompareExchange(ref outcomes[index], RuleOf(index).Show(context, judgement), null) ?? outcomes[index]!;
        }
    }

    /// <summary>The verdict at a position, without making its outcome.</summary>
    public Verdict VerdictAt(int index) => judgements[index].Verdict;

    public IEnumerator<RuleOutcome> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Rule RuleOf(int index)
    {
        // The first rule that ends behind it; a rule that says nothing ends where the one before does.
        var (from, to) = (0, ends.Length - 1);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = ends[middle] > index ? (from, middle) : (middle + 1, to);
        }

        return rules[from];
    }
}
