using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Ciip.Guideline.Benchmarks.Contestants;
using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Benchmarks;

/// <summary>What does strict reading into the model cost against plain classes that take whatever comes?</summary>
[MemoryDiagnoser]
public class ReadingAFile
{
    private byte[] file = [];

    /// <summary>A ministry's guideline of 12 kB, a hospital's rule of 4 kB, and a law's rule of many short treatments.</summary>
    [Params("mhlw-medical-systems-guideline-6.0", "shiogama-hospital-operation-rule", "medical-care-act-reg-art14-2")]
    public string Document { get; set; } = "";

    [GlobalSetup]
    public void Setup() => file = Data.File(Document);

    [Benchmark(Baseline = true)]
    public int ReadIntoPlainClasses() => JsonSerializer.Deserialize(file, PlainFileContext.Default.PlainDocument)!.Treatments!.Count;

    /// <summary>The same contract and the same model, read by System.Text.Json alone: what the model costs without the checks.</summary>
    [Benchmark]
    public SafetyStandardsDocument? ReadBySystemTextJson() => JsonSerializer.Deserialize(file, RootTypes.Of<SafetyStandardsDocument>().Newest.Contract);

    [Benchmark]
    public SafetyStandardsDocument Read() => GuidelineJson.Parse<SafetyStandardsDocument>(file);
}
