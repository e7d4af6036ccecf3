using BenchmarkDotNet.Attributes;

namespace Ciip.Guideline.Benchmarks;

/// <summary>Does evaluating an operator's documents and practice cost less than reading the two files?</summary>
[MemoryDiagnoser]
public class EvaluatingAnOperator
{
    private readonly byte[] standardsFile = Data.File("standards");
    private readonly byte[] practiceFile = Data.File("self-verification");
    private readonly SafetyStandardsSet standards = GuidelineJson.Parse<SafetyStandardsSet>(Data.File("standards"));
    private readonly SelfVerification practice = GuidelineJson.Parse<SelfVerification>(Data.File("self-verification"));

    [Benchmark(Baseline = true)]
    public int Read() =>
        GuidelineJson.Parse<SafetyStandardsSet>(standardsFile).Documents.Count + GuidelineJson.Parse<SelfVerification>(practiceFile).Operator.Length;

    [Benchmark]
    public EvaluationReport Evaluate() => GuidelineEvaluator.Default.Evaluate(standards, practice, Data.AsOf);

    [Benchmark]
    public int EvaluateAndReadTheWholeReport() => WholeReport.Read(GuidelineEvaluator.Default.Evaluate(standards, practice, Data.AsOf));
}
