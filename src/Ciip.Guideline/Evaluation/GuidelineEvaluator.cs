using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation;
using Ciip.Guideline.Evaluation.Rules;

namespace Ciip.Guideline;

/// <summary>Evaluates documents against the Guideline. Immutable, without state or I/O, safe to share between threads.</summary>
public sealed class GuidelineEvaluator
{
    private readonly IReadOnlyList<StandardsRule> rules;

    private GuidelineEvaluator(IReadOnlyList<StandardsRule> rules)
    {
        this.rules = rules;
        Rules = Seq.From(rules.Select(static rule => rule.Description));
        Fingerprint = Fingerprints.Of(GuidelineCatalog.FourthEdition.Edition, Rules);
    }

    /// <summary>The evaluator with all rules of the catalogue at their own levels.</summary>
    public static GuidelineEvaluator Default { get; } = new(RuleCatalogue.Standards);

    /// <summary>The rules, in order.</summary>
    public IReadOnlyList<RuleDescription> Rules { get; }

    /// <summary>Stands for edition, rules and levels.</summary>
    public string Fingerprint { get; }

    /// <summary>Evaluates a set of documents.</summary>
    /// <param name="standards">The documents.</param>
    /// <param name="asOf">
    /// The date that everything about time is judged at. Without one, rules that need it are undetermined: the library never
    /// asks the clock.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="standards"/> is null.</exception>
    public EvaluationReport Evaluate(SafetyStandardsSet standards, PartialDate? asOf = null)
    {
        var analysis = new SetAnalysis(Require.NotNull(standards), GuidelineCatalog.FourthEdition);
        var context = new RuleContext(analysis, asOf);
        return new EvaluationReport(analysis, asOf, Fingerprint, Seq.From(rules.SelectMany(rule => rule.Run(context))));
    }
}
