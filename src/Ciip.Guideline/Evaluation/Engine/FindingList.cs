using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>The failures among outcomes, as positions; each becomes a finding when it is first asked for, and is kept.</summary>
internal sealed class FindingList : KeptList<Finding>
{
    private readonly OutcomeList outcomes;
    private readonly int[] positions;

    public FindingList(OutcomeList outcomes)
        : base(outcomes.Failures)
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

    protected override Finding Make(int index)
    {
        var outcome = outcomes[positions[index]];
        return new Finding(outcome, outcome.Level!.Value);
    }
}
