namespace Ciip.Guideline.Evaluation.Rules.Std;

/// <summary>Standards and best practices were referred to when writing.</summary>
internal sealed class PracticesAreReferredTo() : StandardsRule(new(
    "STD007", nameof(PracticesAreReferredTo),
    new(
        "Good practices at home and abroad, including industry standards, were referred to in drafting; the Management Standards for central government when necessary.",
        "策定に当たり、業界標準など国内外の優れた取組事例を参照し、必要に応じて政府機関の統一基準を参照している。"),
    new(
        "Name in the document, or in its notes, what was referred to when it was written or revised.",
        "策定又は改定の際に参照したものを、文書又はその解説に書き添える。"),
    [PlaceKind.Provision], [FindingLevel.Gap, FindingLevel.Suggestion], RuleBasis.Text, ["I.6 p2 s1"]),
    Demand.Each(
        Provisions.ContinuousImprovement.ManagementStandards, Provisions.ContinuousImprovement.RelatedDocuments,
        Provisions.ContinuousImprovement.BestPracticesInJapan, Provisions.ContinuousImprovement.BestPracticesOverseas,
        Provisions.ContinuousImprovement.IndustryStandards))
{
    private static readonly MessageTemplate NoAuthor = new(
        "std007.no-author", "The set has no document that its subject establishes or revises.", "この一式には、対象となる主体が策定又は改定する文書がない。");

    protected override RuleOutcome Show(EvaluationContext context, Demand demand) => context.Analysis.HasNoAuthor
        ? NotApplicable(demand.Place, NoAuthor.With()).Judging(demand.Provisions[0])
        : base.Show(context, demand);
}
