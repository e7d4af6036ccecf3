namespace Ciip.Guideline.Evaluation.Rules.Std;

/// <summary>Measures of all four classes are specified.</summary>
internal sealed class AllCountermeasureClassesArePresent() : StandardsRule(new(
    "STD003", nameof(AllCountermeasureClassesArePresent),
    new(
        "Measures of all four classes are specified: proactive, damage-limiting, quickly recovering, preventing recurrence.",
        "未然防止、拡大防止、迅速な復旧、再発防止の4区分の対策をいずれも規定している。"),
    new(
        "Specify a measure of the class that is missing, or tag the measures that belong to it.",
        "欠けている区分の対策を規定する。既にある対策が該当するときは、その対策に区分を付す。"),
    [PlaceKind.CountermeasureClass], [FindingLevel.Gap], RuleBasis.Text, ["I.2 p3 s1"]))
{
    private static readonly MessageTemplate Present = new(
        "std003.present", "{0}: in {1} of the treatments and items.", "{0}: 該当する記載が{1}件ある。");

    private static readonly MessageTemplate OnlyAddressed = new(
        "std003.only-addressed", "{0}: dealt with, extent unknown.", "{0}: 言及はあるが範囲不明。");

    private static readonly MessageTemplate Empty = new("std003.empty", "No measure of this class: {0}.", "この区分の対策がない: {0}。");

    private static readonly MessageTemplate Unclassified = new(
        "std003.unclassified", "{0}: none found; treatments and items without a class: {1}.", "{0}: 見当たらないが、区分の付いていない記載が{1}件ある。");

    private static readonly MessageTemplate NotAllRead = new(
        "std003.not-all-read", "{0}: none found so far. To read: {1}.", "{0}: 現時点では見当たらない。確認先: {1}。");

    private static readonly MessageTemplate NoneKnown = new(
        "std003.none-known", "{0}: none found, and no measure is known to be specified.", "{0}: 見当たらず、規定されていると確認できた対策もない。");

    private static readonly MessageTemplate NoMeasure = new("std003.no-measure", "No measure is specified at all.", "対策が一つも規定されていない。");

    private static readonly Provision[] ByClass =
    [
        Provisions.Necessity.ProactiveMeasures, Provisions.Necessity.DamageLimitation,
        Provisions.Necessity.QuickRecovery, Provisions.Necessity.RecurrencePrevention,
    ];

    protected override IEnumerable<RuleOutcome> Evaluate(EvaluationContext context)
    {
        var all = BalanceCounter.Count(context.Analysis);
        var specified = BalanceCounter.CountSpecified(context.Analysis);
        var toRead = new Lazy<LocalizedText?>(() => ToRead(context));
        foreach (var countermeasureClass in CountermeasureClass.All)
        {
            yield return Judge(context, countermeasureClass, all, specified, toRead);
        }
    }

    private RuleOutcome Judge(
        EvaluationContext context, CountermeasureClass countermeasureClass, ClassBalance all, ClassBalance specified, Lazy<LocalizedText?> toRead)
    {
        var place = new Place(part: countermeasureClass.Value);
        var provision = ByClass[countermeasureClass.Order];
        var title = countermeasureClass.Title;
        if (specified[countermeasureClass] > 0)
        {
            return Pass(place, Present.With(title, Arguments.Of(all[countermeasureClass])));
        }

        if (SaidDirectly(context, provision, place) is { } said)
        {
            return said;
        }

        return all[countermeasureClass] > 0 ? Undetermined(place, OnlyAddressed.With(title), [provision])
            : all.Unclassified > 0 ? Undetermined(place, Unclassified.With(title, Arguments.Of(all.Unclassified)), [provision])
            : toRead.Value is { } unread ? Undetermined(place, NotAllRead.With(title, unread), [provision])
            : all.Measures == 0 ? NotApplicable(place, NoMeasure.With())
            : specified.Measures == 0 ? Undetermined(place, NoneKnown.With(title), [provision])
            : Fail(place, ProvisionLevels.InDocuments(provision), Empty.With(title), [provision]);
    }

    /// <summary>
    /// What treatments of the sentence itself say of the class. That it is missing counts only when every document says so:
    /// one document cannot say it of the measures of another.
    /// </summary>
    private RuleOutcome? SaidDirectly(EvaluationContext context, Provision provision, Place place)
    {
        var saying = Enumerable.Range(0, context.Documents.Count).Count(index => context.Claim(index, provision).Treatment is not null);
        var demand = saying > 0 ? Demand(context, provision, place) : null;
        return demand is not { Verdict: Verdict.Fail } || saying == context.Documents.Count ? demand : null;
    }

    /// <summary>Where a further measure can stand: in an item not read, or in a document outside the set; null if in neither.</summary>
    private static LocalizedText? ToRead(EvaluationContext context)
    {
        var provisions = context.Catalog.Provisions.Where(static provision => provision.Item is not null).ToList();
        var ids = Enumerable.Range(0, context.Documents.Count)
            .Where(index => provisions.Exists(provision => !ClaimReader.IsClosed(context.Documents[index], provision)
                || (provision.IsOfMeasure && context.Analysis.Effective(index, provision.Index) == ClaimValue.NotExamined)))
            .Select(index => context.Documents[index].Id)
            .ToList();
        return ids.Count > 0 ? Arguments.Of(ids)
            : context.Analysis.SetView.IsOpen ? EvaluationContext.NoDocumentYet
            : null;
    }
}
