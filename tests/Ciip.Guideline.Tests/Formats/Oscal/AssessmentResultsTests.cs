using Ciip.Guideline.Tests.Evaluation;

namespace Ciip.Guideline.Tests.Formats.Oscal;

/// <summary>Assessment results say of every provision what the report says, and guess no state.</summary>
public sealed class AssessmentResultsTests
{
    public static TheoryData<string> Subjects => OscalSubjects.Names;

    [Theory]
    [MemberData(nameof(Subjects))]
    public void Every_outcome_is_observed_and_only_a_clear_one_is_a_finding(string subject)
    {
        var report = OscalSubjects.Report(subject);
        var root = OscalElement.Read(report.ToAssessmentResults(OscalSubjects.Options).Utf8);

        var documents = report.Standards.Set.Provisions.Where(_ => report.Standards.Subject.Documents.Count > 0).ToList();
        var practice = report.Practice?.Provisions ?? [];
        root.ByName["observation"].Count(one => Prop(one, "axis") == "documents").Should().Be(documents.Count);
        root.ByName["observation"].Count(one => Prop(one, "axis") == "practice").Should().Be(practice.Count);
        root.ByName["observation"].Count(one => one.ByName["type"].Any(type => type.Value == "open-question")).Should().Be(report.OpenQuestions.Count);
        root.ByName["risk"].Should().HaveCount(report.Findings.Count);
        root.ByName["finding"].Where(one => Prop(one, "axis") == "documents").Select(one => one.ByName["target"].Single()["target-id"])
            .Should().Equal(documents
                .Where(result => result.IsAsked && result.Outcome is StandardsOutcome.Specified or StandardsOutcome.PartlySpecified or StandardsOutcome.Absent && result.IsAsked)
                .Select(result => result.Provision.OscalToken));
        root.ByName["finding"].Where(one => Prop(one, "axis") == "practice").Select(one => one.ByName["target"].Single()["target-id"])
            .Should().Equal(practice
                .Where(result => result.Outcome is PracticeOutcome.CarriedOut or PracticeOutcome.PartlyCarriedOut or PracticeOutcome.Planned or PracticeOutcome.NotCarriedOut)
                .Select(result => result.Provision.OscalToken));
        root.ByName["finding"].Where(one => one.ByName["state"].Single().Value == "satisfied").Select(one => Prop(one, "outcome"))
            .Except(["specified", "carried-out"]).Should().BeEmpty();
        root.ByName["finding"].Where(one => one.ByName["reason"].Single().Value == "fail").Select(one => Prop(one, "outcome"))
            .Except(["absent", "not-carried-out"]).Should().BeEmpty();
    }

    [Fact]
    public void Practice_alone_has_no_word_about_documents()
    {
        var export = ReferenceOperator.Evaluate(ReferenceOperator.Read()).ToAssessmentResults(OscalSubjects.Options);

        OscalElement.Read(export.Utf8).ByName["observation"].Select(one => Prop(one, "axis")).Should().Contain("practice").And.NotContain("documents");
        export.NotCarried.Select(omission => omission.Place).Should().NotContain("gaps").And.NotContain("standards.balance");
    }

    [Fact]
    public void What_is_left_out_is_named_rule_by_rule()
    {
        var report = OscalSubjects.Report("reference-operator");

        report.ToAssessmentResults(OscalSubjects.Options).NotCarried.Select(omission => omission.Place).Should().Equal(
            report.Outcomes.Where(outcome => outcome.Verdict != Verdict.Fail).Select(outcome => outcome.Rule.Id).Distinct().Concat(["standards.balance", "practice.subject", "gaps"]));
    }

    [Fact]
    public void Evidence_comes_with_all_that_is_known_of_it()
    {
        var evidence = new Evidence { Reference = "log 7", Kind = EvidenceKind.Record, On = PartialDate.Parse("2026-01"), ValidUntil = PartialDate.Parse("2027"), Note = "kept" };
        var practice = new SelfVerification
        {
            Id = "v",
            Operator = "o",
            Statuses = new Dictionary<GuidelineId, PracticeStatus> { [Provisions.ItBcp.PriorityOfActions] = new() { Value = PracticeStatusValue.CarriedOut, Evidence = [evidence] } },
        };
        var observations = OscalElement.Read(GuidelineEvaluator.Default.Evaluate(practice).ToAssessmentResults(OscalSubjects.Options).Utf8).ByName["observation"];

        var relevant = observations.Single(one => one["title"] == Provisions.ItBcp.PriorityOfActions.Id).ByName["relevant-evidence"].Single();
        relevant["description"].Should().Be("log 7: kept");
        new[] { "kind", "on", "valid-until" }.Select(name => Prop(relevant, name)).Should().Equal("record", "2026-01", "2027");
    }

    private static string? Prop(OscalElement element, string name) => element.Children.Find(child => child.Name == "prop" && child["name"] == name)?["value"];
}
