namespace Ciip.Guideline.Evaluation.Rules.Std;

/// <summary>Within a document, treatments and typed fields do not contradict one another.</summary>
internal sealed class OneDocumentAgreesWithItself() : StandardsRule(new(
    "STD605", nameof(OneDocumentAgreesWithItself),
    new(
        "Within a document, a treatment of an item, those of its provisions, and the typed fields do not contradict one another.",
        "一つの文書の中で、項目、その規定要素及び記入欄の記載が互いに食い違っていない。"),
    new(
        "Look the clause up again, and correct the entry that is wrong.",
        "該当する条項を確認し直し、誤っている記載を改める。"),
    [PlaceKind.Item, PlaceKind.Document], [FindingLevel.Weakness], RuleBasis.Derived, ["I.3 p3 s1"]))
{
    private static readonly MessageTemplate Disagree = new(
        "std605.disagree", "Denied or set aside by {0}, yet said by {1}.", "{0}では記載なし又は対象外とされているが、{1}では記載ありとされている。");

    private static readonly MessageTemplate NothingSaid = new(
        "std605.nothing-said", "Nothing is recorded of what the document says about any item.", "項目について文書が述べることの記録がない。");

    protected override IEnumerable<RuleOutcome> Evaluate(EvaluationContext context)
    {
        foreach (var document in context.Documents)
        {
            var disagreements = new Disagreements(document, context.Catalog);
            var items = GuidelineItem.All.Where(disagreements.Speaks).ToList();
            var outside = disagreements.OutsideItems().ToList();
            if (outside.Count > 0)
            {
                yield return Judge(new Place(document.Id, pointer: string.Empty), outside);
            }
            else if (items.Count == 0)
            {
                yield return NotApplicable(new Place(document.Id, pointer: string.Empty), NothingSaid.With());
            }

            foreach (var item in items)
            {
                yield return Judge(PlaceOf(document, item), [.. disagreements.Of(item)]);
            }
        }
    }

    private static Place PlaceOf(SafetyStandardsDocument document, GuidelineId item) =>
        new(document.Id, item, pointer: document.Treatments?.ContainsKey(item) == true ? Place.TreatmentPointer(item) : string.Empty);

    private RuleOutcome Judge(Place place, List<(LocalizedText Denied, LocalizedText Said, Provision? Provision)> found) =>
        found.Count == 0
            ? Pass(place)
            : Fail(
                place,
                FindingLevel.Weakness,
                Disagree.With(
                    Arguments.Of(found.Select(static pair => pair.Denied).Distinct()),
                    Arguments.Of(found.Select(static pair => pair.Said).Distinct())),
                found.Select(static pair => pair.Provision).OfType<Provision>().Distinct());
}
