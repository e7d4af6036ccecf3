namespace Ciip.Guideline.Evaluation;

/// <summary>
/// The judgment on one provision in the documents of a set, with the places that rules show it at: the worst verdict there is the
/// judgment's own.
/// </summary>
/// <param name="Provision">The provision.</param>
/// <param name="Outcome">Its outcome in the view of all documents.</param>
/// <param name="IsAsked">Whether it is asked, and no other alternative counts instead of it.</param>
/// <param name="Guard">Whether what must hold first holds.</param>
/// <param name="Verdict">The verdict that these make.</param>
/// <param name="Places">The places it is judged at, each with the verdict on this provision; none where nothing of the input gives it one.</param>
internal sealed record HomeJudgment(
    Provision Provision,
    StandardsOutcome Outcome,
    bool IsAsked,
    GuardState Guard,
    Verdict Verdict,
    IReadOnlyList<(RuleOutcome Place, Verdict Verdict)> Places)
{
    /// <summary>The judgments on all provisions, in text order.</summary>
    public static IReadOnlyList<HomeJudgment> OnDocuments(SetAnalysis analysis, IEnumerable<RuleOutcome> outcomes)
    {
        var places = outcomes
            .SelectMany(static outcome => outcome.Judged.Select(judged => (Outcome: outcome, judged.Provision, judged.Verdict)))
            .ToLookup(static judged => judged.Provision, static judged => (judged.Outcome, judged.Verdict));
        var view = analysis.SetView;
        return
        [
            .. analysis.Catalog.Provisions.Select(provision =>
            {
                var guard = Evaluation.Guard.Of(view, provision).State;
                return new HomeJudgment(
                    provision, view[provision], view.IsAsked(provision), guard, Verdicts.Of(view, provision, guard), [.. places[provision].Where(static place => !place.Outcome.Place.IsInPractice)]);
            }),
        ];
    }
}
