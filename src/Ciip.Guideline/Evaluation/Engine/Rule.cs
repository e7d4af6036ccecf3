using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>A rule: its description, and one pure function that judges each of its places.</summary>
internal abstract class Rule(RuleDescription description)
{
    private static readonly RuleMessage Shown = CommonMessages.Shown.With();

    private RuleOutcome? nothing;
    private RuleOutcome? nothingInPractice;

    public RuleDescription Description { get; } = description;

    /// <summary>Judges where the rule's subject was given; says nothing where it was not.</summary>
    public void Run(EvaluationContext context, RuleVerdicts into)
    {
        if (HasSubject(context))
        {
            Judge(context, into);
        }
    }

    /// <summary>Makes the outcome of a verdict that came without one.</summary>
    /// <param name="context">What was evaluated.</param>
    /// <param name="verdict">What this rule said of a place of it.</param>
    public virtual RuleOutcome Show(EvaluationContext context, RuleVerdict verdict) =>
        throw new InvalidOperationException($"{Description.Id} makes its outcomes while it judges.");

    /// <summary>The finding that a rule which throws becomes: it does not stop the others.</summary>
    public RuleOutcome Threw(Exception exception) => Fail(Place.Set, FindingLevel.Suggestion, CommonMessages.RuleThrew.With(Arguments.Of(exception.GetType().Name)));

    /// <summary>Whether what the rule judges was given.</summary>
    protected abstract bool HasSubject(EvaluationContext context);

    /// <summary>Says a verdict for each place.</summary>
    protected virtual void Judge(EvaluationContext context, RuleVerdicts into) => into.Add(Evaluate(context));

    /// <summary>The outcomes, for a rule whose places only its subject has.</summary>
    protected virtual IEnumerable<RuleOutcome> Evaluate(EvaluationContext context) => [];

    protected RuleOutcome Pass(Place place, RuleMessage? message = null, IEnumerable<Locator>? cites = null) =>
        Outcome(Verdict.Pass, place, message ?? Shown, level: null, RuleOutcome.NoProvisions, cites);

    protected RuleOutcome Fail(
        Place place, FindingLevel level, RuleMessage message, IEnumerable<Provision>? provisions = null, IEnumerable<Locator>? cites = null) =>
        Outcome(Verdict.Fail, place, message, level, provisions ?? RuleOutcome.NoProvisions, cites);

    protected RuleOutcome Undetermined(
        Place place, RuleMessage message, IEnumerable<Provision>? provisions = null, IEnumerable<Locator>? cites = null) =>
        Outcome(Verdict.Undetermined, place, message, level: null, provisions ?? RuleOutcome.NoProvisions, cites);

    protected RuleOutcome NotApplicable(Place place, RuleMessage message, IEnumerable<Locator>? cites = null) =>
        Outcome(Verdict.NotApplicable, place, message, level: null, RuleOutcome.NoProvisions, cites);

    /// <summary>That there is nothing to judge: one and the same outcome in every evaluation.</summary>
    /// <param name="message">Why there is nothing; a rule has one such message.</param>
    /// <param name="isInPractice">Whether the place is the operator as a whole; otherwise the set.</param>
    protected RuleOutcome Nothing(MessageTemplate message, bool isInPractice = false) => isInPractice
        ? nothingInPractice ??= NotApplicable(Place.Operator, message.With())
        : nothing ??= NotApplicable(Place.Set, message.With());

    /// <summary>What a decision sets aside; whether it is reasoned is read only when reports are compared.</summary>
    protected RuleOutcome SetAside(Place place, RuleMessage message, Func<bool> isReasoned, IEnumerable<Locator>? cites = null) =>
        new(Description, Verdict.NotApplicable, place, message, level: null, cites is null ? Description.Citations : Seq.From(cites), RuleOutcome.NoProvisions, isReasoned);

    /// <summary>
    /// Records that share an id are one place, with one outcome: a failure if any fails, else an open question if any is
    /// open, else a pass if any passes. Of several that say so, no order of records decides which.
    /// </summary>
    protected static IEnumerable<RuleOutcome> OnePerPlace(IEnumerable<RuleOutcome> outcomes)
    {
        var all = outcomes as IReadOnlyCollection<RuleOutcome> ?? [.. outcomes];
        if (all.Count < 2)
        {
            return all;
        }

        var places = new HashSet<Place>();
        return all.All(outcome => places.Add(outcome.Place))
            ? all
            : all.GroupBy(static outcome => outcome.Place).Select(static same => same.Skip(1).Any() ? Deciding(same) : same.First());
    }

    private static RuleOutcome Deciding(IEnumerable<RuleOutcome> same) => same
        .OrderBy(static outcome => Verdicts.Rank(outcome.Verdict))
        .ThenByDescending(static outcome => outcome.Level)
        .ThenBy(static outcome => outcome.Message.Id, StringComparer.Ordinal)
        .ThenBy(static outcome => outcome.Message.In(Language.English), StringComparer.Ordinal)
        .First();

    /// <summary>Some of the statements the rule cites.</summary>
    protected IEnumerable<Locator> Cited(params string[] locators) => Description.Citations.Where(cited => locators.Contains(cited.Text, StringComparer.Ordinal));

    private RuleOutcome Outcome(
        Verdict verdict, Place place, RuleMessage message, FindingLevel? level, IEnumerable<Provision> provisions, IEnumerable<Locator>? cites) =>
        new(Description, verdict, place, message, level, cites is null ? Description.Citations : Seq.From(cites), Seq.From(provisions));
}
