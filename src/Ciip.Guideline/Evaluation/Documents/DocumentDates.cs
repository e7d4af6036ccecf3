namespace Ciip.Guideline.Evaluation;

/// <summary>What the dates of documents say.</summary>
internal static class DocumentDates
{
    /// <summary>The reviews, without those that surely lie after the as-of date: they have not taken place.</summary>
    public static IEnumerable<PerformedReview> Performed(DocumentReview? review, PartialDate? asOf) =>
        (review?.Performed ?? []).Where(performed => !IsStillToCome(performed.On, asOf));

    /// <summary>When a document was looked at by the as-of date: reviewed or revised; null for a review without a date.</summary>
    public static IEnumerable<PartialDate?> Reviews(SafetyStandardsDocument document, PartialDate? asOf) =>
        Performed(document.Review, asOf).Select(static review => review.On)
            .Concat(document.RevisedOn is { } revised && !IsStillToCome(revised, asOf) ? [revised] : []);

    /// <summary>Whether what is dated has surely not happened by the as-of date. Without one, everything has.</summary>
    public static bool IsStillToCome(PartialDate? date, PartialDate? asOf) => asOf is not null && date?.IsAfter(asOf) == true;

    /// <summary>Whether what is dated may or may not have happened by the as-of date.</summary>
    public static bool MayBeToCome(PartialDate date, PartialDate? asOf) => asOf is not null && date.IsAfter(asOf) is null;
}
