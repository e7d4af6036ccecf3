namespace Ciip.Guideline.Tests.Formats.Oscal;

/// <summary>A plan of action holds the entries of the improvement plan in their order.</summary>
public sealed class PlanOfActionTests
{
    public static TheoryData<string> Subjects => OscalSubjects.Names;

    [Theory]
    [MemberData(nameof(Subjects))]
    public void Entries_stand_in_their_order_with_the_findings_they_answer(string subject)
    {
        var plan = OscalSubjects.Report(subject).Plan();
        var root = OscalElement.Read(plan.ToPlanOfActionAndMilestones(OscalSubjects.Options).Utf8);

        root.ByName["poam-item"].Where(item => Props(item, "about").Any()).Select(item => (Props(item, "about").Single(), Props(item, "axis").Single()))
            .Should().Equal(plan.Entries.Select(entry => ((string?)entry.About.Text, (string?)(entry.Axis == ImprovementAxis.Practice ? "practice" : "documents"))));
        root.ByName["poam-item"].SelectMany(item => item.ByName["risk-uuid"]).Should().HaveCount(plan.Entries.Sum(entry => entry.Findings.Count));
        root.ByName["risk"].Should().HaveCount(plan.Entries.SelectMany(entry => entry.Findings).Distinct().Count());
        root.ByName["observation"].Should().HaveCount(plan.ReadFirst.Count);
    }

    [Fact]
    public void The_risks_of_a_plan_are_those_of_its_report()
    {
        var report = OscalSubjects.Report("medical-care-act-reg-art14-2");

        Ids(report.Plan().ToPlanOfActionAndMilestones(OscalSubjects.Options)).Should().NotBeEmpty().And.BeSubsetOf(Ids(report.ToAssessmentResults(OscalSubjects.Options)));

        static IEnumerable<string?> Ids(OscalExport export) => OscalElement.Read(export.Utf8).ByName["risk"].Select(risk => risk["uuid"]);
    }

    [Fact]
    public void What_was_asked_for_travels()
    {
        var plan = OscalSubjects.Report("medical-care-act-reg-art14-2").Plan(new()
        {
            Level = FindingLevel.Weakness,
            Voice = ImprovementVoice.Of(DocumentTier.RecommendedStandards, "厚生労働省"),
            Axis = ImprovementAxis.Documents,
            Priorities = new Dictionary<GuidelineItem, int> { [GuidelineItem.Scope] = 2 },
            Precedences = [new(GuidelineItem.Scope, GuidelineItem.Purpose), new(GuidelineItem.Purpose, GuidelineItem.Scope)],
        });

        var root = OscalElement.Read(plan.ToPlanOfActionAndMilestones(OscalSubjects.Options).Utf8);

        var metadata = root.ByName["metadata"].Single();
        Props(metadata, "level").Should().Equal("weakness");
        Props(metadata, "voice-issuer").Should().Equal("厚生労働省");
        Props(metadata, "precedence").Should().Equal("II.2 before II.1", "II.1 before II.2");
        Props(metadata, "circle").Should().HaveCount(plan.Circles.Count);
        root.ByName["poam-item"].SelectMany(item => Props(item, "priority")).Should().HaveCount(plan.Entries.Count(entry => entry.Item == GuidelineItem.Scope));
    }

    [Fact]
    public void A_plan_without_entries_says_so()
    {
        var plan = OscalSubjects.Report("no-documents").Plan(new() { Axis = ImprovementAxis.Practice });
        plan.Entries.Should().BeEmpty();

        var export = plan.ToPlanOfActionAndMilestones(OscalSubjects.Options);

        export.NotCarried.Should().ContainSingle().Which.Place.Should().Be("entries");
        Props(OscalElement.Read(export.Utf8).ByName["poam-item"].Single(), "is-empty").Should().Equal("true");
    }

    private static IEnumerable<string?> Props(OscalElement element, string name) =>
        element.Children.Where(child => child.Name == "prop" && child["name"] == name).Select(prop => prop["value"]);
}
