using Ciip.Guideline.Tests.Evaluation;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Formats.Oscal;

/// <summary>Who does an entry of a plan, until when, how far it is and what shows it stand where OSCAL has them.</summary>
public sealed class PlanStepTests
{
    private const string Kind = "plan-of-action-and-milestones";

    private static readonly ImprovementPlan Plan = OscalSubjects.Report("reference-operator").Plan();

    public static TheoryData<string> Subjects => OscalSubjects.Names;

    [Theory]
    [MemberData(nameof(Subjects))]
    public void It_is_valid_and_keeps_the_constraints_in_both_languages(string subject)
    {
        Repository.Shared("schemas");
        var plan = OscalSubjects.Report(subject).Plan();
        foreach (var options in new[] { OscalSubjects.Options, OscalSubjects.Japanese })
        {
            var export = plan.ToPlanOfActionAndMilestones(options, PlanOfSteps.Of(plan));

            OscalSchemas.Errors(Kind, export.ToString()).Should().BeEmpty();
            OscalConstraints.Errors(export.Utf8).Should().BeEmpty();
            OscalElement.Read(export.Utf8).SelfAndBelow().Where(element => element.Name == "uuid").Select(element => element.Value).Should().OnlyHaveUniqueItems();
        }
    }

    [Theory]
    [MemberData(nameof(Subjects))]
    public void Without_steps_it_is_the_plan_alone_in_the_same_bytes(string subject)
    {
        var plan = OscalSubjects.Report(subject).Plan();
        var (alone, empty) = (plan.ToPlanOfActionAndMilestones(OscalSubjects.Options), plan.ToPlanOfActionAndMilestones(OscalSubjects.Options, []));

        empty.Utf8.ToArray().Should().Equal(alone.Utf8.ToArray());
        empty.NotCarried.Select(one => one.ToString()).Should().Equal(alone.NotCarried.Select(one => one.ToString()));
    }

    [Fact]
    public void The_order_of_the_steps_changes_nothing()
    {
        var steps = PlanOfSteps.Of(Plan);

        Plan.ToPlanOfActionAndMilestones(OscalSubjects.Options, steps.Reverse()).Utf8.ToArray()
            .Should().Equal(Plan.ToPlanOfActionAndMilestones(OscalSubjects.Options, steps).Utf8.ToArray());
    }

    [Fact]
    public void Entries_that_nothing_is_said_about_stay_as_they_were()
    {
        var alone = Read([]);
        var step = PlanOfSteps.Of(Plan.Entries[0]);

        var root = Read([step]);

        Ids(root, "poam-item").Should().Equal(Ids(alone, "poam-item"));
        Ids(root, "risk").Should().Equal(Ids(alone, "risk"));
        root.ByName["poam-item"].Count(item => Props(item, "state").Any()).Should().Be(1);
        root.ByName["party"].Should().BeEmpty();
    }

    [Theory]
    [InlineData(ImprovementState.Open, "open", "planned", null)]
    [InlineData(ImprovementState.InProgress, "remediating", "planned", null)]
    [InlineData(ImprovementState.AcceptanceRequested, "deviation-requested", "planned", "accept")]
    [InlineData(ImprovementState.Accepted, "deviation-approved", "completed", "accept")]
    [InlineData(ImprovementState.Done, "closed", "completed", null)]
    public void The_state_is_that_of_the_risks_and_their_remediations(ImprovementState state, string status, string lifecycle, string? type)
    {
        var entry = Alone();

        var root = Read([PlanOfSteps.Of(entry) with { State = state }]);

        Props(Item(root, entry), "state").Should().Equal(EnumToken(state));
        var risks = RisksOf(root, entry);
        risks.Should().HaveCount(entry.Findings.Count);
        risks.Select(risk => risk["status"]).Should().OnlyContain(one => one == status);
        risks.Should().AllSatisfy(risk =>
        {
            var remediation = risk.Children.Single(child => child.Name == "remediation");
            remediation["lifecycle"].Should().Be(lifecycle);
            Props(remediation, "type").Should().Equal(type is null ? [] : [type]);
            remediation.ByName["task"].Should().ContainSingle().Which["type"].Should().Be("action");
        });
    }

    [Theory]
    [InlineData("2026-09-30", "2026-09-30T23:59:59+09:00")]
    [InlineData("2028-02", "2028-02-29T23:59:59+09:00")]
    [InlineData("2026", "2026-12-31T23:59:59+09:00")]
    [InlineData("2999", "2999-12-31T23:59:59+09:00")]
    public void A_due_date_is_the_end_of_its_last_day_in_Japan(string due, string deadline)
    {
        var entry = Alone();

        var root = Read([PlanOfSteps.Of(entry) with { DueOn = PartialDate.Parse(due) }]);

        Props(Item(root, entry), "due-on").Should().Equal(due);
        RisksOf(root, entry).Should().AllSatisfy(risk =>
        {
            risk["deadline"].Should().Be(deadline);
            risk.ByName["task"].Single()["type"].Should().Be("milestone");
            risk.ByName["on-date"].Single()["date"].Should().Be(deadline);
        });
    }

    [Theory]
    [InlineData("0026-09-30")]
    [InlineData("3000-01")]
    public void A_year_that_OSCAL_has_not_is_said_not_to_be_carried(string due)
    {
        var entry = Alone();
        var export = Plan.ToPlanOfActionAndMilestones(OscalSubjects.Options, [PlanOfSteps.Of(entry) with { DueOn = PartialDate.Parse(due) }]);

        export.NotCarried.Select(one => one.Place).Should().Equal("entries.skeleton", entry.About.Text);
        var root = OscalElement.Read(export.Utf8);
        Props(Item(root, entry), "due-on").Should().Equal(due);
        RisksOf(root, entry).Should().OnlyContain(risk => risk["deadline"] == null);
    }

    [Fact]
    public void Who_does_it_is_a_party_with_a_role_in_each_task()
    {
        var entries = Plan.Entries.Take(3).ToList();

        var root = Read(
        [
            PlanOfSteps.Of(entries[0]) with { Owner = "情報セキュリティ課" },
            PlanOfSteps.Of(entries[1]) with { Owner = "情報セキュリティ課" },
            PlanOfSteps.Of(entries[2]) with { Owner = "山田 太郎", OwnerIsPerson = true },
        ]);

        root.ByName["party"].Select(party => (party["type"], party["name"])).Should().Equal(("organization", "情報セキュリティ課"), ("person", "山田 太郎"));
        var ids = root.ByName["party"].ToDictionary(party => party["uuid"]!, party => party["name"]);
        foreach (var (entry, owner) in entries.Zip(["情報セキュリティ課", "情報セキュリティ課", "山田 太郎"]))
        {
            Props(Item(root, entry), "owner").Should().Equal(owner);
            RisksOf(root, entry).Should().AllSatisfy(risk => risk.ByName["responsible-role"].Select(role => ids[role["party-uuid"]!]).Should().Contain(owner));
        }

        root.ByName["role"].Select(role => role["id"]).Should().Equal(root.ByName["responsible-role"].Select(role => role["role-id"]).Distinct());
    }

    [Fact]
    public void What_shows_it_is_a_resource_with_its_hash()
    {
        var entries = Plan.Entries.Take(2).ToList();
        var file = new ImprovementEvidence { Title = "rule_v2.pdf", MediaType = "application/pdf", Sha256 = PlanOfSteps.Hash.ToUpperInvariant(), Address = "https://example.jp/files/1" };
        var named = new ImprovementEvidence { Title = "議事録.pdf", Sha256 = PlanOfSteps.Hash };
        var told = new ImprovementEvidence { Title = "Interview", Address = "on the shelf" };

        var root = Read([PlanOfSteps.Of(entries[0]) with { Evidence = [file, named, told, file] }, PlanOfSteps.Of(entries[1]) with { Evidence = [file with { }] }]);

        var resources = root.ByName["resource"].ToList();
        resources.Select(resource => Props(resource, "name").Single()).Should().Equal("rule_v2.pdf", "議事録.pdf", "Interview");
        resources.SelectMany(resource => Props(resource, "type")).Should().Equal("evidence", "evidence", "evidence");
        resources.SelectMany(resource => resource.ByName["rlink"]).Select(link => (link["href"], link["media-type"])).Should().Equal(
            ("https://example.jp/files/1", "application/pdf"), ("ni:///sha-256;47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU", null));
        root.ByName["hash"].Select(hash => (hash["algorithm"], hash["value"])).Should().Equal(("SHA-256", PlanOfSteps.Hash), ("SHA-256", PlanOfSteps.Hash));
        Props(resources[2], "address").Should().Equal("on the shelf");
        Links(Item(root, entries[0])).Should().Equal(resources.Select(resource => "#" + resource["uuid"]));
        Links(Item(root, entries[1])).Should().Equal("#" + resources[0]["uuid"]);

        static IEnumerable<string?> Links(OscalElement item) => item.Children.Where(child => child.Name == "link").Select(link => link["href"]);
    }

    [Fact]
    public void A_note_becomes_remarks_that_read_as_it_does()
    {
        var entry = Plan.Entries[0];

        var root = Read([PlanOfSteps.Of(entry) with { Note = "first *line*\nsecond" }]);

        Item(root, entry)["remarks"].Should().Be("first \\*line\\*\nsecond");
    }

    [Fact]
    public void A_step_about_what_is_not_an_entry_is_an_item_after_the_entries()
    {
        var plan = OpenReport.InDocuments(Provisions.BasicPolicy.RevisionCriteria).Plan();
        ImprovementStep[] steps =
        [
            new() { About = PdcaMeasure.ItBcp, Axis = ImprovementAxis.Practice, Owner = "CSIRT" },
            new() { About = GuidelineItem.Purpose, Axis = ImprovementAxis.Documents, State = ImprovementState.Done, Note = "issued" },
        ];

        var export = plan.ToPlanOfActionAndMilestones(OscalSubjects.Options, steps);

        var items = OscalElement.Read(export.Utf8).ByName["poam-item"].ToList();
        items.Select(item => Props(item, "about").Single()).Should().Equal(plan.Entries.Single().About.Text, "II.1", PdcaMeasure.ItBcp.Value);
        items.Select(item => Props(item, "is-entry").SingleOrDefault()).Should().Equal(null, "false", "false");
        items[1]["title"].Should().Be("II.1 " + GuidelineItem.Purpose.Title.English + ", in documents: not an entry of this plan");
        items[1]["description"].Should().Be("State: done");
        items[1]["remarks"].Should().Be("issued");
        items.Skip(1).SelectMany(item => item.ByName["associated-risk"]).Should().BeEmpty();
        export.NotCarried.Select(one => one.Place).Should().Equal("entries.skeleton");
    }

    /// <summary>The same entry has the same id while it is open and after it was closed, so that a reader can follow it.</summary>
    [Fact]
    public void An_item_keeps_its_id_when_its_entry_is_gone()
    {
        var before = OpenReport.InDocuments(Provisions.BasicPolicy.RevisionCriteria).Plan();
        var after = OpenReport.InDocuments().Plan();
        var step = PlanOfSteps.Of(before.Entries.Single()) with { State = ImprovementState.Done };

        var export = after.ToPlanOfActionAndMilestones(OscalSubjects.Options, [step]);

        Ids(OscalElement.Read(export.Utf8), "poam-item").Should().Equal(Ids(OscalElement.Read(before.ToPlanOfActionAndMilestones(OscalSubjects.Options).Utf8), "poam-item"));
        export.NotCarried.Should().BeEmpty();
    }

    /// <summary>What several entries answer is as far as the one that is least far, and due when the last of them is.</summary>
    [Fact]
    public void A_finding_of_several_entries_waits_for_all_of_them()
    {
        var rule = new RuleThat((own, context) => [own.Misses(context.Documents, level: null, Provisions.ItBcp.PriorityOfActions, Provisions.BasicPolicy.RevisionCriteria)]);
        var plan = GuidelineEvaluator.Default.With(rule).Evaluate(ReferenceOperator.Standards()).Plan();
        var shared = plan.Entries.SelectMany(entry => entry.Findings).First(finding => finding.Rule.Id == "ACME009");
        var entries = plan.Entries.Where(entry => entry.Findings.Contains(shared)).ToList();
        entries.Should().HaveCount(2);
        var (first, second) = (PlanOfSteps.Of(entries[0]) with { State = ImprovementState.Done, DueOn = new(2026, 10) }, PlanOfSteps.Of(entries[1]) with { State = ImprovementState.Done, DueOn = new(2026, 9, 1) });

        Risk(first, second).Should().Be(("closed", "2026-10-31T23:59:59+09:00", 2));
        Risk(first, second with { State = ImprovementState.InProgress }).Should().Be(("remediating", "2026-10-31T23:59:59+09:00", 2));
        Risk(first, second with { DueOn = null }).Should().Be(("closed", null, 2));
        Risk(first).Should().Be(("open", null, 1));

        (string?, string?, int) Risk(params ImprovementStep[] said)
        {
            var root = OscalElement.Read(plan.ToPlanOfActionAndMilestones(OscalSubjects.Options, said).Utf8);
            var risk = root.ByName["risk"].Single(risk => Props(risk, "rule").Single() == "ACME009");
            return (risk["status"], risk["deadline"], risk.ByName["remediation"].Count());
        }
    }

    [Fact]
    public void A_mistake_names_the_argument()
    {
        var step = PlanOfSteps.Of(Plan.Entries[0]);
        var of = (Action call) => call.Should().Throw<ArgumentException>().Which.ParamName;

        of(() => Plan.ToPlanOfActionAndMilestones(OscalSubjects.Options, null!)).Should().Be("steps");
        of(() => Plan.ToPlanOfActionAndMilestones(null!, [step])).Should().Be("options");
        of(() => GuidelineOscal.ToPlanOfActionAndMilestones(null!, OscalSubjects.Options, [step])).Should().Be("plan");
        of(() => Plan.ToPlanOfActionAndMilestones(OscalSubjects.Options, [step, null!])).Should().Be("steps");
        of(() => Plan.ToPlanOfActionAndMilestones(OscalSubjects.Options, [step, step with { State = ImprovementState.Done }])).Should().Be("steps");
        of(() => _ = step with { About = null! }).Should().Be("About");
        of(() => _ = step with { About = Provisions.ItBcp.PriorityOfActions }).Should().Be("About");
        of(() => _ = step with { About = GuidelineItem.AccidentalCauses }).Should().Be("About");
        of(() => _ = step with { Axis = (ImprovementAxis)2 }).Should().Be("Axis");
        of(() => _ = step with { State = (ImprovementState)5 }).Should().Be("State");
        of(() => _ = step with { Owner = " " }).Should().Be("Owner");
        of(() => _ = step with { Evidence = null! }).Should().Be("Evidence");
        of(() => _ = new ImprovementEvidence { Title = " " }).Should().Be("Title");
        of(() => _ = new ImprovementEvidence { Title = "t", Sha256 = PlanOfSteps.Hash + "\n" }).Should().Be("Sha256");
        of(() => _ = new ImprovementEvidence { Title = "t", Sha256 = new string('g', 64) }).Should().Be("Sha256");
    }

    [Fact]
    public void A_plan_can_have_an_entry_about_everything_that_a_step_can_be_about()
    {
        foreach (var entry in OscalSubjects.Names.SelectMany(subject => OscalSubjects.Report(subject.Data).Plan().Entries))
        {
            PlanOfSteps.Of(entry).About.Should().Be(entry.About);
        }
    }

    private static OscalElement Read(IEnumerable<ImprovementStep> steps) => OscalElement.Read(Plan.ToPlanOfActionAndMilestones(OscalSubjects.Options, steps).Utf8);

    /// <summary>An entry whose findings no other entry answers.</summary>
    private static ImprovementEntry Alone() => Plan.Entries.First(entry => Plan.Entries.All(other => other == entry || !other.Findings.Intersect(entry.Findings).Any()));

    private static OscalElement Item(OscalElement root, ImprovementEntry entry) => root.ByName["poam-item"]
        .Single(item => Props(item, "about").Single() == entry.About.Text && Props(item, "axis").Single() == (entry.Axis == ImprovementAxis.Practice ? "practice" : "documents"));

    private static List<OscalElement> RisksOf(OscalElement root, ImprovementEntry entry)
    {
        var ids = Item(root, entry).ByName["risk-uuid"].Select(id => id.Value).ToHashSet();
        return [.. root.ByName["risk"].Where(risk => ids.Contains(risk["uuid"]))];
    }

    private static IEnumerable<string?> Ids(OscalElement root, string name) => root.ByName[name].Select(element => element["uuid"]);

    private static string EnumToken(ImprovementState state) => System.Text.Json.JsonSerializer.Serialize(state).Trim('"');

    private static IEnumerable<string?> Props(OscalElement element, string name) =>
        element.Children.Where(child => child.Name == "prop" && child["name"] == name).Select(prop => prop["value"]);
}
