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
        "std605.clue-against", "Read and not found, yet a clue suggests it: {0}. Look again.", "確認したが記載なしとされている一方で、記載をうかがわせる手掛かりがある：{0}。再度確認する。");

    private static readonly MessageTemplate NothingSaid = new(
        "std605.nothing-said", "Nothing is recorded of what the document says about any item.", "項目について文書が述べることの記録がない。");

    private const byte Agrees = 0;
    private const byte HasClue = 1;
    private const byte Silent = 2;
    private const byte IsAtOdds = 3;

    /// <summary>More than the numbers of items, so that one number tells document and item.</summary>
    private const int Numbers = 32;

    protected override void Judge(EvaluationContext context, RuleVerdicts into)
    {
        for (var index = 0; index < context.Documents.Count; index++)
        {
            var disagreements = new Disagreements(context.Documents[index], context.Catalog);
            var clues = Items(context, index);
            var speaking = (disagreements.Speaking | clues) & ~1u;
            if (((disagreements.Disagreeing | clues) & 1u) != 0)
            {
                Add(Disagreements.OutsideItems);
            }
            else if (speaking == 0)
            {
                into.Add(Verdict.NotApplicable, index * Numbers, Silent);
            }

            for (var number = 1; speaking >> number != 0; number++)
            {
                if (((speaking >> number) & 1u) != 0)
                {
                    Add(number);
                }
            }

            void Add(int number)
            {
                var (verdict, saying) = ((disagreements.Disagreeing >> number) & 1u) != 0 ? (Verdict.Fail, IsAtOdds)
                    : ((clues >> number) & 1u) != 0 ? (Verdict.Undetermined, HasClue)
                    : (Verdict.Pass, Agrees);
                into.Add(verdict, (index * Numbers) + number, saying);
            }
        }
    }

    public override RuleOutcome Show(EvaluationContext context, RuleVerdict verdict)
    {
        var (index, number) = (verdict.At / Numbers, verdict.At % Numbers);
        var document = context.Documents[index];
        var place = number == Disagreements.OutsideItems ? new Place(document.Id, pointer: string.Empty) : PlaceOf(document, GuidelineItem.All[number - 1]);
        return verdict.Saying switch
        {
            Agrees => Pass(place),
            Silent => NotApplicable(place, NothingSaid.With()),
            HasClue => Undetermined(place, ClueAgainst.With(Arguments.Of(CluesAgainst(context, index)
                .Where(clue => Disagreements.NumberOf(clue.Item) == number).Select(static clue => clue.Text)))),
            _ => AtOdds(place, new Disagreements(document, context.Catalog).Of(number)),
        };
    }

    private RuleOutcome AtOdds(Place place, List<Disagreement> found) => Fail(
        place,
        FindingLevel.Weakness,
        Disagree.With(
            Arguments.Of(found.Select(static pair => pair.Denied.Shown).Distinct()),
            Arguments.Of(found.Select(static pair => pair.Said.Shown).Distinct())),
        found.Select(static pair => pair.Provision).OfType<Provision>().Distinct());

    private static Place PlaceOf(SafetyStandardsDocument document, GuidelineId item) =>
        new(document.Id, item, pointer: document.Treatments?.ContainsKey(item) == true ? Place.TreatmentPointer(item) : string.Empty);

    /// <summary>The items of the clues against, as a set of their numbers.</summary>
    private static uint Items(EvaluationContext context, int index)
    {
        var items = 0u;
        foreach (var clue in CluesAgainst(context, index))
        {
            items |= 1u << Disagreements.NumberOf(clue.Item);
        }

        return items;
    }

    /// <summary>The clues to something of which the document says, read or stated, that none of it is there.</summary>
    private static IEnumerable<GuidelineId> CluesAgainst(EvaluationContext context, int index)
    {
        foreach (var entry in context.Documents[index].Treatments.OrEmpty())
        {
            if (entry.Value.Value == TreatmentValue.Mentioned && IsDenied(context.Analysis.Claims[index], entry.Key))
            {
                yield return entry.Key;
            }
        }
    }

    private static bool IsDenied(DocumentClaims claims, GuidelineId id)
    {
        var isDenied = false;
        foreach (var below in id.Provision?.Alone ?? id.Section.Provisions)
        {
            var value = claims.ValueOf(below.Index);
            if (value.IsPositive())
            {
                return false;
            }

            isDenied |= value == ClaimValue.NotSpecified;
        }

        return isDenied;
    }
}
