using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;

namespace Ciip.Guideline.Benchmarks.Growth;

/// <summary>Time and memory for each piece: what grows in proportion has the same in every line, but for what it costs to begin.</summary>
public sealed class GrowthConfig : ManualConfig
{
    public GrowthConfig()
    {
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumn(
            new PerPieceColumn("Time/piece", "ns", static (summary, benchmark) => summary[benchmark]?.ResultStatistics?.Mean),
            new PerPieceColumn("Allocated/piece", "B", static (summary, benchmark) => summary[benchmark]?.GcStats.GetBytesAllocatedPerOperation(benchmark)));
    }
}
