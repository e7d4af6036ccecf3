using BenchmarkDotNet.Attributes;

namespace Ciip.Guideline.Benchmarks.Growth;

/// <summary>Does the cost of a document grow in proportion to its treatments? The catalog has 299 provisions to treat.</summary>
public class GrowthOfTreatments : GrowthOfOneDocument
{
    [Params(1, 10, 100, 299)]
    public override int Pieces { get; set; }

    protected override SafetyStandardsDocument Grow(int pieces) => Grown.WithTreatments(pieces);
}
