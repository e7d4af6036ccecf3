using System.Text;
using BenchmarkDotNet.Attributes;

namespace Ciip.Guideline.Benchmarks;

/// <summary>What does saying everything that is wrong with a file cost against reading it where nothing is?</summary>
[MemoryDiagnoser]
public class DiagnosingAFile
{
    private const string Id = "mhlw-medical-systems-guideline-6.0";
    private readonly byte[] file = Data.File(Id);
    private readonly byte[] badFile = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Data.File(Id)).Replace("\"specified\"", "\"Specified\"", StringComparison.Ordinal));

    [Benchmark(Baseline = true)]
    public SafetyStandardsDocument Read() => GuidelineJson.Parse<SafetyStandardsDocument>(file);

    /// <summary>Every treatment that specifies something has its token in the wrong case.</summary>
    [Benchmark]
    public int DiagnoseABadFile()
    {
        _ = GuidelineJson.TryParse<SafetyStandardsDocument>(badFile, out _, out var diagnostics);
        return diagnostics.Count;
    }
}
