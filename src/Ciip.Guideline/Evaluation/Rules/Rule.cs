using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation.Rules;

/// <summary>A rule: its description and one pure function that gives an outcome per place.</summary>
internal abstract class Rule(RuleDescription description)
{
    private static readonly RuleMessage Shown = CommonMessages.Shown.With();

    public RuleDescription Description { get; } = description;

    /// <summary>
    /// The outcomes; none where the rule's subject was not given. A rule that throws becomes a finding about that rule and does
    /// not stop the others.
    /// </summary>
    public IReadOnlyList<RuleOutcome> Run(EvaluationContext context)
    {
        if (!HasSubject(context))
        {
            return [];
        }

        try
        {
            return [.. Evaluate(context)];
        }
#pragma warning disable CA1031 // Whatever a rule throws is its own matter.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return [Fail(Place.Set, FindingLevel.Suggestion, CommonMessages.RuleThrew.With(Arguments.Of(exception.GetType().Name)))];
        }
    }

    /// <summary>Whether what the rule judges was given.</summary>
    protected abstract bool HasSubject(EvaluationContext context);

    protected abstract IEnumerable<RuleOutcome> Evaluate(EvaluationContext context);

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

    /// <summary>What a decision sets aside; whether it is reasoned is read only when reports are compared.</summary>
    protected RuleOutcome SetAside(Place place, RuleMessage message, Func<bool> isReasoned, IEnumerable<Locator>? cites = null) =>
        new(Description, Verdict.NotApplicable, place, message, level: null, cites is null ? Description.Citations : Seq.From(cites), RuleOutcome.NoProvisions, isReasoned);

    /// <summary>
    /// Records that share an id are one place, with one outcome: a failure if any fails, else an open question if any is
    /// open, else a pass if any passes. Of several that say so, no order of records decides which.
    /// </summary>
    protected static IEnumerable<RuleOutcome> OnePerPlace(IEnumerable<RuleOutcome> outcomes) =>
        outcomes.GroupBy(static outcome => outcome.Place).Select(static same => same.Skip(1).Any() ? Deciding(same) : same.First());

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
