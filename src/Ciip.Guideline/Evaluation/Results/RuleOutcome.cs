using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>What a rule says about one place. Every outcome is reported, not only the failures.</summary>
public sealed class RuleOutcome
{
    private readonly Func<bool>? isReasoned;

    internal RuleOutcome(
        RuleDescription rule, Verdict verdict, Place place, RuleMessage message, FindingLevel? level, IReadOnlyList<Locator> citations, IReadOnlyList<Provision> provisions, Func<bool>? isReasoned = null)
    {
        this.isReasoned = isReasoned;
        Rule = rule;
        Verdict = verdict;
        Place = place;
        Message = message;
        Level = level;
        Citations = citations;
        Provisions = provisions;
    }

    /// <summary>The rule.</summary>
    public RuleDescription Rule { get; }

    /// <summary>What it says.</summary>
    public Verdict Verdict { get; }

    /// <summary>About what.</summary>
    public Place Place { get; }

    /// <summary>Why.</summary>
    public RuleMessage Message { get; }

    /// <summary>The level, for a failure; null otherwise.</summary>
    public FindingLevel? Level { get; }

    /// <summary>The statements the outcome rests on; at least one.</summary>
    public IReadOnlyList<Locator> Citations { get; }

    /// <summary>The provisions it is about: for a failure what is missing, for an open question what is unknown.</summary>
    public IReadOnlyList<Provision> Provisions { get; }

    /// <summary>
    /// Where decisions set the demand aside: whether each has its reason, who decided and when; null where no decision does.
    /// </summary>
    public bool? DecisionIsReasoned => isReasoned?.Invoke();

    /// <summary>
    /// The verdict on each provision that this place is a home of: where several are judged together, the place shows the worst. Empty
    /// for a place that names provisions without judging them.
    /// </summary>
    internal IReadOnlyList<(Provision Provision, Verdict Verdict)> Judged { get; init; } = [];

    /// <summary>Rule, verdict, place and message in English.</summary>
    public override string ToString() => $"{Rule.Id} {Verdict} {Place}: {Message}";

    /// <summary>The same at a place, by the rule as it is described there.</summary>
    internal RuleOutcome At(Place place, RuleDescription rule) => new(rule, Verdict, place, Message, Level, Citations, Provisions, isReasoned) { Judged = Judged };

    /// <summary>The same by the rule as it is configured; the level is that of a failure.</summary>
    internal RuleOutcome At(RuleDescription rule, FindingLevel? level) =>
        new(rule, Verdict, Place, Message, Level is null ? null : level, Citations, Provisions, isReasoned) { Judged = Judged };

    /// <summary>The same, as the home of a provision.</summary>
    internal RuleOutcome Judging(Provision provision) => Judging([(provision, Verdict)]);

    /// <summary>The same, as the home of provisions with a verdict each.</summary>
    internal RuleOutcome Judging(IReadOnlyList<(Provision Provision, Verdict Verdict)> judged) =>
        new(Rule, Verdict, Place, Message, Level, Citations, Provisions, isReasoned) { Judged = judged };

    internal static IReadOnlyList<Provision> NoProvisions { get; } = Seq.Of<Provision>();
}
