using BenchmarkDotNet.Attributes;

namespace Ciip.Guideline.Benchmarks;

/// <summary>Does evaluating an operator's documents and practice cost less than reading the two files?</summary>
[MemoryDiagnoser]
public class EvaluatingAnOperator
{
    private readonly byte[] standardsFile = Data.OperatorFile("standards");
    private readonly byte[] practiceFile = Data.OperatorFile("self-verification");
    private readonly SafetyStandardsSet standards = GuidelineJson.Parse<SafetyStandardsSet>(Data.OperatorFile("standards"));
    private readonly SelfVerification practice = GuidelineJson.Parse<SelfVerification>(Data.OperatorFile("self-verification"));

    [Benchmark(Baseline = true)]
    public int Read() =>
        GuidelineJson.Parse<SafetyStandardsSet>(standardsFile).Documents.Count + GuidelineJson.Parse<SelfVerification>(practiceFile).Operator.Length;

    [Benchmark]
    public EvaluationReport Evaluate() => GuidelineEvaluator.Default.Evaluate(standards, practice, Data.AsOf);

    [Benchmark]
    public int EvaluateWithPositionsAndCounts() => WholeReport.ReadPositionsAndCounts(GuidelineEvaluator.Default.Evaluate(standards, practice, Data.AsOf));

    [Benchmark]
    public int EvaluateAndReadTheWholeReport() => WholeReport.Read(GuidelineEvaluator.Default.Evaluate(standards, practice, Data.AsOf));
}
