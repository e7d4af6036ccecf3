using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>The outcomes of an evaluation: verdicts, of which each becomes an outcome when it is first asked for, and is kept.</summary>
internal sealed class OutcomeList(
    IReadOnlyList<Rule> rules, EvaluationContext context, RuleVerdict[] verdicts, int[] ends, int failures, IReadOnlyList<RuleOutcome> made)
    : KeptList<RuleOutcome>(verdicts.Length)
{
    /// <summary>How many of them are failures.</summary>
    public int Failures => failures;

    /// <summary>The verdict at a position, without making its outcome.</summary>
    public Verdict VerdictAt(int index) => verdicts[index].Verdict;

    protected override RuleOutcome Make(int index) =>
        verdicts[index].Saying == RuleVerdict.Made ? made[verdicts[index].At] : RuleOf(index).Show(context, verdicts[index]);

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
