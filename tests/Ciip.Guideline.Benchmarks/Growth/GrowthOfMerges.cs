using BenchmarkDotNet.Attributes;
using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Benchmarks.Growth;

/// <summary>Does merging summaries cost in proportion to their number? Each is of 25 published documents and one operator, in 17 sectors.</summary>
[Config(typeof(GrowthConfig))]
public class GrowthOfMerges
{
    private IReadOnlyList<CoverageSummary> summaries = [];

    [Params(10, 100, 1_000)]
    public int Pieces { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var sectors = CiiSector.All;
        var one = CoverageSummary.Merge(Data.Ids.Select((id, i) => Of(SafetyStandardsSet.Of(Inventory.Partial, Data.Document(id)) with { Sector = sectors[i % sectors.Count] })));
        summaries = [.. Enumerable.Repeat(one, Pieces)];
    }

    [Benchmark]
    public CoverageSummary Merge() => CoverageSummary.Merge(summaries);

    private static CoverageSummary Of(SafetyStandardsSet set) => CoverageSummary.Of(GuidelineEvaluator.Default.Evaluate(set));
}
