using BenchmarkDotNet.Attributes;

namespace Ciip.Guideline.Benchmarks.Growth;

/// <summary>Does the cost of a set grow in proportion to its documents?</summary>
public class GrowthOfASet : GrowthOfDocuments
{
    [Benchmark]
    public int EvaluateAndReadTheWholeReport() => WholeReport.Read(Evaluate());

    protected override SafetyStandardsSet Grow(int pieces) => Grown.Set(pieces);
}
