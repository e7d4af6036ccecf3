using BenchmarkDotNet.Attributes;

namespace Ciip.Guideline.Benchmarks.Growth;

/// <summary>Does the cost of a document grow in proportion to its treatments? The catalog has 299 provisions to treat.</summary>
[Config(typeof(GrowthConfig))]
public class GrowthOfTreatments
{
    private byte[] file = [];
    private SafetyStandardsSet set = SafetyStandardsSet.Of(Inventory.Partial);

    [Params(1, 10, 100, 299)]
    public int Pieces { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var document = Grown.WithTreatments(Pieces);
        file = GuidelineJson.ToUtf8Bytes(document);
        set = SafetyStandardsSet.Of(Inventory.Complete, document);
    }

    [Benchmark(Baseline = true)]
    public SafetyStandardsDocument Read() => GuidelineJson.Parse<SafetyStandardsDocument>(file);

    [Benchmark]
    public int EvaluateAndReadTheWholeReport() => WholeReport.Read(GuidelineEvaluator.Default.Evaluate(set, asOf: Data.AsOf));
}
