using System.Text.Json.Serialization;

namespace Ciip.Guideline;

/// <summary>
/// The base of a custom rule that says one thing about one place. See <c>docs/your-own-rules.md</c>;
/// <see cref="GuidelineRulePerPlace"/> is for a rule that judges several places.
/// </summary>
[JsonConverter(typeof(GuidelineJsonConverter<GuidelineRule>))]
public abstract class GuidelineRule : GuidelineRuleBase
{
    /// <summary>Makes a rule that is advice: its findings are suggestions, and <see cref="RuleDescription.Repair"/> is its title.</summary>
    /// <param name="id">
    /// The id, which never changes, such as <c>ACME001</c>: a letter, then letters, digits, <c>.</c>, <c>-</c> and <c>_</c>, at most 64.
    /// </param>
    /// <param name="title">What the rule asks.</param>
    /// <param name="cites">The provisions it builds on, at least one; the first is where it speaks when no place is given.</param>
    /// <exception cref="ArgumentException">The id has another form or is like those of the catalog, or nothing is cited.</exception>
    protected GuidelineRule(string id, LocalizedText title, params Provision[] cites)
        : base(id, title, cites, levels: null, RuleBasis.Assessment, repair: null, places: null)
    {
    }

    /// <summary>Makes a rule with levels, basis, repair and places of its own.</summary>
    /// <param name="id">The id, as for the other constructor.</param>
    /// <param name="title">What the rule asks.</param>
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
        : base(id, title, cites, levels, basis, repair, places)
    {
    }

    /// <summary>
    /// What the rule says of one subject. A pure function: equal input, equal outcome. An exception, or null, becomes a finding
    /// about the rule and does not stop the others.
    /// </summary>
    /// <param name="context">The subject.</param>
    /// <returns>An outcome that this rule made.</returns>
    public abstract RuleOutcome Evaluate(RuleContext context);

    internal sealed override IEnumerable<RuleOutcome?> Outcomes(RuleContext context) => [Evaluate(context)];
}
