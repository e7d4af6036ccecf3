namespace Ciip.Guideline.Tests.Crosswalks;

/// <summary>A carry-over to a small invented edition and one that follows it, which states every property of its records and every relation.</summary>
internal static class FullCarryOver
{
    public static CarryOver Value { get; } = new()
    {
        Id = "invented",
        Title = "From the 4th edition to an invented one",
        Author = "a",
        MadeOn = new(2026, 4, 1),
        Note = "n",
        Sources = [new() { Reference = "https://example.jp/edition", What = "the edition" }],
        Editions =
        [
            new() { Id = "invented-1", Title = "Invented edition", IssuedOn = new(2030, 4), Basis = EvidenceBasis.Seen },
            new() { Id = "invented-2", Title = "Its revision", IssuedOn = new(2031), Basis = EvidenceBasis.Reported, Follows = "invented-1" },
        ],
        Rows =
        [
            Row(GuidelineItem.Purpose, CarryOverRelation.Same, "1.1") with { Sources = [new() { Reference = "p. 3" }] },
            Row(GuidelineItem.Scope, CarryOverRelation.Moved, "2.4"),
            Row(GuidelineItem.Roles, CarryOverRelation.Split, "3.1", "3.2"),
            Row(GuidelineItem.ItBcp, CarryOverRelation.Widened, "7"),
            Row(GuidelineItem.Publication, CarryOverRelation.Dropped),
            Row(GuidelineItem.InternalRules, CarryOverRelation.Same, "4"),
            Row(Provisions.InternalRules.RevisionCriteria, CarryOverRelation.Dropped),
            Row(GuidelineId.Parse("II.6.3"), CarryOverRelation.Same, "9"),
            Row(GuidelineItem.OrdinaryVerification, CarryOverRelation.Same, "9.1"),
            new() { From = GuidelineItem.Causes, Edition = "invented-1", Relation = CarryOverRelation.Unknown, Reason = "not looked at", Reviewer = "r" },
            Row(null, CarryOverRelation.New, "12"),
            Row(GuidelineItem.Purpose, CarryOverRelation.Same, "1") with { Edition = "invented-2", Basis = EvidenceBasis.Reported, Confidence = CrosswalkConfidence.Low },
        ],
    };

    public static CarryOverRow Row(GuidelineId? from, CarryOverRelation relation, params string[] to) => new()
    {
        From = from,
        Edition = "invented-1",
        Relation = relation,
        To = to.Length == 0 ? null : to,
        Basis = EvidenceBasis.Seen,
        Confidence = CrosswalkConfidence.High,
        Reason = "because",
        Reviewer = "r",
    };
}
