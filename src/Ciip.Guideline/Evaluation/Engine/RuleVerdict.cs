namespace Ciip.Guideline.Evaluation;

/// <summary>
/// What a rule says about one place before anybody reads it: its verdict, and in two numbers of the rule's own which place that is and
/// what it says there. An outcome is made of it when somebody asks for one.
/// </summary>
internal readonly struct RuleVerdict(Verdict verdict, int at, byte saying)
{
    /// <summary>Says that the rule made the outcome itself, and that <see cref="At"/> is its position among those.</summary>
    public const byte Made = 15;

    /// <summary>The greatest number of a place.</summary>
    public const int LastPlace = (1 << (32 - VerdictBits - SayingBits)) - 1;

    private const int VerdictBits = 2;
    private const int SayingBits = 4;

    // One number: an evaluation keeps one of these for each of its places.
    private readonly uint all = ((uint)at << (VerdictBits + SayingBits)) | ((uint)saying << VerdictBits) | (uint)verdict;

    public Verdict Verdict => (Verdict)(all & ((1u << VerdictBits) - 1));

    /// <summary>Which of the things the rule can say, below 15; 0 where the place tells.</summary>
    public byte Saying => (byte)((all >> VerdictBits) & ((1u << SayingBits) - 1));

    /// <summary>The place, as the rule counts its places; at most <see cref="LastPlace"/>.</summary>
    public int At => (int)(all >> (VerdictBits + SayingBits));
}
