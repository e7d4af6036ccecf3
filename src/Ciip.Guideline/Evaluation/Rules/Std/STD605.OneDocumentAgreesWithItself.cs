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

    private static readonly MessageTemplate ClueAgainst = new(
        "std605.clue-against", "Read and not found, yet a clue speaks for it: {0}. Look again.", "確認したが記載なしとされている一方で、記載をうかがわせる手掛かりがある: {0}。再度確認する。");

    private static readonly MessageTemplate NothingSaid = new(
        "std605.nothing-said", "Nothing is recorded of what the document says about any item.", "項目について文書が述べることの記録がない。");

    protected override IEnumerable<RuleOutcome> Evaluate(EvaluationContext context)
    {
        for (var index = 0; index < context.Documents.Count; index++)
        {
            var document = context.Documents[index];
            var clues = CluesAgainst(context, index).ToLookup(static clue => clue.On.Item, static clue => clue);
            var disagreements = new Disagreements(document, context.Catalog);
            var items = GuidelineItem.All.Where(item => disagreements.Speaks(item) || clues[item].Any()).ToList();
            var outside = disagreements.OutsideItems().ToList();
            if (outside.Count > 0 || clues[null].Any())
            {
                yield return Judge(new Place(document.Id, pointer: string.Empty), outside, clues[null]);
            }
            else if (items.Count == 0)
            {
                yield return NotApplicable(new Place(document.Id, pointer: string.Empty), NothingSaid.With());
            }

            foreach (var item in items)
            {
                yield return Judge(PlaceOf(document, item), [.. disagreements.Of(item)], clues[item]);
            }
        }
    }

    private static Place PlaceOf(SafetyStandardsDocument document, GuidelineId item) =>
        new(document.Id, item, pointer: document.Treatments?.ContainsKey(item) == true ? Place.TreatmentPointer(item) : string.Empty);

    /// <summary>The clues to something of which the document says, read or stated, that none of it is there.</summary>
    private static IEnumerable<PlacedTreatment> CluesAgainst(EvaluationContext context, int index) => context.Treatments()
        .Where(placed => placed.Index == index && placed.Treatment.Value == TreatmentValue.Mentioned)
        .Where(placed => (placed.On.Provision is { } one ? one.Alone : placed.On.Section.Provisions).Select(below => context.Claim(index, below).Value).ToList() is var claims
            && claims.Contains(ClaimValue.NotSpecified) && !claims.Exists(static claim => claim.IsPositive()));

    private RuleOutcome Judge(
        Place place, List<(LocalizedText Denied, LocalizedText Said, Provision? Provision)> found, IEnumerable<PlacedTreatment> clues) =>
        found.Count == 0
            ? clues.Any() ? Undetermined(place, ClueAgainst.With(Arguments.Of(clues.Select(static clue => clue.On.Text)))) : Pass(place)
            : Fail(
                place,
                FindingLevel.Weakness,
                Disagree.With(
                    Arguments.Of(found.Select(static pair => pair.Denied).Distinct()),
                    Arguments.Of(found.Select(static pair => pair.Said).Distinct())),
                found.Select(static pair => pair.Provision).OfType<Provision>().Distinct());
}
