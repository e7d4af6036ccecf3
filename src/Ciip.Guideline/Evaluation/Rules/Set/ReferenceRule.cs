namespace Ciip.Guideline.Evaluation.Rules.Set;

/// <summary>A rule about what documents leave to others: one outcome per reference, or one for a set without any.</summary>
internal abstract class ReferenceRule(RuleDescription description) : StandardsRule(description)
{
    protected sealed override IEnumerable<RuleOutcome> Evaluate(EvaluationContext context)
    {
        var references = context.References;
        return references.Count == 0
            ? [Nothing(CommonMessages.NoReferences)]
            : references.Select(placed => Judge(context, placed));
    }

    protected abstract RuleOutcome Judge(EvaluationContext context, PlacedTreatment placed);

    /// <summary>The ways of references, each once; long ones by their ends.</summary>
    protected static LocalizedText Paths(EvaluationContext context, IEnumerable<(Provision Provision, ResolvedReference Reference)> entries) =>
        Arguments.Of(entries
            .Select(entry => ReferencePaths.Show(entry.Reference.PathOf(index => context.Documents[index].Id)))
            .Distinct());

    protected static IEnumerable<Provision> Provisions(IEnumerable<(Provision Provision, ResolvedReference Reference)> entries) =>
        entries.Select(static entry => entry.Provision);
}
