using System.Collections;

namespace Ciip.Guideline.Evaluation;

/// <summary>The failures among outcomes, as positions; each becomes a finding when it is first asked for, and is kept.</summary>
internal sealed class FindingList : IReadOnlyList<Finding>
{
    private readonly OutcomeList outcomes;
    private readonly int[] positions;
    private Finding?[]? kept;

    public FindingList(OutcomeList outcomes)
    {
        this.outcomes = outcomes;
        positions = new int[outcomes.Failures];
        var found = 0;
        for (var i = 0; found < positions.Length; i++)
        {
            if (outcomes.VerdictAt(i) == Verdict.Fail)
            {
                positions[found++] = i;
            }
        }
    }

    public int Count => positions.Length;

    public Finding this[int index]
    {
        get
        {
            var at = positions[index];
            var findings = kept ?? Interlocked.CompareExchange(ref kept, new Finding?[Count], null) ?? kept;
            return findings[index] ?? Interlocked.CompareExchange(ref findings[index], FindingOf(outcomes[at]), null) ?? findings[index]!;
        }
    }

    public IEnumerator<Finding> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static Finding FindingOf(RuleOutcome outcome) => new(outcome, outcome.Level!.Value);
}
