namespace Ciip.Guideline.Evaluation.Rules.Std;

/// <summary>Measures of all four classes are specified.</summary>
internal sealed class AllCountermeasureClassesArePresent() : StandardsRule(new(
    "STD003", nameof(AllCountermeasureClassesArePresent),
    new(
        "Measures of all four classes are specified: proactive measures, limiting damage, quick recovery, preventing recurrence.",
        "未然防止、拡大防止、迅速な復旧、再発防止の4区分の対策をいずれも規定している。"),
    new(
        "Specify a measure of the class that is missing, or tag the measures that belong to it.",
        "欠けている区分の対策を規定する。既にある対策が該当するときは、その対策に区分を付す。"),
    [PlaceKind.CountermeasureClass], [FindingLevel.Gap], RuleBasis.Text, ["I.2 p3 s1"]),
    [.. CountermeasureClass.All.Select(static one => Demand.Of(ClassesInView.ProvisionOf(one), new(part: one.Value)))])
{
    private static readonly MessageTemplate Present = new(
        "std003.present", "{0}: in {1} of the treatments and items.", "{0}：該当する記載が{1}件ある。");

    private static readonly MessageTemplate OnlyAddressed = new(
        "std003.only-addressed", "{0}: dealt with, extent unknown.", "{0}：言及はあるが範囲不明。");

    private static readonly MessageTemplate Empty = new("std003.empty", "No measure of this class: {0}.", "この区分の対策がない：{0}。");

    private static readonly MessageTemplate Unclassified = new(
        "std003.unclassified", "{0}: none found; treatments and items without a class: {1}.", "{0}：見当たらないが、区分の付いていない記載が{1}件ある。");

    private static readonly MessageTemplate NotAllRead = new(
        "std003.not-all-read", "{0}: none found so far. To read: {1}.", "{0}：現時点では見当たらない。確認先：{1}。");

    private static readonly MessageTemplate NoneKnown = new(
        "std003.none-known", "{0}: none found, and no measure is known to be specified.", "{0}：見当たらず、規定されていると確認できた対策もない。");

    private static readonly MessageTemplate NoMeasure = new("std003.no-measure", "No measure is specified at all.", "対策が一つも規定されていない。");

    /// <summary>A demand like any other, whose outcome the measures of the class make: only the words are the class's.</summary>
    protected override RuleOutcome Show(EvaluationContext context, Demand demand)
    {
        var classes = context.Analysis.SetView.Classes;
        var (place, provision) = (demand.Place, demand.Provisions[0]);
        var countermeasureClass = CountermeasureClass.Parse(place.Part!);
        var title = countermeasureClass.Title;
        var judged = base.Show(context, demand);
        var outcome = (classes[countermeasureClass], judged.Verdict) switch
        {
            (ClassState.SaidDirectly, _) => judged,
            (ClassState.Present, Verdict.Pass) => Pass(place, Present.With(title, Arguments.Of(classes.All[countermeasureClass]))),
            (ClassState.OnlyAddressed, Verdict.Undetermined) => Undetermined(place, OnlyAddressed.With(title), [provision]),
            (ClassState.Unclassified, Verdict.Undetermined) => Undetermined(place, Unclassified.With(title, Arguments.Of(classes.All.Unclassified)), [provision]),
            (ClassState.NotAllRead, Verdict.Undetermined) => Undetermined(place, NotAllRead.With(title, ToRead(context, classes)), [provision]),
            (ClassState.NoneKnown, Verdict.Undetermined) => Undetermined(place, NoneKnown.With(title), [provision]),
            (ClassState.Empty, Verdict.Fail) => Fail(place, ProvisionLevels.InDocuments(provision), Empty.With(title), [provision]),
            (ClassState.Empty, _) when classes.Guard == GuardState.Fails => NotApplicable(place, NoMeasure.With()),
            _ => judged,
        };
        return outcome.Judging(provision);
    }

    /// <summary>Where a further measure can stand: in an item not read, or in a document outside the set.</summary>
    private static LocalizedText ToRead(EvaluationContext context, ClassesInView classes) =>
        classes.Unread.Count > 0 ? context.IdsOf(classes.Unread) : EvaluationContext.NoDocumentYet;
}
