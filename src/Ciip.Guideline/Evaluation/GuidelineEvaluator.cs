using System.Text.Json.Serialization;
using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation;
using Ciip.Guideline.Evaluation.Rules;

namespace Ciip.Guideline;

/// <summary>Evaluates documents and practice against the Guideline. Immutable, without state or I/O, safe to share between threads.</summary>
/// <example>
/// <code>
/// var standards = GuidelineJson.Parse&lt;SafetyStandardsSet&gt;(File.ReadAllBytes("standards.json"));
/// var practice = GuidelineJson.Parse&lt;SelfVerification&gt;(File.ReadAllBytes("self-verification.json"));
/// var report = GuidelineEvaluator.Default.Without("QUA104").WithLevel("STD201", FindingLevel.Weakness)
///     .Evaluate(standards, practice, asOf: PartialDate.Parse("2026-04-01"));
/// </code>
/// </example>
[JsonConverter(typeof(GuidelineJsonConverter<GuidelineEvaluator>))]
public sealed class GuidelineEvaluator
{
    private readonly IReadOnlyList<Rule> rules;
    private readonly AskedRules asked;

    private GuidelineEvaluator(IReadOnlyList<Rule> rules)
    {
        this.rules = rules;
        asked = new AskedRules(GuidelineCatalog.FourthEdition.Edition, rules.Select(static rule => rule.Description));
    }

    /// <summary>The evaluator with all rules of the catalog at their own levels.</summary>
    public static GuidelineEvaluator Default { get; } = new(RuleCatalog.All);

    /// <summary>The rules: those of the catalog in their order, then custom rules by id.</summary>
    public IReadOnlyList<RuleDescription> Rules => asked.Descriptions;

    /// <summary>Identifies edition, rules, levels, packs, and what is set aside or re-levelled where.</summary>
    public string Fingerprint => asked.Fingerprint;

    /// <summary>An evaluator that also asks a custom rule.</summary>
    /// <param name="rule">The rule. When it says something else than before, give it a new id, or a new version to its pack.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    /// <exception cref="ArgumentException">There is already a rule with that id.</exception>
    public GuidelineEvaluator With(GuidelineRule rule) => new(RuleList.Add(rules, [new CustomRule(Require.NotNull(rule))], nameof(rule)));

    /// <summary>An evaluator that also asks the rules of a pack.</summary>
    /// <param name="pack">The pack.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pack"/> is null.</exception>
    /// <exception cref="ArgumentException">There is already a rule with one of its ids.</exception>
    public GuidelineEvaluator With(RulePack pack) =>
        new(RuleList.Add(rules, Require.NotNull(pack).Rules.Select(rule => new CustomRule(rule, pack)), nameof(pack)));

    /// <summary>An evaluator that does not ask a rule. Figures, gaps and open questions rest on no rule and stay.</summary>
    /// <param name="id">The id of the rule, such as <c>STD201</c>; <see cref="Rules"/> and <c>docs/rules.md</c> list them.</param>
    /// <exception cref="ArgumentException">This evaluator has no rule with that id.</exception>
    public GuidelineEvaluator Without(string id) => new(RuleList.Remove(rules, id));

    /// <summary>
    /// An evaluator that does not ask a rule about an item, section or provision and what is below it. Its outcomes there stay in
    /// the report, not applicable, with what it would have said.
    /// </summary>
    /// <param name="id">The id of the rule, such as <c>STD201</c>; <see cref="Rules"/> and <c>docs/rules.md</c> list them.</param>
    /// <param name="on">The item, section or provision. Where the rule has no outcome, nothing is set aside.</param>
    /// <exception cref="ArgumentException">This evaluator has no rule with that id, or <paramref name="on"/> is null.</exception>
    public GuidelineEvaluator Without(string id, GuidelineId on) => Overriding(id, new RuleOverride(Require.NotNull(on), level: null));

    /// <summary>An evaluator that does not ask a rule about one place, such as that of a finding; otherwise as for an item.</summary>
    /// <param name="id">The id of the rule, such as <c>STD201</c>; <see cref="Rules"/> and <c>docs/rules.md</c> list them.</param>
    /// <param name="place">The place, taken from a report.</param>
    /// <exception cref="ArgumentException">This evaluator has no rule with that id, or <paramref name="place"/> is null.</exception>
    public GuidelineEvaluator Without(string id, Place place) => Overriding(id, new RuleOverride(Require.NotNull(place), level: null));

    /// <summary>An evaluator that gives every finding of a rule one level; what was said for single places stays.</summary>
    /// <param name="id">The id of the rule, such as <c>STD201</c>; <see cref="Rules"/> and <c>docs/rules.md</c> list them.</param>
    /// <param name="level">The level.</param>
    /// <exception cref="ArgumentException">This evaluator has no rule with that id, or there is no such level.</exception>
    public GuidelineEvaluator WithLevel(string id, FindingLevel level)
    {
        Require.Defined(level);
        return new(RuleList.Change(rules, id, rule => ConfiguredRule.At(rule, level)));
    }

    /// <summary>An evaluator that gives a rule's findings on an item, section or provision, and what is below it, one level.</summary>
    /// <param name="id">The id of the rule, such as <c>STD201</c>; <see cref="Rules"/> and <c>docs/rules.md</c> list them.</param>
    /// <param name="on">The item, section or provision; the nearest that holds for a place counts.</param>
    /// <param name="level">The level.</param>
    /// <exception cref="ArgumentException">This evaluator has no rule with that id, there is no such level, or <paramref name="on"/> is null.</exception>
    public GuidelineEvaluator WithLevel(string id, GuidelineId on, FindingLevel level) => Overriding(id, new RuleOverride(Require.NotNull(on), Require.Defined(level)));

    /// <summary>An evaluator that gives a rule's finding at one place a level.</summary>
    /// <param name="id">The id of the rule, such as <c>STD201</c>; <see cref="Rules"/> and <c>docs/rules.md</c> list them.</param>
    /// <param name="place">The place, taken from a report.</param>
    /// <param name="level">The level.</param>
    /// <exception cref="ArgumentException">This evaluator has no rule with that id, there is no such level, or <paramref name="place"/> is null.</exception>
    public GuidelineEvaluator WithLevel(string id, Place place, FindingLevel level) => Overriding(id, new RuleOverride(Require.NotNull(place), Require.Defined(level)));

    /// <summary>Evaluates a set of documents and, where it is given, what the operator carries out.</summary>
    /// <param name="standards">The documents.</param>
    /// <param name="practice">The self-verification; null evaluates the documents alone.</param>
    /// <param name="asOf">
    /// The date that everything about time is judged at. Without one, rules that need it are undetermined: the library never
    /// asks the clock.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="standards"/> is null.</exception>
    public EvaluationReport Evaluate(SafetyStandardsSet standards, SelfVerification? practice = null, PartialDate? asOf = null)
    {
        var context = EvaluationContext.Of(Require.NotNull(standards), practice, asOf);
        return new EvaluationReport(context, asked, RuleVerdicts.Of(rules, context));
    }

    /// <summary>Evaluates what an operator carries out, without its documents. The rules about documents are not asked then.</summary>
    /// <param name="practice">The self-verification.</param>
    /// <param name="asOf">As for <see cref="Evaluate(SafetyStandardsSet, SelfVerification, PartialDate)"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="practice"/> is null.</exception>
    public EvaluationReport Evaluate(SelfVerification practice, PartialDate? asOf = null) =>
        Evaluate(SafetyStandardsSet.Of(Inventory.Partial), Require.NotNull(practice), asOf);

    private GuidelineEvaluator Overriding(string id, RuleOverride added) => new(RuleList.Change(rules, id, rule => ConfiguredRule.With(rule, added)));
}
