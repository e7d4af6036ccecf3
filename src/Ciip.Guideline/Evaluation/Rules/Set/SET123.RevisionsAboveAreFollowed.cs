namespace Ciip.Guideline.Evaluation.Rules.Set;

/// <summary>A document that follows or refers to another was reviewed since the other was revised.</summary>
internal sealed class RevisionsAboveAreFollowed() : StandardsRule(new(
    "SET123", nameof(RevisionsAboveAreFollowed),
    new(
        "A document that follows or refers to another was reviewed since the other was revised.",
        "他文書に従い、又は他文書を参照する文書を、その文書の改定後に見直している。"),
    new("Review the document against the revision, and record the date and the result.", "改定内容に照らして文書を見直し、実施日と結果を記録する。"),
    [PlaceKind.DocumentPair, PlaceKind.Set], [FindingLevel.Suggestion], RuleBasis.Derived, ["I.6 p1 s2", "I.4 p8 s1"]))
{
    private static readonly MessageTemplate Since = new("set123.since", "Reviewed, revised or issued since {0} was revised on {1}.", "{0}の改定（{1}）以後に見直し、改定又は制定している。");

    private static readonly MessageTemplate Before = new(
        "set123.before", "No review is recorded since {0} was revised on {1}.", "{0}の改定（{1}）以後に見直した記録がない。");

    private static readonly MessageTemplate Unknown = new(
        "set123.unknown", "Not known whether it was reviewed since {0} was revised: dates are missing or not exact enough.", "{0}の改定後に見直したか不明。日付が不足しているか、十分に明確でない。");

    private static readonly MessageTemplate None = new("set123.none", "No document is said to follow or refer to another.", "他文書に従う、又は他文書を参照するとされる文書がない。");

    protected override IEnumerable<RuleOutcome> Evaluate(EvaluationContext context)
    {
        if (context.Treatments.References.Count == 0 && context.Documents.All(static document => document.Follows is null))
        {
            return [Nothing(None)];
        }

        var outcomes = context.Documents.SelectMany(document => Related(document).Select(entry => Judge(context, document, entry.Id, entry.Pointer))).ToList();
        return outcomes.Count > 0 ? outcomes : [Nothing(None)];
    }

    private RuleOutcome Judge(EvaluationContext context, SafetyStandardsDocument document, string otherId, string pointer)
    {
        var place = new Place(document.Id, record: otherId, pointer: pointer);
        var id = Arguments.Of(otherId);
        if ((context.Analysis.Index.Find(otherId) is { } other ? context.Documents[other].RevisedOn : null) is not { } revised
            || DocumentDates.IsStillToCome(revised, context.AsOf))
        {
            return Undetermined(place, Unknown.With(id));
        }

        var on = Arguments.Of(revised.ToString());
        return IsReviewedSince(document, revised, context.AsOf) switch
        {
            true => Pass(place, Since.With(id, on)),
            false => Fail(place, FindingLevel.Suggestion, Before.With(id, on)),
            null => Undetermined(place, Unknown.With(id)),
        };
    }

    /// <summary>
    /// A revision is a review that had a result, and what is first issued later was written after the revision. Where no
    /// list of reviews is stated, or one has no date, there may have been another. What lies after the as-of date has not happened.
    /// </summary>
    private static bool? IsReviewedSince(SafetyStandardsDocument document, PartialDate revised, PartialDate? asOf)
    {
        var performed = DocumentDates.Performed(document.Review, asOf).ToList();
        var dates = performed.Select(static review => review.On)
            .Concat([document.RevisedOn, document.IssuedOn])
            .OfType<PartialDate>()
            .Where(date => !DocumentDates.IsStillToCome(date, asOf))
            .Select(date => DocumentDates.MayBeToCome(date, asOf) ? null : date.IsBefore(revised))
            .ToList();
        var isKnown = document.Review?.Performed is not null && performed.TrueForAll(static review => review.On is not null);
        return dates.Contains(false) ? true
            : dates.Count == 0 || dates.Contains(null) || !isKnown || DocumentDates.MayBeToCome(revised, asOf) ? null
            : false;
    }

    /// <summary>The documents that one follows, and those it leaves something to, each once.</summary>
    private static IEnumerable<(string Id, string Pointer)> Related(SafetyStandardsDocument document) =>
        (document.Follows ?? [])
            .Select(static (id, at) => (Id: id, Pointer: "/follows/" + at.ToString(System.Globalization.CultureInfo.InvariantCulture)))
            .Concat(document.Treatments.OrEmpty()
                .Where(static entry => entry.Value is { Value: TreatmentValue.SpecifiedElsewhere, Target.Document: not null })
                .Select(static entry => (Id: entry.Value.Target!.Document!, Pointer: Place.TreatmentPointer(entry.Key))))
            .Where(entry => entry.Id is not null && entry.Id != document.Id)
            .GroupBy(static entry => entry.Id, StringComparer.Ordinal)
            .Select(static same => same.First());
}
