namespace Ciip.Guideline.Evaluation.Rules.Set;

/// <summary>A rule about what documents leave to others: one outcome per reference, or one for a set without any.</summary>
internal abstract class ReferenceRule(RuleDescription description) : StandardsRule(description)
{
    protected sealed override void Judge(EvaluationContext context, RuleVerdicts into)
    {
        var references = context.Treatments.References;
        for (var i = 0; i < references.Count; i++)
        {
            into.Add(VerdictOf(context, references[i]), i);
        }

        if (references.Count == 0)
        {
            into.Add(Nothing(CommonMessages.NoReferences));
        }
    }

    public sealed override RuleOutcome Show(EvaluationContext context, RuleVerdict verdict) => Show(context, context.Treatments.References[verdict.At]);

    protected abstract Verdict VerdictOf(EvaluationContext context, PlacedTreatment placed);

    /// <summary>Makes the outcome of a reference, whose verdict is <see cref="VerdictOf"/>.</summary>
    protected abstract RuleOutcome Show(EvaluationContext context, PlacedTreatment placed);

    /// <summary>The ways of references, each once; long ones by their ends.</summary>
    protected static LocalizedText Paths(EvaluationContext context, IEnumerable<(Provision Provision, ResolvedReference Reference)> entries) =>
        Arguments.Of(entries
            .Select(entry => ReferencePaths.Show(entry.Reference.PathOf(index => context.Documents[index].Id)))
            .Distinct());

    protected static IEnumerable<Provision> Provisions(IEnumerable<(Provision Provision, ResolvedReference Reference)> entries) =>
        entries.Select(static entry => entry.Provision);
}
