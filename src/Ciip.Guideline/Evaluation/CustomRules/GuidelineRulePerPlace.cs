using System.Text.Json.Serialization;

namespace Ciip.Guideline;

/// <summary>The base of a custom rule that judges several places, such as each contract, with one outcome each.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<GuidelineRulePerPlace>))]
public abstract class GuidelineRulePerPlace : GuidelineRuleBase
{
    /// <inheritdoc cref="GuidelineRule(string, LocalizedText, Provision[])"/>
    protected GuidelineRulePerPlace(string id, LocalizedText title, params Provision[] cites)
        : base(id, title, cites, levels: null, RuleBasis.Assessment, repair: null, places: null)
    {
    }

    /// <inheritdoc cref="GuidelineRule(string, LocalizedText, IEnumerable{Provision}, IEnumerable{FindingLevel}, RuleBasis, LocalizedText, IEnumerable{PlaceKind})"/>
    protected GuidelineRulePerPlace(
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
    /// What the rule says of one subject, place by place: none twice, none at all where there is nothing to judge, and at most
    /// 100,000. Otherwise, or when it throws, all of it becomes one finding about the rule.
    /// </summary>
    /// <param name="context">The subject.</param>
    /// <returns>Outcomes that this rule made, in the order in which a report lists them.</returns>
    public abstract IEnumerable<RuleOutcome> Evaluate(RuleContext context);

    internal sealed override IEnumerable<RuleOutcome?> Outcomes(RuleContext context) => Evaluate(context);
}
