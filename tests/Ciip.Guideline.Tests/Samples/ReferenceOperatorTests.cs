using Ciip.Guideline.Tests.Evaluation;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Samples;

/// <summary>The fictitious operator on both sides: what its documents leave out is what is found, and nothing else.</summary>
public sealed class ReferenceOperatorTests
{
    private static readonly EvaluationReport Report = GuidelineEvaluator.Default.Evaluate(ReferenceOperator.Standards(), ReferenceOperator.Read(), ReferenceOperator.AsOf);

    [Theory]
    [InlineData("standards")]
    [InlineData("self-verification")]
    public void A_file_is_written_as_it_was_read(string file)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Repository.Samples, "data", "reference-operator", file + ".json"));
        var written = file == "standards"
            ? GuidelineJson.ToUtf8Bytes(GuidelineJson.Parse<SafetyStandardsSet>(bytes), "../../../docs/schemas/standards-set.schema.json")
            : GuidelineJson.ToUtf8Bytes(GuidelineJson.Parse<SelfVerification>(bytes), "../../../docs/schemas/self-verification.schema.json");
        written.Should().Equal(bytes);
    }

    [Fact]
    public void The_self_verification_was_made_against_the_documents_of_the_set() =>
        Report.Practice!.Subject.Documents!.Select(document => document.Id).Should().Equal(Report.Standards.Set.Documents.Select(document => document.Id));

    [Fact]
    public void What_the_documents_leave_out_is_found() =>
        Report.Findings.Select(finding => $"{finding.Level} {finding.Rule.Id} {finding.Place}").Should().BeEquivalentTo(
            "Suggestion STD403 II.4(executives).a",
            "Suggestion STD403 II.4(executives).b",
            "Weakness STD601 II.6.3.2",
            "Suggestion STD602 II.6.1.4(2).h",
            "Weakness STD602 II.6.1.4(3).h",
            "Suggestion QUA107 kasumigaura-security-rules II.6.2.2(2)");

    [Fact]
    public void Documents_and_practice_part_where_the_documents_say_less()
    {
        var gaps = Report.Gaps!.InternalRules;
        gaps[Provisions.OutsideContractors.EqualEducation].State.Should().Be(GapState.Partly);
        gaps[Provisions.ManagementAssessment.OperationAssessed].State.Should().Be(GapState.Partly);
        gaps[Provisions.HumanResources.PcUsers].State.Should().Be(GapState.PracticedButUnwritten);
        gaps[Provisions.OrdinaryExplanation.EffortsExplained].Should().Match<GapCell>(cell => cell.State == GapState.PracticedButUnwritten && cell.IsContradictory);
        gaps.CountsOf(PdcaMeasure.MalfunctionVerification).All.Should().Equal(new Dictionary<GapState, int> { [GapState.PracticedButUnwritten] = 8 });
        gaps.Counts[GapState.Aligned].Should().BeGreaterThan(150);
    }

    [Fact]
    public void The_plan_writes_it_in_or_decides_against_it()
    {
        var plan = Report.Plan();
        plan.Entries.Select(entry => entry.About.Text).Should().Equal("II.6.1.4(3)", "II.6.3.2", "II.4", "II.6.1.4(2)");
        plan.Find(GuidelineId.Parse("II.6.1.4(3)"), ImprovementAxis.Documents)!.SuggestedDocument!.Id.Should().Be("kasumigaura-security-rules");
    }
}
