namespace Ciip.Guideline.Evaluation.Rules.Std;

/// <summary>Each claim that something is specified says in which clause.</summary>
/// <remarks>Typed fields hold what was said, not where; they are not asked.</remarks>
internal sealed class ClaimsNameTheirClause() : StandardsRule(new(
    "STD606", nameof(ClaimsNameTheirClause),
    new("Each claim that something is specified says in which clause.", "規定があるとする記載ごとに、該当する条項を示している。"),
    new("Add the clause, or the source where the clause is not known.", "該当する条項を記載する。条項が分からないときは出典を記載する。"),
    [PlaceKind.Treatment, PlaceKind.Set], [FindingLevel.Suggestion], RuleBasis.Assessment, ["I.3 p3 s1", "I.3 p3 s2"]))
{
    private static readonly MessageTemplate Clauses = new("std606.clauses", "Clauses: {0}.", "条項: {0}。");

    private static readonly MessageTemplate Sources = new("std606.sources", "No clause, but a source: {0}.", "条項はないが、出典がある: {0}。");

    private static readonly MessageTemplate Neither = new(
        "std606.neither", "Said to be in {0}, without clause or source.", "{0}にあるとされているが、条項も出典も示されていない。");

    private static readonly MessageTemplate None = new(
        "std606.none", "No treatment says that something is specified.", "規定があるとする取扱いの記載がない。");

    protected override IEnumerable<RuleOutcome> Evaluate(EvaluationContext context)
    {
        var claims = context.Treatments().Where(static placed => placed.Treatment.Value.IsPositive()).ToList();
        return claims.Count == 0 ? [NotApplicable(Place.Set, None.With())] : claims.Select(Judge);
    }

    private RuleOutcome Judge(PlacedTreatment placed)
    {
        var clauses = Stated(placed.Treatment.Clauses);
        var sources = Stated(placed.Treatment.Sources?.Select(static source => source.Reference));
        return clauses.Count > 0 ? Pass(placed.Place, Clauses.With(Arguments.Of(clauses)))
            : sources.Count > 0 ? Pass(placed.Place, Sources.With(Arguments.Of(sources)))
            : Fail(placed.Place, FindingLevel.Suggestion, Neither.With(Arguments.Of(placed.Document.Id)));
    }

    private static List<string> Stated(IEnumerable<string>? texts) => [.. (texts ?? []).Where(static text => !string.IsNullOrWhiteSpace(text))];
}
