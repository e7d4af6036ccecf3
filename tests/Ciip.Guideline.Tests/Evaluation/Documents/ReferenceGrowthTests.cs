using Ciip.Guideline.Evaluation;
using Ciip.Guideline.Tests.Formats.Oscal;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>Twice the documents, twice the memory and twice the report: measured in bytes, which no busy machine changes.</summary>
public sealed class ReferenceGrowthTests
{
    /// <summary>Numbers get longer and lists are rounded up to powers of two; the next power of growth would give 4.</summary>
    private const double MostPerDoubling = 2.3;

    public static TheoryData<string> Shapes => ["Tier", "Chain", "Circle", "Halves"];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void The_walk_takes_memory_in_proportion(string shape)
    {
        Allocated(() => Walk(Set(shape, 8)));
        var (once, twice) = (Allocated(() => Walk(Set(shape, 2000))), Allocated(() => Walk(Set(shape, 4000))));
        (twice / (double)once).Should().BeLessThan(MostPerDoubling);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void An_evaluation_takes_memory_in_proportion(string shape)
    {
        Allocated(() => GuidelineEvaluator.Default.Evaluate(Set(shape, 8)));
        var (once, twice) = (Allocated(() => GuidelineEvaluator.Default.Evaluate(Set(shape, 250))), Allocated(() => GuidelineEvaluator.Default.Evaluate(Set(shape, 500))));
        (twice / (double)once).Should().BeLessThan(MostPerDoubling);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_form_of_the_report_grows_in_proportion(string shape)
    {
        var (once, twice) = (Forms(Set(shape, 150)), Forms(Set(shape, 300)));
        foreach (var (form, length) in once)
        {
            (twice[form] / (double)length).Should().BeLessThan(MostPerDoubling, form);
        }
    }

    [Theory]
    [InlineData("Chain", nameof(ReferenceStatus.TakenUp))]
    [InlineData("Circle", nameof(ReferenceStatus.Circular))]
    [InlineData("Tier", nameof(ReferenceStatus.OutsideTheSet))]
    [InlineData("Halves", nameof(ReferenceStatus.Circular))]
    public void Ten_thousand_documents_are_followed(string shape, string status)
    {
        var analysis = new SetAnalysis(Set(shape, 10_000), GuidelineCatalog.FourthEdition);
        analysis.References[(0, ReferenceGraphs.Provision.Order)].Status.ToString().Should().Be(status);
    }

    [Fact]
    public void A_long_path_is_told_by_its_ends_and_a_count()
    {
        var set = ReferenceGraphs.Chain(10_000);
        var path = new SetAnalysis(set, GuidelineCatalog.FourthEdition).References[(0, ReferenceGraphs.Provision.Order)].PathOf(index => set.Documents[index].Id);
        path.Should().HaveCount(10_000);
        ReferencePaths.Show(path).English.Should().Be("d0 → d1 → d2 → … (9996 more) → d9999");
        ReferencePaths.Show(path).Japanese.Should().Be("d0 → d1 → d2 → …（ほか9996文書） → d9999");
    }

    [Fact]
    public void Provisions_that_all_documents_leave_alike_share_one_walk()
    {
        var documents = Enumerable.Range(0, 500).Select(i => ReferenceGraphs.Document($"d{i}", DocumentTier.InternalRules, treatment: null));
        var one = SafetyStandardsSet.Of(Inventory.Complete, documents.Select(document => Leaves(document, ReferenceGraphs.Provision)));
        var section = SafetyStandardsSet.Of(Inventory.Complete, documents.Select(document => Leaves(document, GuidelineItem.ItBcp)));
        Walk(one);
        Allocated(() => Walk(section)).Should().BeLessThan(Allocated(() => Walk(one)) * 11 / 10);

        static SafetyStandardsDocument Leaves(SafetyStandardsDocument document, GuidelineId on) => document with
        {
            Treatments = new Dictionary<GuidelineId, Treatment> { [on] = ReferenceGraphs.To(new() { Tier = DocumentTier.InternalRules }) },
        };
    }

    private static SafetyStandardsSet Set(string shape, int count) => shape switch
    {
        "Tier" => ReferenceGraphs.Tier(count),
        "Chain" => ReferenceGraphs.Chain(count),
        "Circle" => ReferenceGraphs.Circle(count),
        _ => ReferenceGraphs.Halves(count),
    };

    private static Ciip.Guideline.Evaluation.SetAnalysis Walk(SafetyStandardsSet set) => new SetAnalysis(set, GuidelineCatalog.FourthEdition);

    private static long Allocated(Func<object> work) => Allocations.Least(work);

    private static Dictionary<string, int> Forms(SafetyStandardsSet set)
    {
        var report = GuidelineEvaluator.Default.Evaluate(set);
        return new()
        {
            ["html"] = report.ToHtml().Length,
            ["markdown"] = report.ToMarkdown().Length,
            ["json"] = GuidelineJson.ToUtf8Bytes(ReportFile.Of(report)).Length,
            ["oscal"] = report.ToAssessmentResults(OscalSubjects.Options).Utf8.Length,
            ["sarif"] = report.ToSarif().Length,
            ["findings"] = report.FindingTable().ToCsv().Length,
            ["correspondence"] = report.Standards.CorrespondenceTable().ToCsv().Length,
        };
    }
}
