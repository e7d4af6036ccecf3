using BenchmarkDotNet.Attributes;

namespace Ciip.Guideline.Benchmarks.Growth;

/// <summary>A document of which more and more is said, and what it costs against reading it.</summary>
[Config(typeof(GrowthConfig))]
public abstract class GrowthOfOneDocument
{
    private byte[] file = [];
    private SafetyStandardsSet set = SafetyStandardsSet.Of(Inventory.Partial);

    public abstract int Pieces { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var document = Grow(Pieces);
        file = GuidelineJson.ToUtf8Bytes(document);
        set = SafetyStandardsSet.Of(Inventory.Complete, document);
    }

    [Benchmark(Baseline = true)]
    public SafetyStandardsDocument Read() => GuidelineJson.Parse<SafetyStandardsDocument>(file);

    [Benchmark]
    public int EvaluateAndReadTheWholeReport() => WholeReport.Read(GuidelineEvaluator.Default.Evaluate(set, asOf: Data.AsOf));

    /// <summary>Makes a document of so many pieces.</summary>
    protected abstract SafetyStandardsDocument Grow(int pieces);
}
