using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Tests.Evaluation.Summaries;

/// <summary>Summaries of the samples, complete and published, that tests of tables and pages write out.</summary>
internal static class SummarySamples
{
    private static readonly CiiSector Hostile = CiiSector.Own("<script>alert(1)</script> & \"港湾\"");

    /// <summary>Published documents sector by sector, six water operators with a self-verification, and four of a sector whose name is hostile.</summary>
    public static CoverageSummary Complete { get; } = Make();

    public static IReadOnlyDictionary<string, CoverageSummary> All { get; } = new Dictionary<string, CoverageSummary>(StringComparer.Ordinal)
    {
        ["complete"] = Complete,
        ["empty"] = CoverageSummary.Empty,
        ["sector"] = Complete.ForPublication(SummaryGrouping.Sector, 5),
        ["sector, nothing withheld"] = Complete.ForPublication(SummaryGrouping.Sector, 1),
        ["tier"] = Complete.ForPublication(SummaryGrouping.Tier, 5),
        ["together"] = Complete.ForPublication(SummaryGrouping.Together, 5),
        ["together, withheld"] = Complete.ForPublication(SummaryGrouping.Together, 500),
    };

    private static CoverageSummary Make()
    {
        var builder = new CoverageSummaryBuilder();
        foreach (var document in Sample.AllPublished())
        {
            builder.Add(GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Partial, document) with { Sector = document.Sector }, asOf: ReferenceOperator.AsOf));
        }

        var (standards, practice) = (ReferenceOperator.Standards(), ReferenceOperator.Read());
        Add(CiiSector.Water, 6);
        Add(Hostile, 4);
        return builder.ToSummary().WithPopulation(120).WithPopulation(CiiSector.Medical, 40);

        void Add(CiiSector sector, int count)
        {
            var report = GuidelineEvaluator.Default.Evaluate(standards with { Sector = sector }, practice with { Sector = sector }, ReferenceOperator.AsOf);
            for (var i = 0; i < count; i++)
            {
                builder.Add(report);
            }
        }
    }
}
