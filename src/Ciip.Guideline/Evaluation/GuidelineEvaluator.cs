using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation;
using Ciip.Guideline.Evaluation.Rules;

namespace Ciip.Guideline;

/// <summary>Evaluates documents and practice against the Guideline. Immutable, without state or I/O, safe to share between threads.</summary>
public sealed class GuidelineEvaluator
{
    private readonly IReadOnlyList<Rule> rules;

    private GuidelineEvaluator(IReadOnlyList<Rule> rules)
    {
        this.rules = rules;
        Rules = Seq.From(rules.Select(static rule => rule.Description));
        Fingerprint = Fingerprints.Of(GuidelineCatalog.FourthEdition.Edition, Rules);
    }

    /// <summary>The evaluator with all rules of the catalogue at their own levels.</summary>
    public static GuidelineEvaluator Default { get; } = new(RuleCatalogue.All);

    /// <summary>The rules, in order.</summary>
    public IReadOnlyList<RuleDescription> Rules { get; }

    /// <summary>Stands for edition, rules and levels.</summary>
    public string Fingerprint { get; }

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
        var analysis = new SetAnalysis(Require.NotNull(standards), GuidelineCatalog.FourthEdition);
        var context = new EvaluationContext(analysis, practice is null ? null : new PracticeAnalysis(practice, analysis, asOf), asOf);
        return new EvaluationReport(context, Rules, Fingerprint, Seq.From(rules.SelectMany(rule => rule.Run(context))));
    }

    /// <summary>Evaluates what an operator carries out, without its documents. The rules about documents are not asked then.</summary>
    /// <param name="practice">The self-verification.</param>
    /// <param name="asOf">As for <see cref="Evaluate(SafetyStandardsSet, SelfVerification, PartialDate)"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="practice"/> is null.</exception>
    public EvaluationReport Evaluate(SelfVerification practice, PartialDate? asOf = null) =>
        Evaluate(SafetyStandardsSet.Of(Inventory.Partial), Require.NotNull(practice), asOf);
}
