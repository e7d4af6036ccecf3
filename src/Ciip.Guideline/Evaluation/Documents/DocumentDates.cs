namespace Ciip.Guideline.Evaluation;

/// <summary>The dates of documents that can be implausible. Those of decisions are judged with the decisions.</summary>
internal static class DocumentDates
{
    private static readonly LocalizedText Issue = new("issue", "制定");
    private static readonly LocalizedText Revision = new("revision", "改定");
    private static readonly LocalizedText Repeal = new("repeal", "廃止");
    private static readonly LocalizedText Review = new("review", "見直し");

    public static IEnumerable<DatedFact> Of(IEnumerable<SafetyStandardsDocument> documents) => documents.SelectMany(Of);

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

    private static IEnumerable<DatedFact> Of(SafetyStandardsDocument document)
    {
        if (document.IssuedOn is { } issued)
        {
            yield return Fact("issuedOn", Issue) with { Happened = issued };
        }

        if (document.RevisedOn is { } revised)
        {
            yield return Fact("revisedOn", Revision) with { Happened = revised, Start = document.IssuedOn, End = revised };
        }

        if (document.RepealedOn is { } repealed)
        {
            yield return Fact("repealedOn", Repeal) with { Start = document.InForceFrom ?? document.IssuedOn, End = repealed };
        }

        foreach (var review in document.Review?.Performed ?? [])
        {
            if (review.On is { } on)
            {
                yield return new(new Place(document.Id, record: review.Id, part: "on", pointer: "/review/performed"), document.Id, Review) { Happened = on };
            }
        }

        DatedFact Fact(string member, LocalizedText what) => new(new Place(document.Id, part: member, pointer: "/" + member), document.Id, what);
    }
}
