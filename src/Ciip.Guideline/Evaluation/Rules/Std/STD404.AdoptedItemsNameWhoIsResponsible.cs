namespace Ciip.Guideline.Evaluation.Rules.Std;

/// <summary>For each adopted measure somebody is named as responsible.</summary>
/// <remarks><c>II.4 p1 s1</c> asks who is responsible for each measure, so II.1 to II.5 are not asked about.</remarks>
internal sealed class AdoptedItemsNameWhoIsResponsible() : StandardsRule(new(
    "STD404", nameof(AdoptedItemsNameWhoIsResponsible),
    new("For each adopted item somebody is named as responsible.", "採用した項目ごとに、責任を負う主体を明示している。"),
    new("Name in the document who is responsible for the measure.", "文書に、この対策の責任を負う主体を明記する。"),
    [PlaceKind.Item], [FindingLevel.Suggestion], RuleBasis.Derived, ["II.4 p1 s1", "I.3 p3 s2"]))
{
    private static readonly MessageTemplate Named = new("std404.named", "Named as responsible: {0}.", "責任主体の記載がある：{0}。");

    private static readonly MessageTemplate Nobody = new(
        "std404.nobody", "No document names who is responsible: {0}.", "責任を負う主体の記載がどの文書にもない：{0}。");

    private static readonly MessageTemplate Unknown = new(
        "std404.unknown", "Not everything that could name who is responsible was read: {0}.", "責任を負う主体の記載の有無を確認しきれていない：{0}。");

    private static readonly MessageTemplate AdoptionUnknown = new(
        "std404.adoption-unknown", "Not known whether it is adopted: {0}. See STD601.", "採用の有無が不明：{0}。STD601を参照。");

    private static readonly MessageTemplate NotAdopted = new("std404.not-adopted", "Not adopted: {0}.", "採用していない：{0}。");

    private static readonly Place[] Places = [.. GuidelineItem.All.Select(static item => new Place(on: item))];

    protected override void Judge(EvaluationContext context, RuleVerdicts into)
    {
        for (var i = 0; i < PdcaMeasure.All.Count; i++)
        {
            into.Add(VerdictOf(context, PdcaMeasure.All[i].Item), i);
        }
    }

    public override RuleOutcome Show(EvaluationContext context, RuleVerdict verdict)
    {
        var item = PdcaMeasure.All[verdict.At].Item;
        var place = Places[item.ItemOrder];
        return verdict.Verdict switch
        {
            Verdict.Pass => Pass(place, Named.With(Arguments.Of(ActorsOf(context, item).Distinct().Select(static actor => actor.Title)))),
            Verdict.Fail => Fail(place, FindingLevel.Suggestion, Nobody.With(item.Title)),
            Verdict.NotApplicable => NotApplicable(place, NotAdopted.With(item.Title)),
            _ => Undetermined(place, (context.StateOf(item) == ItemState.Unknown ? AdoptionUnknown : Unknown).With(item.Title)),
        };
    }

    private static Verdict VerdictOf(EvaluationContext context, GuidelineItem item) => context.StateOf(item) switch
    {
        ItemState.Unknown => Verdict.Undetermined,
        not ItemState.Adopted => Verdict.NotApplicable,
        _ => Array.Exists(context.Treatments.All, placed => NamesActorOf(placed, item)) ? Verdict.Pass
            : context.ExtentOf(item) != AdoptionExtent.ExtentUnknown && context.Catalog.ProvisionsOf(item).All(context.IsClosed) ? Verdict.Fail
            : Verdict.Undetermined,
    };

    private static IEnumerable<Actor> ActorsOf(EvaluationContext context, GuidelineItem item) =>
        context.Treatments.All.Where(placed => NamesActorOf(placed, item)).SelectMany(static placed => placed.Treatment.Responsible!);

    private static bool NamesActorOf(PlacedTreatment placed, GuidelineItem item) =>
        placed.Treatment is { Responsible.Count: > 0, Value: var value } && !value.IsDecision()
        && value is not (TreatmentValue.NotSpecified or TreatmentValue.Mentioned) && SpeaksOf(placed.On, item);

    /// <summary>Whether the id is the item, something in it, or a section around it.</summary>
    private static bool SpeaksOf(GuidelineId id, GuidelineItem item)
    {
        if (id.Item is { } own)
        {
            return own == item;
        }

        for (var section = GuidelineId.FromGuidelineItem(item).Section; section is not null; section = section.Parent)
        {
            if (section == id.Section)
            {
                return id.Provision is null;
            }
        }

        return false;
    }
}
