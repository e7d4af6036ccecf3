namespace Ciip.Guideline.Tests.Crosswalks;

/// <summary>A crosswalk that states every property of its records.</summary>
internal static class FullCrosswalk
{
    public static Crosswalk Value { get; } = new()
    {
        Id = "c",
        Title = "A mapping of a test",
        Framework = "Framework X",
        FrameworkVersion = "2",
        Author = "a",
        MadeOn = new(2026, 4, 1),
        Note = "n",
        Sources = [new() { Reference = "https://example.jp/x", What = "the framework" }],
        Mappings =
        [
            Map(Provisions.ItBcp.PriorityOfActions, "X-1", CrosswalkRelation.SubsetOf) with { ControlTitle = "Order of recovery" },
            Map(PdcaMeasure.ItBcp, "X-2", CrosswalkRelation.IntersectsWith),
            Map(PdcaMeasure.ItBcp, "X-1", CrosswalkRelation.SupersetOf),
            Map(GuidelineId.Parse("II.6.1.2"), "X-3", CrosswalkRelation.EquivalentTo),
            Map(GuidelineId.Parse("II.6"), "X-4", CrosswalkRelation.NoRelationship),
        ],
    };

    public static CrosswalkMapping Map(GuidelineId from, string control, CrosswalkRelation relation) => new()
    {
        From = from,
        Control = control,
        Relation = relation,
        Reason = "because",
        Confidence = CrosswalkConfidence.Medium,
        Reviewer = "r",
    };
}
