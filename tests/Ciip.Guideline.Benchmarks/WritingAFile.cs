using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BenchmarkDotNet.Attributes;
using Ciip.Guideline.Benchmarks.Contestants;
using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Benchmarks;

/// <summary>What does writing the model cost against plain classes that give the same bytes, but for the line end behind the last?</summary>
[MemoryDiagnoser]
public class WritingAFile
{
    private SafetyStandardsDocument document = null!;
    private readonly JsonTypeInfo<PlainDocument> contract = PlainFileContext.ReadableDocument();
    private PlainDocument plain = null!;

    /// <summary>As for <see cref="ReadingAFile"/>.</summary>
    [Params("mhlw-medical-systems-guideline-6.0", "shiogama-hospital-operation-rule", "medical-care-act-reg-art14-2")]
    public string Document { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        document = Data.Document(Document);
        plain = JsonSerializer.Deserialize(Data.File(Document), PlainFileContext.Default.PlainDocument)!;
        plain.Schema = null;
        if (!WritePlainClasses().AsSpan().SequenceEqual(Write().AsSpan().TrimEnd((byte)'\n')))
        {
            throw new InvalidOperationException($"The two write {Document} differently.");
        }
    }

    [Benchmark(Baseline = true)]
    public byte[] WritePlainClasses() => JsonSerializer.SerializeToUtf8Bytes(plain, contract);

    /// <summary>The same contract and the same model, written by System.Text.Json alone.</summary>
    [Benchmark]
    public byte[] WriteBySystemTextJson() => JsonSerializer.SerializeToUtf8Bytes(document, RootTypes.Of<SafetyStandardsDocument>().Newest.Contract);

    [Benchmark]
    public byte[] Write() => GuidelineJson.ToUtf8Bytes(document);
}
