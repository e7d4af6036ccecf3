using System.Text.Json.Serialization;
using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline;

/// <summary>
/// What <see cref="GuidelineRule"/> and <see cref="GuidelineRulePerPlace"/> have in common: a description, and the four things a
/// rule can say. Rules are shared between evaluations and threads: they keep no state and ask no clock.
/// </summary>
[JsonConverter(typeof(GuidelineJsonConverter<GuidelineRuleBase>))]
public abstract class GuidelineRuleBase
{
    private readonly RuleMessage notShown;

    private protected GuidelineRuleBase(
        string id,
        LocalizedText title,
        IEnumerable<Provision> cites,
        IEnumerable<FindingLevel>? levels,
        RuleBasis basis,
        LocalizedText? repair,
        IEnumerable<PlaceKind>? places)
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
            [.. (levels ?? [FindingLevel.Suggestion]).Select(static level => Require.Defined(level, nameof(levels))).Distinct().OrderByDescending(static level => level)],
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

    /// <summary>What the rule says, unchecked.</summary>
    internal abstract IEnumerable<RuleOutcome?> Outcomes(RuleContext context);

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
