using BenchmarkDotNet.Attributes;

namespace Ciip.Guideline.Benchmarks.Growth;

/// <summary>Does the cost of a document grow in proportion to its services, systems, data and additional items?</summary>
public class GrowthOfADocument : GrowthOfOneDocument
{
    [Params(10, 100, 1_000, 10_000)]
    public override int Pieces { get; set; }

    protected override SafetyStandardsDocument Grow(int pieces) => Grown.Document(pieces);
}
