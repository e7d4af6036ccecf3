using System.Text.Json.Serialization;
using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline;

/// <summary>
/// The base of a custom rule: override <see cref="Evaluate"/> to judge one place, or <see cref="EvaluateEach"/> to judge several, such as
/// each contract. See <c>docs/your-own-rules.md</c>. Rules are shared between evaluations and threads: they keep no state and ask no clock.
/// </summary>
/// <example>
/// <code>
/// var report = GuidelineEvaluator.Default.With(new PrecautionsAreRecorded()).Evaluate(standards, practice);
///
/// sealed class PrecautionsAreRecorded() : GuidelineRule("ACME003", new("Precautions are recorded"), Provisions.ItBcp.OrdinaryPrecautions)
/// {
///     public override RuleOutcome Evaluate(RuleContext context) =>
///         context.Practice?.Plan?.ItBcp?.OrdinaryPrecautions is { Count: &gt; 0 } ? Pass() : Undetermined();
/// }
/// </code>
/// </example>
[JsonConverter(typeof(GuidelineJsonConverter<GuidelineRule>))]
public abstract class GuidelineRule
{
    private readonly RuleMessage notShown;

    /// <summary>Makes a rule that is advice: its findings are suggestions, and <see cref="RuleDescription.Repair"/> is its title.</summary>
    /// <param name="id">
    /// The id, which never changes, such as <c>ACME001</c>: a letter, then letters, digits, <c>.</c>, <c>-</c> and <c>_</c>, at most 64.
    /// </param>
    /// <param name="title">What the rule asks; one language is enough.</param>
    /// <param name="cites">The provisions it builds on, at least one; the first is where it speaks when no place is given.</param>
    /// <exception cref="ArgumentException">The id has another form or is like those of the catalog, or nothing is cited.</exception>
    protected GuidelineRule(string id, LocalizedText title, params Provision[] cites)
        : this(id, title, cites, [FindingLevel.Suggestion])
    {
    }

    /// <summary>Makes a rule with levels, basis, repair and places of its own.</summary>
    /// <param name="id">The id, as for the other constructor.</param>
    /// <param name="title">What the rule asks; one language is enough.</param>
    /// <param name="cites">The provisions it builds on, at least one; the first is where it speaks when no place is given.</param>
    /// <param name="levels">The levels its findings can have.</param>
    /// <param name="basis">On what it rests: say <see cref="RuleBasis.Text"/> only where the sentence itself asks for it.</param>
    /// <param name="repair">What repairs a finding; null is the title.</param>
    /// <param name="places">The kinds of places it judges, for a reader; null is a provision.</param>
    /// <exception cref="ArgumentException">As for the other constructor, or no level is given.</exception>
    protected GuidelineRule(
        string id,
        LocalizedText title,
        IEnumerable<Provision> cites,
        IEnumerable<FindingLevel> levels,
        RuleBasis basis = RuleBasis.Assessment,
        LocalizedText? repair = null,
        IEnumerable<PlaceKind>? places = null)
    {
        CustomRuleIds.Check(id);
        Cited = Seq.From(Require.NotNull(cites));
        if (Cited.Count == 0)
        {
            throw new ArgumentException("A rule cites at least one provision.", nameof(cites));
        }

        Description = new RuleDescription(
            id,
            GetType().Name,
            Require.NotNull(title),
            repair ?? title,
            [.. (places ?? [PlaceKind.Provision]).Select(static place => Require.Defined(place, nameof(places)))],
            [.. Require.NotNull(levels).Select(static level => Require.Defined(level, nameof(levels))).Distinct().OrderByDescending(static level => level)],
            Require.Defined(basis),
            [.. Cited.Select(static provision => provision.Statement.Text).Distinct(StringComparer.Ordinal)])
        {
            IsCustom = true,
        };
        if (Description.Levels.Count == 0)
        {
            throw new ArgumentException("A rule has at least one level.", nameof(levels));
        }

        notShown = CustomRuleMessages.NotShown.With(title);
    }

    /// <summary>What the rule asks, where, and on what it rests.</summary>
    public RuleDescription Description { get; }

    /// <summary>Stands for the place of the first provision cited, until the subject is known.</summary>
    internal static Place Home { get; } = new(part: "home");

    /// <summary>The provisions it cites; at least one.</summary>
    internal IReadOnlyList<Provision> Cited { get; }

    /// <summary>
    /// What the rule says of one subject, about one place. A pure function: equal input, equal outcome. An exception, or null, becomes a
    /// finding about the rule and does not stop the others.
    /// </summary>
    /// <param name="context">The subject.</param>
    /// <returns>An outcome that this rule made.</returns>
    /// <exception cref="NotSupportedException">The rule overrides <see cref="EvaluateEach"/> instead.</exception>
    public virtual RuleOutcome Evaluate(RuleContext context) =>
        throw new NotSupportedException($"{GetType().Name} overrides neither {nameof(Evaluate)}, which judges one place, nor {nameof(EvaluateEach)}, which judges several.");

    /// <summary>
    /// What the rule says of one subject, place by place: each place at most once, none where there is nothing to judge, and at most
    /// 100,000. If it breaks this or throws, all of it becomes one finding about the rule.
    /// </summary>
    /// <param name="context">The subject.</param>
    /// <returns>Outcomes that this rule made, in the order in which a report lists them; unless overridden, the one of <see cref="Evaluate"/>.</returns>
    public virtual IEnumerable<RuleOutcome> EvaluateEach(RuleContext context) => [Evaluate(context)];

    /// <summary>It is shown.</summary>
    /// <param name="place">Where; null is the first provision that the rule cites.</param>
    /// <param name="message">Why; null says only that it is shown.</param>
    protected RuleOutcome Pass(Place? place = null, RuleMessage? message = null) =>
        Outcome(Verdict.Pass, place, message ?? CustomRuleMessages.Shown, level: null, provisions: null);

    /// <summary>It is missing: a finding.</summary>
    /// <param name="place">Where; null is the first provision that the rule cites.</param>
    /// <param name="message">What is missing; null says that the title of the rule is not shown.</param>
    /// <param name="level">One of the levels of the rule; null is the highest.</param>
    /// <param name="missing">
    /// The provisions that are missing, which the improvement plan then asks for; null where the finding is about something else
    /// and stays out of the plan. Each has to be one that can show where the place is: in the documents or in practice.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="level"/> is not one of the rule's levels.</exception>
    protected RuleOutcome Fail(Place? place = null, RuleMessage? message = null, FindingLevel? level = null, IEnumerable<Provision>? missing = null)
    {
        var given = level ?? Description.Levels[0];
        return Description.Levels.Contains(given)
            ? Outcome(Verdict.Fail, place, message ?? notShown, given, missing)
            : throw new ArgumentException($"{Description.Id} has no level {given}.", nameof(level));
    }

    /// <summary>It cannot be decided from what was given: an open question.</summary>
    /// <param name="place">Where; null is the first provision that the rule cites.</param>
    /// <param name="message">What is not known; null says that the title of the rule is.</param>
    /// <param name="unknown">The provisions that are unknown; null where it is something else.</param>
    protected RuleOutcome Undetermined(Place? place = null, RuleMessage? message = null, IEnumerable<Provision>? unknown = null) =>
        Outcome(Verdict.Undetermined, place, message ?? CustomRuleMessages.Unknown.With(Description.Demand), level: null, unknown);

    /// <summary>It is not asked here.</summary>
    /// <param name="place">Where; null is the first provision that the rule cites.</param>
    /// <param name="message">Why not; null says only that it does not arise.</param>
    protected RuleOutcome NotApplicable(Place? place = null, RuleMessage? message = null) =>
        Outcome(Verdict.NotApplicable, place, message ?? CustomRuleMessages.DoesNotArise.With(Description.Demand), level: null, provisions: null);

    private RuleOutcome Outcome(Verdict verdict, Place? place, RuleMessage message, FindingLevel? level, IEnumerable<Provision>? provisions) =>
        new(Description, verdict, place ?? Home, message, level, Description.Citations, provisions is null ? RuleOutcome.NoProvisions : Seq.From(provisions));
}
