using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Ciip.Guideline.Serialization.Json;

namespace Ciip.Guideline.Benchmarks;

/// <summary>What do the checks of the content cost, writing, and saying everything that is wrong with a file?</summary>
[MemoryDiagnoser]
public class ReadingAFile
{
    private const string Id = "mhlw-medical-systems-guideline-6.0";
    private readonly byte[] file = Data.File(Id);
    private readonly SafetyStandardsDocument document = Data.Document(Id);
    private readonly byte[] badFile = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Data.File(Id)).Replace("\"specified\"", "\"Specified\"", StringComparison.Ordinal));

    /// <summary>The same contract and the same model, read by System.Text.Json alone.</summary>
    [Benchmark(Baseline = true)]
    public SafetyStandardsDocument? ReadBySystemTextJson() => JsonSerializer.Deserialize(file, RootTypes.Of<SafetyStandardsDocument>().Newest.Contract);

    [Benchmark]
    public SafetyStandardsDocument Read() => GuidelineJson.Parse<SafetyStandardsDocument>(file);

    [Benchmark]
    public byte[] WriteBySystemTextJson() => JsonSerializer.SerializeToUtf8Bytes(document, RootTypes.Of<SafetyStandardsDocument>().Newest.Contract);

    [Benchmark]
    public byte[] Write() => GuidelineJson.ToUtf8Bytes(document);

    /// <summary>Every treatment has a token in the wrong case.</summary>
    [Benchmark]
    public int DiagnoseABadFile()
    {
        _ = GuidelineJson.TryParse<SafetyStandardsDocument>(badFile, out _, out var diagnostics);
        return diagnostics.Count;
    }
}
