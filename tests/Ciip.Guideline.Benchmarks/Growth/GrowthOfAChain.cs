using BenchmarkDotNet.Attributes;

namespace Ciip.Guideline.Benchmarks.Growth;

/// <summary>Does the cost of references grow in proportion to the documents that they lead through?</summary>
public class GrowthOfAChain : GrowthOfDocuments
{
    [Benchmark]
    public int EvaluateAndReadTheWholeReport() => WholeReport.Read(Evaluate());

    protected override SafetyStandardsSet Grow(int pieces) => Grown.Chain(pieces);
}
