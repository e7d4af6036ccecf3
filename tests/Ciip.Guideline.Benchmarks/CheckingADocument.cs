using BenchmarkDotNet.Attributes;
using Ciip.Guideline.Benchmarks.Contestants;

namespace Ciip.Guideline.Benchmarks;

/// <summary>What do the judgments of the library cost against the same checks written by hand, and by other engines?</summary>
[MemoryDiagnoser]
public class CheckingADocument
{
    private SafetyStandardsDocument document = null!;

    /// <summary>A ministry's guideline and a hospital's rule, of which parts were read, and a law's rule that was read whole.</summary>
    [Params("mhlw-medical-systems-guideline-6.0", "shiogama-hospital-operation-rule", "medical-care-act-reg-art14-2")]
    public string Document { get; set; } = "";

    [GlobalSetup]
    public async Task Setup()
    {
        await Agreement.Check();
        document = Data.Document(Document);
    }

    [Benchmark(Baseline = true)]
    public int ByHand() => HandWritten.Review(document, Inventory.Complete).Count;

    [Benchmark]
    public int LibraryWithTheSameRules() => TheLibrary.Review(TheLibrary.TheSameRules, document, Inventory.Complete);

    /// <summary>Judges every place, and makes an outcome of none.</summary>
    [Benchmark]
    public int LibraryCountingFindings() => TheLibrary.CountFindings(TheLibrary.TheSameRules, document, Inventory.Complete);

    [Benchmark]
    public int LibraryWithAllRulesOfDocuments() => TheLibrary.Review(TheLibrary.AllRules, document, Inventory.Complete);

    [Benchmark]
    public int FluentValidation() => WithFluentValidation.Review(document, Inventory.Complete).Count;

    [Benchmark]
    public async Task<int> RulesEngine() => (await WithRulesEngine.Review(document, Inventory.Complete)).Count;
}
