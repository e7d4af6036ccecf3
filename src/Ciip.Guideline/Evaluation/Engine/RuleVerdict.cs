namespace Ciip.Guideline.Evaluation;

/// <summary>
/// What a rule says about one place before anybody reads it: its verdict, and in two numbers of the rule's own which place that is and
/// what it says there. An outcome is made of it when somebody asks for one.
/// </summary>
internal readonly struct RuleVerdict(Verdict verdict, int at, byte saying)
{
    /// <summary>Says that the rule made the outcome itself, and that <see cref="At"/> is its position among those.</summary>
    public const byte Made = byte.MaxValue;

    private readonly byte verdict = (byte)verdict;

    public Verdict Verdict => (Verdict)verdict;

    /// <summary>Which of the things the rule can say; 0 where the place tells.</summary>
    public byte Saying { get; } = saying;

    /// <summary>The place, as the rule counts its places.</summary>
    public int At { get; } = at;
}
