namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>What a caller gives to a plan: a mistake names its argument, what is given is copied, and equal options are equal.</summary>
public sealed class PlanArgumentTests
{
    private static readonly Provision Policy = Provisions.BasicPolicy.RevisionCriteria;
    private static readonly ImprovementPlan Plan = OpenReport.InDocuments(Policy).Plan();
    private static readonly ImprovementPlan Empty = OpenReport.InDocuments().Plan();
    private static readonly ImprovementEntry Entry = Plan.Entries.Single();

    public static TheoryData<string, Action> Nulls() => new()
    {
        { "Voice", () => _ = new PlanOptions { Voice = null! } },
        { "Before", () => _ = new PlanPrecedence(null!, GuidelineItem.ItBcp) },
        { "After", () => _ = new PlanPrecedence(GuidelineItem.ItBcp, null!) },
        { "After", () => _ = PlanEdges.Of("II.1", "II.2") with { After = null! } },
        { "tier", () => PlanVoice.Of(null!, "A ministry") },
        { "issuer", () => PlanVoice.Of(DocumentTier.RecommendedStandards, null!) },
        { "about", () => Plan.Find(null!, PlanAxis.Documents) },
        { "about", () => Empty.Find(null!, PlanAxis.Documents) },
        { "provision", () => Entry.LevelOf(null!) },
    };

    public static TheoryData<string, Action> Undefined() => new()
    {
        { "Axis", () => _ = new PlanOptions { Axis = (PlanAxis)2 } },
        { "Level", () => _ = new PlanOptions { Level = (FindingLevel)3 } },
        { "axis", () => Plan.Find(GuidelineItem.BasicPolicy, (PlanAxis)2) },
        { "axis", () => Empty.Find(GuidelineItem.BasicPolicy, (PlanAxis)(-1)) },
        { "level", () => Entry.Closing((FindingLevel)3) },
        { "language", () => Entry.Skeleton((Language)2) },
        { "language", () => Entry.In((Language)2) },
    };

    public static TheoryData<string, Action> Wrong() => new()
    {
        { "issuer", () => PlanVoice.Of(DocumentTier.RecommendedStandards, string.Empty) },
        { "issuer", () => PlanVoice.Of(DocumentTier.RecommendedStandards, " ") },
        { "tier", () => PlanVoice.Of(DocumentTier.InternalRules, "An operator") },
        { "provision", () => Entry.LevelOf(Provisions.ItBcp.PriorityOfActions) },
        { "Before", () => _ = new PlanPrecedence(GuidelineItem.IntentionalCauses, GuidelineItem.ItBcp) },
        { "After", () => _ = new PlanPrecedence(GuidelineItem.ItBcp, GuidelineItem.EnvironmentalCauses) },
        { "Priorities", () => _ = new PlanOptions { Priorities = new Dictionary<GuidelineItem, int> { [GuidelineItem.AccidentalCauses] = 1 } } },
    };

    [Theory]
    [MemberData(nameof(Nulls))]
    public void Null_names_the_argument(string name, Action call) => call.Should().Throw<ArgumentNullException>().WithParameterName(name);

    [Theory]
    [MemberData(nameof(Undefined))]
    public void A_number_that_is_no_member_names_the_argument(string name, Action call) =>
        call.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(name);

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_cannot_be_meant_names_the_argument(string name, Action call) => call.Should().Throw<ArgumentException>().WithParameterName(name);

    [Fact]
    public void An_edge_that_is_null_is_the_callers_bug() =>
        FluentActions.Invoking(() => new PlanOptions { Precedences = [null!] }).Should().Throw<ArgumentException>();

    [Fact]
    public void What_is_not_given_is_not_needed()
    {
        var options = new PlanOptions { Axis = null, Precedences = null, Priorities = null };
        options.Should().Be(new PlanOptions());
        OpenReport.InDocuments(Policy).Plan(options).Entries.Should().ContainSingle();
        OpenReport.InDocuments(Policy).Plan(new() { Precedences = [], Priorities = new Dictionary<GuidelineItem, int>() }).Entries.Should().ContainSingle();
    }

    [Fact]
    public void Options_are_copied()
    {
        var priorities = new Dictionary<GuidelineItem, int> { [GuidelineItem.ItBcp] = 1 };
        var edges = new List<PlanPrecedence> { PlanEdges.Of("II.1", "II.2") };
        var options = new PlanOptions { Priorities = priorities, Precedences = edges };

        priorities[GuidelineItem.ItBcp] = 2;
        priorities[GuidelineItem.Purpose] = 3;
        edges.Clear();

        options.Priorities.Should().Equal(new Dictionary<GuidelineItem, int> { [GuidelineItem.ItBcp] = 1 });
        options.Precedences.Should().Equal(PlanEdges.Of("II.1", "II.2"));
    }

    [Fact]
    public void Equal_options_are_equal_whatever_order_they_came_in()
    {
        var options = Options([GuidelineItem.ItBcp, GuidelineItem.Purpose]);
        var same = Options([GuidelineItem.Purpose, GuidelineItem.ItBcp]);
        same.Should().Be(options);
        same.GetHashCode().Should().Be(options.GetHashCode());
        (options with { Priorities = new Dictionary<GuidelineItem, int> { [GuidelineItem.ItBcp] = 2, [GuidelineItem.Purpose] = 1 } }).Should().NotBe(options);
        (options with { Voice = PlanVoice.Of(DocumentTier.IndustryStandards, "A group") }).Should().NotBe(options);

        static PlanOptions Options(GuidelineItem[] first) => new()
        {
            Priorities = first.ToDictionary(item => item, _ => 1),
            Precedences = [PlanEdges.Of("II.1", "II.2")],
            Voice = PlanVoice.Of(DocumentTier.RecommendedStandards, "A ministry"),
        };
    }

    [Fact]
    public void Nothing_open_gives_an_empty_plan()
    {
        Empty.Entries.Should().BeEmpty();
        Empty.ReadFirst.Should().BeEmpty();
        Empty.Circles.Should().BeEmpty();
        Empty.Find(GuidelineItem.BasicPolicy, PlanAxis.Documents).Should().BeNull();
    }

    [Fact]
    public void Of_practice_that_was_not_evaluated_nothing_is_planned()
    {
        var plan = OpenReport.InDocuments(Policy).Plan(new() { Axis = PlanAxis.Practice });
        plan.Entries.Should().BeEmpty();
        plan.ReadFirst.Should().BeEmpty();
    }
}
