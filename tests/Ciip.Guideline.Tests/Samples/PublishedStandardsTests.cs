using System.Text.Json;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Samples;

/// <summary>The published documents under samples/data, encoded faithfully, and what evaluating them shows.</summary>
public sealed class PublishedStandardsTests
{
    private static string Folder => Path.Combine(Repository.Samples, "data", "standards");

    public static TheoryData<string> Files() =>
        [.. Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_at_least_sixteen_in_all_tiers()
    {
        var documents = Files().Select(file => Read(file.Data)).ToList();
        documents.Should().HaveCountGreaterThanOrEqualTo(16);
        documents.Select(document => document.Tier).Distinct().Should().BeEquivalentTo(DocumentTier.All);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_is_written_as_it_was_read(string file)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Folder, file));
        GuidelineJson.ToUtf8Bytes(GuidelineJson.Parse<SafetyStandardsDocument>(bytes), "../../../docs/schemas/standards-document.schema.json").Should().Equal(bytes);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Facts_are_not_made_stronger_than_they_are(string file)
    {
        var document = Read(file);
        document.Id.Should().Be(Path.GetFileNameWithoutExtension(file));
        document.Sources.Should().NotBeNullOrEmpty("each claim is traceable to a public source");
        foreach (var (id, treatment) in document.Treatments!)
        {
            if (treatment.Value == TreatmentValue.Specified)
            {
                id.Provision.Should().NotBeNull($"{id}: on an item, specified is for authors who describe their own document");
                treatment.ReadFrom.Should().NotBe(ReadFrom.Heading).And.NotBe(ReadFrom.SecondarySource);
            }

            treatment.Note.Should().NotBeNullOrWhiteSpace($"{id}: a note in our own words");
            treatment.ReadFrom.Should().NotBeNull(id.Text);
        }
    }

    /// <summary>Every fact is there, and no item has a claim without a fact.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void Facts_and_claims_agree_item_by_item(string file)
    {
        using var facts = JsonDocument.Parse(File.ReadAllText(Repository.Shared("standards", "published-standards.json")));
        var document = Read(file);
        var fact = facts.RootElement.GetProperty("documents").EnumerateArray().Single(entry => entry.GetProperty("id").GetString() == document.Id);
        var known = fact.GetProperty("items").EnumerateObject().Select(item => item.Name).Where(item => item != "II.5").ToHashSet();
        var claimed = document.Treatments!.Keys.Select(id => id.Provision is null ? id.Text : id.Provision.Section).ToHashSet();
        known.Should().BeSubsetOf(claimed.Concat(claimed.Select(id => id.Split('(')[0])), "no fact is lost");
        claimed.Where(id => id.StartsWith("II", StringComparison.Ordinal)).Should().OnlyContain(
            id => known.Contains(id) || known.Contains(id.Split('(')[0]) || known.Any(item => item.StartsWith(id, StringComparison.Ordinal)), "no claim is invented");
    }

    [Fact]
    public void On_the_medical_chain_silence_of_the_ordinance_counts_against_nobody()
    {
        var ordinance = Read("medical-care-act-reg-art14-2.json");
        var report = GuidelineEvaluator.Default.Evaluate(
            SafetyStandardsSet.Of(Inventory.Partial, ordinance, Read("mhlw-medical-systems-guideline-6.0.json"), Read("shiogama-hospital-operation-rule.json")));

        var silent = report.Standards.Matrix.Where(row => row.Cells[0].Best == ClaimValue.NotSpecified).ToList();
        silent.Should().HaveCount(23, "the ordinance says nothing of 23 items");
        silent.Should().OnlyContain(row => row.Set.State == ItemState.Adopted || row.Set.State == ItemState.Unknown);
        report.Findings.Should().BeEmpty();
        var alone = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Partial, ordinance));
        alone.Findings.Where(finding => finding.Level != FindingLevel.Suggestion).Should().BeEmpty();

        report.Standards.Set[GuidelineItem.OutsideContractors].State.Should().Be(ItemState.Adopted);
        report.Standards.InternalRules[GuidelineItem.HumanResources].State.Should().Be(ItemState.Unknown);
        report.Standards.Set[GuidelineItem.MalfunctionVerification].State.Should().Be(ItemState.Unknown);
        report.OpenQuestions.Should().Contain(question => question.Item == GuidelineItem.MalfunctionVerification
            && question.Kind == OpenQuestionKind.NotExamined && question.Document == "mhlw-medical-systems-guideline-6.0");
    }

    [Fact]
    public void On_the_chain_of_local_government_two_tiers_answer_together()
    {
        var report = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(
            Inventory.Partial,
            Read("mic-lg-security-policy-guideline.json"), Read("mic-lg-ict-bcp-guideline.json"), Read("kameoka-city-measure-standard.json")));

        report.Standards.Set[PdcaMeasure.ItBcp].State.Should().Be(ItemState.Adopted, "the ministry's guideline on plans deals with it");
        report.Standards.InternalRules[PdcaMeasure.ItBcp].State.Should().Be(ItemState.Unknown, "nobody has looked in the city's rule");
        report.Standards.InternalRules[PdcaMeasure.Monitoring].State.Should().Be(ItemState.Adopted);
        report.Standards.Set.ByTier.Where(tier => tier.OnlyHere > 0).Select(tier => tier.Tier.Number).Should().Equal(2, 4);
        report.Findings.Should().BeEmpty();
    }

    private static SafetyStandardsDocument Read(string file) =>
        GuidelineJson.Parse<SafetyStandardsDocument>(File.ReadAllBytes(Path.Combine(Folder, file)));
}
