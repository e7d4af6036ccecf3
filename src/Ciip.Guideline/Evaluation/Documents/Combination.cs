namespace Ciip.Guideline.Evaluation;

/// <summary>Makes one outcome of the claims of several documents. References have been replaced before.</summary>
/// <remarks>A set of claim values is a bit each: it runs for every provision in every view.</remarks>
internal struct Combination
{
    private const uint Positive = (1u << (int)ClaimValue.Specified) | (1u << (int)ClaimValue.PartlySpecified) | (1u << (int)ClaimValue.Addressed);
    private const uint Decision = (1u << (int)ClaimValue.DiscussedNotAdopted) | (1u << (int)ClaimValue.NotRelevant);
    private const uint NotExamined = 1u << (int)ClaimValue.NotExamined;

    private uint all;
    private uint own;
    private uint enforceable;
    private uint ofVoice;
    private int voice;
    private bool isContradicted;

    /// <summary>Adds a claim. Those of one voice come one after the other; dropped references are left out.</summary>
    public void Add(VoicedClaim claim)
    {
        var bit = 1u << (int)claim.Value;
        ofVoice = claim.Voice == voice ? ofVoice | bit : bit;
        voice = claim.Voice;
        isContradicted |= (ofVoice & Positive) != 0 && (ofVoice & Decision) != 0;
        all |= bit;
        own |= claim.IsOwn ? bit : 0;
        enforceable |= claim.IsEnforceable ? bit : 0;
    }

    /// <summary>The same of claims that were counted before: a bit for each value that somebody claims.</summary>
    /// <param name="all">Of all documents.</param>
    /// <param name="own">Of the operator's own.</param>
    /// <param name="enforceable">Of enforceable standards.</param>
    /// <param name="isContradicted">Whether one voice both says it and sets it aside.</param>
    public static Combination Of(uint all, uint own, uint enforceable, bool isContradicted) =>
        new() { all = all, own = own, enforceable = enforceable, isContradicted = isContradicted };

    /// <summary>The first line that applies decides.</summary>
    /// <param name="isOpen">Whether the inventory is partial or the view has no document.</param>
    public readonly StandardsOutcome OutcomeOf(bool isOpen) =>
        isContradicted ? StandardsOutcome.Contradicted
        // The operator may set a recommended or industry document aside (I.4 b1), an enforceable standard not (I.3 b1).
        : (own & Decision) != 0 ? ((enforceable & Positive) != 0 ? BestPositive(enforceable) : DecisionOf(own))
        : (all & Positive) != 0 ? BestPositive(all)
        : (all & Decision) != 0 ? DecisionOf(all)
        : isOpen || (all & NotExamined) != 0 ? StandardsOutcome.NotExamined
        : StandardsOutcome.Absent;

    /// <summary>
    /// Whether more reading could change the outcome. An own decision stands but for what could lift it: an enforceable standard, or
    /// another document of the operator.
    /// </summary>
    public readonly bool IsProvisional(StandardsOutcome outcome, bool isOpen) =>
        outcome is not (StandardsOutcome.Specified or StandardsOutcome.Contradicted)
        && (isOpen
            || outcome == StandardsOutcome.Addressed
            || ((outcome.IsDecision() && (own & Decision) != 0 ? own | enforceable : all) & NotExamined) != 0);

    private static StandardsOutcome BestPositive(uint values) =>
        (values & (1u << (int)ClaimValue.Specified)) != 0 ? StandardsOutcome.Specified
        : (values & (1u << (int)ClaimValue.PartlySpecified)) != 0 ? StandardsOutcome.PartlySpecified
        : StandardsOutcome.Addressed;

    private static StandardsOutcome DecisionOf(uint values) =>
        (values & (1u << (int)ClaimValue.DiscussedNotAdopted)) != 0 ? StandardsOutcome.NotAdopted : StandardsOutcome.NotRelevant;
}
