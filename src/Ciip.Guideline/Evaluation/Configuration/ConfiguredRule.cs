using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation.Rules;

namespace Ciip.Guideline.Evaluation;

/// <summary>A rule at another level, or with exceptions at places. What is set aside stays in the report, as not asked.</summary>
internal sealed class ConfiguredRule : Rule
{
    private static readonly MessageTemplate Aside = new(
        "configuration.set-aside", "Set aside by configuration of the evaluation. Otherwise: {0}", "評価の設定により対象外。本来の判定：{0}");

    private readonly Rule inner;
    private readonly FindingLevel? level;

    private ConfiguredRule(Rule inner, FindingLevel? level, IReadOnlyList<RuleOverride> overrides)
        : base(inner.Description.With(LevelsOf(inner, level, overrides), overrides))
    {
        this.inner = inner;
        this.level = level;
    }

    /// <summary>The rule with another level for all its findings; exceptions at places stay.</summary>
    public static Rule At(Rule rule, FindingLevel level) => rule is ConfiguredRule configured
        ? new ConfiguredRule(configured.inner, level, configured.Description.Overrides)
        : new ConfiguredRule(rule, level, []);

    /// <summary>The rule with one more exception; it replaces an earlier one for the same place.</summary>
    public static Rule With(Rule rule, RuleOverride added)
    {
        var (inner, level) = rule is ConfiguredRule configured ? (configured.inner, configured.level) : (rule, null);
        return new ConfiguredRule(inner, level, Seq.From(rule.Description.Overrides
            .Where(one => one.Key != added.Key)
            .Append(added)
            .OrderBy(static one => one.Key, StringComparer.Ordinal)));
    }

    /// <summary>The rule inside knows.</summary>
    protected override bool HasSubject(EvaluationContext context) => true;

    protected override void Judge(EvaluationContext context, RuleVerdicts into) => into.Add(RuleVerdicts.Of([inner], context).Select(Configured));

    private RuleOutcome Configured(RuleOutcome outcome)
    {
        var nearest = Description.Overrides.Where(one => one.HoldsFor(outcome.Place)).OrderByDescending(static one => one.Nearness).FirstOrDefault();
        return nearest is { Level: null }
            ? NotApplicable(outcome.Place, Aside.Later(() => [new(outcome.Message.In(Language.English), outcome.Message.In(Language.Japanese))]), outcome.Citations)
            : outcome.At(Description, nearest?.Level ?? level ?? outcome.Level);
    }

    private static IReadOnlyList<FindingLevel> LevelsOf(Rule inner, FindingLevel? level, IReadOnlyList<RuleOverride> overrides) => Seq.From(
        (level is { } all ? [all] : inner.Description.Levels)
            .Concat(overrides.Select(static one => one.Level).OfType<FindingLevel>())
            .Distinct()
            .OrderByDescending(static one => one));
}
