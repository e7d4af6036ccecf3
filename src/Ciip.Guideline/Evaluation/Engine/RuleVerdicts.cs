using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>Takes down what the rules say, one after the other.</summary>
internal sealed class RuleVerdicts
{
    private readonly int[] ends;
    private readonly List<RuleOutcome> made = [];
    private readonly LentArray<RuleVerdict> all = new(atFirst: 512);
    private int failures;
    private int ended;

    private RuleVerdicts(int rules)
    {
        ends = new int[rules];
    }

    /// <summary>What each of several rules says about a subject, in their order.</summary>
    public static OutcomeList Of(IReadOnlyList<Rule> rules, EvaluationContext context)
    {
        var said = new RuleVerdicts(rules.Count);
        for (var i = 0; i < rules.Count; i++)
        {
            said.Ask(rules[i], context);
        }

        return said.ToOutcomes(rules, context);
    }

    /// <summary>One verdict; its outcome is made when somebody asks for it.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="at">The place, as the rule counts its places.</param>
    /// <param name="saying">Which of the things the rule can say there.</param>
    public void Add(Verdict verdict, int at, byte saying = 0)
    {
        if (at > RuleVerdict.LastPlace)
        {
            throw new InvalidOperationException("A rule has more places than can be numbered.");
        }

        Add(new RuleVerdict(verdict, at, saying));
    }

    /// <summary>An outcome that is there already.</summary>
    public void Add(RuleOutcome outcome)
    {
        Add(new RuleVerdict(outcome.Verdict, made.Count, RuleVerdict.Made));
        made.Add(outcome);
    }

    /// <summary>Outcomes at places that only the subject has, made at once.</summary>
    public void Add(IEnumerable<RuleOutcome> outcomes)
    {
        // Mostly a list of one, which is read without an enumerator.
        if (outcomes is IReadOnlyList<RuleOutcome> list)
        {
            for (var i = 0; i < list.Count; i++)
            {
                Add(list[i]);
            }

            return;
        }

        foreach (var outcome in outcomes)
        {
            Add(outcome);
        }
    }

    /// <summary>Lets a rule judge. One that throws says only that.</summary>
    private void Ask(Rule rule, EvaluationContext context)
    {
        var (before, failuresBefore, madeBefore) = (all.Count, failures, made.Count);
        try
        {
            rule.Run(context, this);
        }
#pragma warning disable CA1031 // Whatever a rule throws is its own matter.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            (all.Count, failures) = (before, failuresBefore);
            made.RemoveRange(madeBefore, made.Count - madeBefore);
            Add(rule.Threw(exception));
        }

        ends[ended++] = all.Count;
    }

    /// <summary>All that was said; nothing can be added afterwards.</summary>
    private OutcomeList ToOutcomes(IReadOnlyList<Rule> asked, EvaluationContext context)
    {
        var verdicts = all.ToArray();
        all.Return();
        return new OutcomeList(asked, context, verdicts, ends, failures, made);
    }

    private void Add(RuleVerdict verdict)
    {
        all.Add(verdict);
        failures += verdict.Verdict == Verdict.Fail ? 1 : 0;
    }
}
