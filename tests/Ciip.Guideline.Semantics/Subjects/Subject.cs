namespace Ciip.Guideline.Semantics;

/// <summary>What is evaluated.</summary>
/// <param name="Standards">The documents.</param>
/// <param name="Practice">The self-verification; null for none.</param>
/// <param name="AsOf">The date; null for none.</param>
internal sealed record Subject(SafetyStandardsSet Standards, SelfVerification? Practice, PartialDate? AsOf)
{
    public EvaluationReport Evaluate() => GuidelineEvaluator.Default.Evaluate(Standards, Practice, AsOf);
}
