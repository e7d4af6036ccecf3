namespace Ciip.Guideline.Evaluation.Rules.Std;

/// <summary>Each claim that something is specified says in which clause.</summary>
/// <remarks>Typed fields hold what was said, not where; they are not asked.</remarks>
internal sealed class ClaimsNameTheirClause() : StandardsRule(new(
    "STD606", nameof(ClaimsNameTheirClause),
    new("Each claim that something is specified says in which clause.", "規定があるとする記載ごとに、該当する条項を示している。"),
    new("Add the clause, or the source where the clause is not known.", "該当する条項を記載する。条項が分からないときは出典を記載する。"),
    [PlaceKind.Treatment, PlaceKind.Set], [FindingLevel.Suggestion], RuleBasis.Assessment, ["I.3 p3 s1", "I.3 p3 s2"]))
{
    private static readonly MessageTemplate Clauses = new("std606.clauses", "Clauses: {0}.", "条項：{0}。");

    private static readonly MessageTemplate Sources = new("std606.sources", "No clause, but a source: {0}.", "条項はないが、出典がある：{0}。");

    private static readonly MessageTemplate Neither = new(
        "std606.neither", "Said to be in {0}, without clause or source.", "{0}にあるとされているが、条項も出典も示されていない。");

    private static readonly MessageTemplate None = new(
        "std606.none", "No treatment says that something is specified.", "規定があるとする取扱いの記載がない。");

    private const byte ByClause = 0;
    private const byte BySource = 1;

    protected override void Judge(EvaluationContext context, RuleVerdicts into)
    {
        var areAny = false;
        var treatments = context.Treatments.All;
        for (var i = 0; i < treatments.Length; i++)
        {
            var treatment = treatments[i].Treatment;
            if (treatment.Value.IsPositive())
            {
                areAny = true;
                var isByClause = AreStated(treatment.Clauses);
                into.Add(isByClause || AreStated(treatment.Sources?.Select(static source => source.Reference)) ? Verdict.Pass : Verdict.Fail, i, isByClause ? ByClause : BySource);
            }
        }

        if (!areAny)
        {
            into.Add(Verdict.NotApplicable, at: 0);
        }
    }

    public override RuleOutcome Show(EvaluationContext context, RuleVerdict verdict)
    {
        if (verdict.Verdict == Verdict.NotApplicable)
        {
            return NotApplicable(Place.Set, None.With());
        }

        var placed = context.Treatments.All[verdict.At];
        return verdict.Verdict == Verdict.Fail ? Fail(placed.Place, FindingLevel.Suggestion, Neither.With(Arguments.Of(placed.Document.Id)))
            : verdict.Saying == ByClause ? Pass(placed.Place, Clauses.With(Arguments.Of(Stated(placed.Treatment.Clauses))))
            : Pass(placed.Place, Sources.With(Arguments.Of(Stated(placed.Treatment.Sources?.Select(static source => source.Reference)))));
    }

    private static bool AreStated(IEnumerable<string>? texts) => texts?.Any(static text => !string.IsNullOrWhiteSpace(text)) == true;

    private static List<string> Stated(IEnumerable<string>? texts) => [.. (texts ?? []).Where(static text => !string.IsNullOrWhiteSpace(text))];
}
