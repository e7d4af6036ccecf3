namespace Ciip.Guideline.Evaluation;

/// <summary>
/// The claims of all documents of a set on one provision, counted, so that what one of them says can be exchanged for an answer without
/// combining all of them again.
/// </summary>
internal sealed class CountedClaims
{
    private const int Values = (int)ClaimValue.SpecifiedElsewhere;

    private readonly SetAnalysis analysis;
    private readonly int[] all = new int[Values];
    private readonly int[] own = new int[Values];
    private readonly int[] enforceable = new int[Values];
    private readonly int[] positive;
    private readonly int[] deciding;
    private int provision;
    private int contradicted;

    public CountedClaims(SetAnalysis analysis)
    {
        this.analysis = analysis;

        // Behind the voices of the set, that of a document still to be found.
        (positive, deciding) = (new int[analysis.Set.Documents.Count + 1], new int[analysis.Set.Documents.Count + 1]);
    }

    /// <summary>Counts what all documents claim on a provision.</summary>
    public void Count(Provision asked)
    {
        provision = asked.Index;
        contradicted = 0;
        foreach (var counts in new[] { all, own, enforceable, positive, deciding })
        {
            Array.Clear(counts, 0, counts.Length);
        }

        for (var document = 0; document < analysis.Set.Documents.Count; document++)
        {
            if (analysis.Effective(document, provision) is { } value)
            {
                Add(document, value, 1);
            }
        }
    }

    /// <summary>What the claims amount to with another one of one document, and whether more reading could change that.</summary>
    /// <param name="document">The index of the document; -1 for one still to be found.</param>
    /// <param name="answer">What it claims instead.</param>
    public (StandardsOutcome Outcome, bool IsProvisional) With(int document, ClaimValue answer)
    {
        var said = document < 0 ? null : analysis.Effective(document, provision);
        if (said is { } before)
        {
            Add(document, before, -1);
        }

        Add(document, answer, 1);
        var isOpen = analysis.SetView.IsOpen;
        var combined = Combination.Of(Claimed(all), Claimed(own), Claimed(enforceable), contradicted > 0);
        var outcome = combined.OutcomeOf(isOpen);
        Add(document, answer, -1);
        if (said is { } again)
        {
            Add(document, again, 1);
        }

        return (outcome, combined.IsProvisional(outcome, isOpen));
    }

    private static uint Claimed(int[] counts)
    {
        var values = 0u;
        for (var value = 0; value < counts.Length; value++)
        {
            values |= counts[value] > 0 ? 1u << value : 0;
        }

        return values;
    }

    private void Add(int document, ClaimValue value, int times)
    {
        var voice = document < 0 ? positive.Length - 1 : analysis.VoiceOf(document);
        var tier = document < 0 ? null : analysis.Set.Documents[document].Tier;
        all[(int)value] += times;
        own[(int)value] += tier == DocumentTier.InternalRules ? times : 0;
        enforceable[(int)value] += tier == DocumentTier.EnforceableStandards ? times : 0;
        contradicted -= IsContradicted(voice) ? 1 : 0;
        positive[voice] += value.IsPositive() ? times : 0;
        deciding[voice] += value.IsDecision() ? times : 0;
        contradicted += IsContradicted(voice) ? 1 : 0;
    }

    private bool IsContradicted(int voice) => positive[voice] > 0 && deciding[voice] > 0;
}
