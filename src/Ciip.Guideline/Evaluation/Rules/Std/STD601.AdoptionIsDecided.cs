namespace Ciip.Guideline.Evaluation.Rules.Std;

/// <summary>For each of the 20 measures there is a decision.</summary>
internal sealed class AdoptionIsDecided() : StandardsRule(new(
    "STD601", nameof(AdoptionIsDecided),
    new(
        "For each measure there is a decision: adopted at least in part, discussed and not adopted, or not relevant.",
        "対策項目ごとに、少なくとも一部を採用、検討の上不採用、該当なしのいずれかを決めている。"),
    new(
        "Adopt the measure, or record the decision not to: reason, who decided, and when.",
        "この対策項目を採用するか、採用しない旨の判断を、理由、判断した者及び日付とともに記録する。"),
    [PlaceKind.Measure, PlaceKind.Provision], [FindingLevel.Weakness], RuleBasis.Text, ["II.6 p1 s1", "I.4 p8 s1"]))
{
    private static readonly MessageTemplate Adopted = new("std601.adopted", "Adopted: {0}, {1}.", "採用：{0}（{1}）。");

    private static readonly MessageTemplate NotAdopted = new("std601.not-adopted", "Discussed and not adopted: {0}.", "検討の上、採用していない：{0}。");

    private static readonly MessageTemplate NotRelevant = new(
        "std601.not-relevant", "Does not arise in this business, by decision: {0}.", "事業の態様から該当しないと判断：{0}。");

    private static readonly MessageTemplate Silent = new(
        "std601.silent", "Neither adopted nor decided against in any document of the set: {0}.", "一式のどの文書でも採否が示されていない：{0}。");

    private static readonly MessageTemplate Unknown = new(
        "std601.unknown", "Not known whether it is adopted: {0}. Where to look: {1}.", "採否が不明：{0}。確認先：{1}。");

    private static readonly Place[] Places = [.. GuidelineItem.All.Select(static item => new Place(on: item))];

    private static readonly Provision Discussed = Provisions.MeasuresToBeTaken.AdoptionDiscussed;

    /// <summary>
    /// The measures are the home of the demand that adoption be discussed, but where treatments speak of that demand itself: then it is
    /// judged at its own place. A silent measure is found here in any case, because its provisions are not asked then.
    /// </summary>
    protected override void Judge(EvaluationContext context, RuleVerdicts into)
    {
        for (var i = 0; i < PdcaMeasure.All.Count; i++)
        {
            into.Add(VerdictOf(context.StateOf(PdcaMeasure.All[i].Item)), i);
        }

        if (IsSaid(context))
        {
            into.Add(Verdicts.Of(context.Analysis.SetView, Discussed), PdcaMeasure.All.Count);
        }
    }

    public override RuleOutcome Show(EvaluationContext context, RuleVerdict verdict)
    {
        if (verdict.At < PdcaMeasure.All.Count)
        {
            var outcome = Show(context, PdcaMeasure.All[verdict.At].Item);
            return IsSaid(context) ? outcome : outcome.Judging(Discussed);
        }

        var demand = OfProvision(context, Discussed);
        return demand.Verdict == Verdict.Fail
            ? Fail(demand.Place, FindingLevel.Weakness, demand.Message, demand.Provisions, demand.Citations).Judging(Discussed)
            : demand;
    }

    private static bool IsSaid(EvaluationContext context) => context.Analysis.SetView.View.IsSaidOfItself(Discussed);

    private static Verdict VerdictOf(ItemState state) => state switch
    {
        ItemState.Adopted or ItemState.NotAdopted or ItemState.NotRelevant => Verdict.Pass,
        ItemState.Silent => Verdict.Fail,
        _ => Verdict.Undetermined,
    };

    private RuleOutcome Show(EvaluationContext context, GuidelineItem item)
    {
        var place = Places[item.ItemOrder];
        var title = item.Title;
        switch (context.StateOf(item))
        {
            case ItemState.Adopted:
                var extent = context.ExtentOf(item);
                return Pass(place, Adopted.With(title, new(extent.In(Language.English), extent.In(Language.Japanese))));
            case ItemState.NotAdopted:
                return Pass(place, NotAdopted.With(title));
            case ItemState.NotRelevant:
                return Pass(place, NotRelevant.With(title));
            case ItemState.Silent:
                return Fail(place, FindingLevel.Weakness, Silent.With(title), With(context, item, StandardsOutcome.Absent));
            default:
                var open = With(context, item, StandardsOutcome.NotExamined, StandardsOutcome.Contradicted);
                return Undetermined(place, Unknown.With(title, WhereToLook(context, open)), open);
        }
    }

    private static List<Provision> With(EvaluationContext context, GuidelineItem item, params StandardsOutcome[] outcomes) =>
        [.. context.Asked(item).Where(provision => outcomes.Contains(context.Outcome(provision)))];

    /// <summary>The documents that were not examined; where all were, those at odds with themselves.</summary>
    private static LocalizedText WhereToLook(EvaluationContext context, List<Provision> open) =>
        open.Exists(provision => context.Outcome(provision) == StandardsOutcome.NotExamined)
            ? context.DocumentsWith(open, static value => value == ClaimValue.NotExamined)
            : context.DocumentsInContradiction([.. open]);
}
