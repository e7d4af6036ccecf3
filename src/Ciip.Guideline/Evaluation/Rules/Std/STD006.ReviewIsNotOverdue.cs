namespace Ciip.Guideline.Evaluation.Rules.Std;

/// <summary>Each document was reviewed within the interval it sets for itself.</summary>
internal sealed class ReviewIsNotOverdue() : StandardsRule(new(
    "STD006", nameof(ReviewIsNotOverdue),
    new(
        "Each document was reviewed within the interval it sets for itself.",
        "各文書を、自ら定めた周期のうちに見直している。"),
    new(
        "Review the document and record the date and the result; that no revision is needed is a result too.",
        "文書を見直し、実施日と結果を記録する。改定不要との結論も結果である。"),
    [PlaceKind.Document], [FindingLevel.Weakness], RuleBasis.Derived, ["I.6 p1 s2"]))
{
    private static readonly MessageTemplate InTime = new(
        "std006.in-time", "Last reviewed, revised or issued on {0}, within its own interval of {1}.", "直近の見直し、改定又は制定は{0}で、自ら定めた周期{1}のうちにある。");

    private static readonly MessageTemplate Overdue = new(
        "std006.overdue", "Last reviewed, revised or issued on {0}: its own interval of {1} ended before {2}.", "直近の見直し、改定又は制定は{0}で、自ら定めた周期{1}が{2}より前に過ぎている。");

    private static readonly MessageTemplate PlanMissed = new(
        "std006.plan-missed", "A review was planned for {0}; none since then is recorded by {1}.", "{0}に予定した見直しが、{1}までに行われた記録がない。");

    private static readonly MessageTemplate NoInterval = new(
        "std006.no-interval", "The document is not known to set an interval for its review.", "文書が定める見直しの周期が分からない。");

    private static readonly MessageTemplate Unclear = new(
        "std006.unclear", "The dates of its reviews are not known, or not exactly enough to judge by {0}.", "見直しの時期が不明か、{0}を基準に判断できるほど明確でない。");

    private static readonly MessageTemplate Repealed = new("std006.repealed", "Repealed on {0}.", "{0}に廃止されている。");

    private static readonly MessageTemplate RepealUnclear = new(
        "std006.repeal-unclear", "Repealed on {0}, which can be before or after {1}.", "廃止の時期{0}が{1}の前か後か判断できない。");

    protected override IEnumerable<RuleOutcome> Evaluate(EvaluationContext context)
    {
        for (var index = 0; index < context.Documents.Count; index++)
        {
            var document = context.Documents[index];
            var place = new Place(document.Id, pointer: document.Review is null ? string.Empty : "/review");
            yield return context.Claim(index, Provisions.ContinuousImprovement.Review).Value.IsDecision()
                    ? NotApplicable(place, CommonMessages.NotRelevant.With(Arguments.Of(Provisions.ContinuousImprovement.Review)))
                : context.AsOf is not { } asOf ? Undetermined(place, CommonMessages.NoAsOfDate.With())
                : OfRepealed(place, document, asOf) ?? Judge(place, document, asOf);
        }
    }

    private RuleOutcome? OfRepealed(Place place, SafetyStandardsDocument document, PartialDate asOf) =>
        document.RepealedOn is not { } repealed ? null
        : repealed.IsAfter(asOf) switch
        {
            true => null,
            false => NotApplicable(place, Repealed.With(Arguments.Of(repealed.ToString()))),
            null => Undetermined(place, RepealUnclear.With(Arguments.Of(repealed.ToString()), Arguments.Of(asOf.ToString()))),
        };

    private RuleOutcome Judge(Place place, SafetyStandardsDocument document, PartialDate asOf)
    {
        var day = Arguments.Of(asOf.ToString());
        var isPlanMissed = IsPlanMissed(document, asOf);
        if (isPlanMissed == true)
        {
            return Fail(place, FindingLevel.Weakness, PlanMissed.With(Arguments.Of(document.Review?.PlannedOn?.ToString()), day));
        }

        if (document.Review?.Interval is not { } interval)
        {
            return Undetermined(place, NoInterval.With());
        }

        var since = Since(document, asOf);
        var last = Arguments.Of(Recency.Latest(since)?.ToString());
        var period = Arguments.Of(interval);
        return (IsOverdue(document.Review, since, interval, asOf), isPlanMissed) switch
        {
            (true, _) => Fail(place, FindingLevel.Weakness, Overdue.With(last, period, day)),
            (false, false) => Pass(place, InTime.With(last, period)),
            _ => Undetermined(place, Unclear.With(day)),
        };
    }

    /// <summary>Whether the planned date passed and no review or revision took place on it or since.</summary>
    private static bool? IsPlanMissed(SafetyStandardsDocument document, PartialDate asOf)
    {
        if (document.Review?.PlannedOn is not { } planned || planned.IsBefore(asOf) is false)
        {
            return false;
        }

        var reviews = Reviews(document, asOf);
        return reviews.Exists(date => Has(date, asOf, date.IsBefore(planned) is false)) ? false
            : planned.IsBefore(asOf) is null || MayBeOthers(document.Review, asOf) || reviews.Exists(date => date.IsBefore(planned) is not true) ? null
            : true;
    }

    /// <summary>Whether the interval is over whichever of the dates it started from.</summary>
    private static bool? IsOverdue(DocumentReview review, List<PartialDate> since, Interval interval, PartialDate asOf) =>
        since.Exists(date => Has(date, asOf, date.IsOlderThan(interval, asOf) is false)) ? false
        : since.Count == 0 || MayBeOthers(review, asOf) || since.Exists(date => date.IsOlderThan(interval, asOf) is not true) ? null
        : true;

    /// <summary>Whether something is true of a date on which something has surely happened by the as-of date.</summary>
    private static bool Has(PartialDate date, PartialDate asOf, bool isTrue) => isTrue && !DocumentDates.MayBeToCome(date, asOf);

    /// <summary>Whether there may be a review whose date is not known: no list is stated, or one in it has no date.</summary>
    private static bool MayBeOthers(DocumentReview review, PartialDate asOf) =>
        review.Performed is null || DocumentDates.Performed(review, asOf).Any(static performed => performed.On is null);

    /// <summary>From when the interval can run: reviews, a revision, which is one that had a result, and the first issue.</summary>
    private static List<PartialDate> Since(SafetyStandardsDocument document, PartialDate asOf) =>
        [.. Reviews(document, asOf), .. Until(asOf, [document.IssuedOn])];

    private static List<PartialDate> Reviews(SafetyStandardsDocument document, PartialDate asOf) => [.. DocumentDates.Reviews(document, asOf).OfType<PartialDate>()];

    private static IEnumerable<PartialDate> Until(PartialDate asOf, IEnumerable<PartialDate?> dates) =>
        dates.OfType<PartialDate>().Where(date => !DocumentDates.IsStillToCome(date, asOf));
}
