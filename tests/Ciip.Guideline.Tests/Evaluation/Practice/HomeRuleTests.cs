using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline.Tests.Evaluation.Practice;

/// <summary>Every provision that can show in practice has one rule that asks for it: its home.</summary>
public sealed class HomeRuleTests
{
    /// <summary>Alternatives: where one is not carried out, another that is stands for it.</summary>
    private static readonly string[] Alternatives =
        [.. GuidelineCatalog.FourthEdition.Alternatives.Where(group => group.IsInPractice).SelectMany(group => group.Members).Select(provision => provision.Id)];

    public static TheoryData<string> Provisions() =>
        [.. GuidelineCatalog.FourthEdition.Provisions.Where(PracticeAnalysis.IsAsked).Select(provision => provision.Id)];

    [Theory]
    [MemberData(nameof(Provisions))]
    public void What_is_not_carried_out_is_found_once_at_its_level(string id)
    {
        var provision = GuidelineCatalog.FourthEdition.FindProvision(id)!;

        var findings = Evaluate(provision, PracticeStatusValue.NotCarriedOut).Findings.Where(finding => finding.Missing.Contains(provision)).ToList();

        // Stakeholders' duties are asked of the operator and, once it performs them, of its executives: one finding as well.
        findings.Should().HaveCount(Alternatives.Contains(id) ? 0 : 1, string.Join("; ", findings));
        findings.Where(finding => finding.Level != ProvisionLevels.InPractice(provision) || !finding.Citations.Contains(provision.Statement)).Should().BeEmpty();
        findings.Where(finding => !finding.Rule.Id.StartsWith("PRA", StringComparison.Ordinal) && !finding.Rule.Id.StartsWith("CYC", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Provisions))]
    public void What_is_carried_out_is_not_found(string id)
    {
        var provision = GuidelineCatalog.FourthEdition.FindProvision(id)!;
        Evaluate(provision, PracticeStatusValue.CarriedOut).Findings.Where(finding => finding.Missing.Contains(provision)).Should().BeEmpty();
    }

    /// <summary>A self-verification in which everything is carried out by whoever the text names, but for one provision.</summary>
    private static EvaluationReport Evaluate(Provision but, PracticeStatusValue value) => GuidelineEvaluator.Default.Evaluate(
        new SelfVerification
        {
            Id = "verification",
            Operator = "Fictitious Operator",
            Statuses = GuidelineCatalog.FourthEdition.Provisions.Where(PracticeAnalysis.IsAsked).ToDictionary(
                provision => (GuidelineId)provision,
                provision => new PracticeStatus
                {
                    Value = provision == but ? value : PracticeStatusValue.CarriedOut,
                    Actors = [Actor.Operator, Actor.ManagementLayer, Actor.ManagingStaff],
                    On = PartialDate.Parse("2026-01-15"),
                    Evidence = [new Evidence { Reference = "Record", Kind = EvidenceKind.Record, On = PartialDate.Parse("2026-01-15") }],
                }),
            Intervals = new DeclaredIntervals { StaffAssessment = new Interval(years: 1) },
        },
        PartialDate.Parse("2026-04-01"));
}
