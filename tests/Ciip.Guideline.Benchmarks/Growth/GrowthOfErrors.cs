using System.Text;
using BenchmarkDotNet.Attributes;

namespace Ciip.Guideline.Benchmarks.Growth;

/// <summary>Does the cost of saying everything that is wrong with a file grow in proportion to its errors?</summary>
[Config(typeof(GrowthConfig))]
public class GrowthOfErrors
{
    private byte[] file = [];
    private byte[] badFile = [];

    [Params(10, 100, 1_000, 10_000)]
    public int Pieces { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        file = GuidelineJson.ToUtf8Bytes(Grown.Document(Pieces));
        badFile = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file).Replace("\"maintenanceLevel\"", "\"MaintenanceLevel\"", StringComparison.Ordinal));
        if (Diagnose() != Pieces)
        {
            throw new InvalidOperationException($"{Diagnose()} errors are reported in place of {Pieces}.");
        }
    }

    [Benchmark(Baseline = true)]
    public SafetyStandardsDocument Read() => GuidelineJson.Parse<SafetyStandardsDocument>(file);

    /// <summary>A member of each service is misspelt.</summary>
    [Benchmark]
    public int Diagnose()
    {
        _ = GuidelineJson.TryParse<SafetyStandardsDocument>(badFile, out _, out var diagnostics, new ReadOptions { MaxDiagnostics = Pieces });
        return diagnostics.Count;
    }
}
