using BenchmarkDotNet.Attributes;

namespace Ciip.Guideline.Benchmarks;

/// <summary>What does a set of three documents cost against one of them?</summary>
[MemoryDiagnoser]
public class EvaluatingASet
{
    private readonly SafetyStandardsSet one = SafetyStandardsSet.Of(Inventory.Partial, Data.Document("mhlw-medical-systems-guideline-6.0"));
    private readonly SafetyStandardsSet three = Data.MedicalChain();

    [Benchmark(Baseline = true)]
    public EvaluationReport OneDocument() => GuidelineEvaluator.Default.Evaluate(one, asOf: Data.AsOf);

    [Benchmark]
    public EvaluationReport ThreeDocuments() => GuidelineEvaluator.Default.Evaluate(three, asOf: Data.AsOf);

    [Benchmark]
    public int ThreeDocumentsAndTheWholeReport() => WholeReport.Read(GuidelineEvaluator.Default.Evaluate(three, asOf: Data.AsOf));
}
