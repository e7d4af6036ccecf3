using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline.Testing;

/// <summary>
/// Evaluates one custom rule, for its tests, with any test framework. What an evaluator turns into a finding about the rule
/// is thrown here.
/// </summary>
public static class RuleTester
{
    /// <summary>What a rule says of documents and, where it is given, of practice.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="standards">The documents.</param>
    /// <param name="practice">The self-verification; null where the rule is to do without.</param>
    /// <param name="asOf">The date to judge at; null where the rule is to do without.</param>
    /// <returns>The outcomes, in the order of the rule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> or <paramref name="standards"/> is null.</exception>
    /// <exception cref="InvalidOperationException">
    /// The rule returned null, an outcome of another rule, one place twice, too many outcomes, or a provision that cannot show at
    /// the place. Whatever the rule throws itself comes through.
    /// </exception>
    public static IReadOnlyList<RuleOutcome> Evaluate(GuidelineRule rule, SafetyStandardsSet standards, SelfVerification? practice = null, PartialDate? asOf = null)
    {
        Require.NotNull(rule);
        var (outcomes, problem) = new CustomRule(rule).Judge(EvaluationContext.Of(Require.NotNull(standards), practice, asOf));
        return problem is null ? Seq.From(outcomes) : throw new InvalidOperationException($"{rule.Description.Id}: {problem}");
    }

    /// <summary>What a rule says of one document, with others possibly there.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="document">The document.</param>
    /// <param name="asOf">The date to judge at; null where the rule is to do without.</param>
    /// <inheritdoc cref="Evaluate(GuidelineRule, SafetyStandardsSet, SelfVerification, PartialDate)" path="/returns"/>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> or <paramref name="document"/> is null.</exception>
    /// <inheritdoc cref="Evaluate(GuidelineRule, SafetyStandardsSet, SelfVerification, PartialDate)" path="/exception[2]"/>
    public static IReadOnlyList<RuleOutcome> Evaluate(GuidelineRule rule, SafetyStandardsDocument document, PartialDate? asOf = null) =>
        Evaluate(rule, SafetyStandardsSet.Of(Inventory.Partial, Require.NotNull(document)), practice: null, asOf);

    /// <summary>What a rule says of practice alone.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="practice">The self-verification.</param>
    /// <param name="asOf">The date to judge at; null where the rule is to do without.</param>
    /// <inheritdoc cref="Evaluate(GuidelineRule, SafetyStandardsSet, SelfVerification, PartialDate)" path="/returns"/>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> or <paramref name="practice"/> is null.</exception>
    /// <inheritdoc cref="Evaluate(GuidelineRule, SafetyStandardsSet, SelfVerification, PartialDate)" path="/exception[2]"/>
    public static IReadOnlyList<RuleOutcome> Evaluate(GuidelineRule rule, SelfVerification practice, PartialDate? asOf = null) =>
        Evaluate(rule, SafetyStandardsSet.Of(Inventory.Partial), Require.NotNull(practice), asOf);
}
