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
        { "Voice", () => _ = new ImprovementOptions { Voice = null! } },
        { "Before", () => _ = new ImprovementPrecedence(null!, GuidelineItem.ItBcp) },
        { "After", () => _ = new ImprovementPrecedence(GuidelineItem.ItBcp, null!) },
        { "After", () => _ = PlanEdges.Of("II.1", "II.2") with { After = null! } },
        { "tier", () => ImprovementVoice.Of(null!, "A ministry") },
        { "issuer", () => ImprovementVoice.Of(DocumentTier.RecommendedStandards, null!) },
        { "about", () => Plan.Find(null!, ImprovementAxis.Documents) },
        { "about", () => Empty.Find(null!, ImprovementAxis.Documents) },
        { "provision", () => Entry.LevelOf(null!) },
    };

    public static TheoryData<string, Action> Undefined() => new()
    {
        { "Axis", () => _ = new ImprovementOptions { Axis = (ImprovementAxis)2 } },
        { "Level", () => _ = new ImprovementOptions { Level = (FindingLevel)3 } },
        { "axis", () => Plan.Find(GuidelineItem.BasicPolicy, (ImprovementAxis)2) },
        { "axis", () => Empty.Find(GuidelineItem.BasicPolicy, (ImprovementAxis)(-1)) },
        { "level", () => Entry.Closing((FindingLevel)3) },
        { "language", () => Entry.Skeleton((Language)2) },
        { "language", () => Entry.In((Language)2) },
    };

    public static TheoryData<string, Action> Wrong() => new()
    {
        { "issuer", () => ImprovementVoice.Of(DocumentTier.RecommendedStandards, string.Empty) },
        { "issuer", () => ImprovementVoice.Of(DocumentTier.RecommendedStandards, " ") },
        { "tier", () => ImprovementVoice.Of(DocumentTier.InternalRules, "An operator") },
        { "provision", () => Entry.LevelOf(Provisions.ItBcp.PriorityOfActions) },
        { "Before", () => _ = new ImprovementPrecedence(GuidelineItem.IntentionalCauses, GuidelineItem.ItBcp) },
        { "After", () => _ = new ImprovementPrecedence(GuidelineItem.ItBcp, GuidelineItem.EnvironmentalCauses) },
        { "Priorities", () => _ = new ImprovementOptions { Priorities = new Dictionary<GuidelineItem, int> { [GuidelineItem.AccidentalCauses] = 1 } } },
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
        FluentActions.Invoking(() => new ImprovementOptions { Precedences = [null!] }).Should().Throw<ArgumentException>();

    [Fact]
    public void What_is_not_given_is_not_needed()
    {
        var options = new ImprovementOptions { Axis = null, Precedences = null, Priorities = null };
        options.Should().Be(new ImprovementOptions());
        OpenReport.InDocuments(Policy).Plan(options).Entries.Should().ContainSingle();
        OpenReport.InDocuments(Policy).Plan(new() { Precedences = [], Priorities = new Dictionary<GuidelineItem, int>() }).Entries.Should().ContainSingle();
    }

    [Fact]
    public void Options_are_copied()
    {
        var priorities = new Dictionary<GuidelineItem, int> { [GuidelineItem.ItBcp] = 1 };
        var edges = new List<ImprovementPrecedence> { PlanEdges.Of("II.1", "II.2") };
        var options = new ImprovementOptions { Priorities = priorities, Precedences = edges };

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
        (options with { Voice = ImprovementVoice.Of(DocumentTier.IndustryStandards, "A group") }).Should().NotBe(options);

        static ImprovementOptions Options(GuidelineItem[] first) => new()
        {
            Priorities = first.ToDictionary(item => item, _ => 1),
            Precedences = [PlanEdges.Of("II.1", "II.2")],
            Voice = ImprovementVoice.Of(DocumentTier.RecommendedStandards, "A ministry"),
        };
    }

    [Fact]
    public void Nothing_open_gives_an_empty_plan()
    {
        Empty.Entries.Should().BeEmpty();
        Empty.ReadFirst.Should().BeEmpty();
        Empty.Circles.Should().BeEmpty();
        Empty.Find(GuidelineItem.BasicPolicy, ImprovementAxis.Documents).Should().BeNull();
    }

    [Fact]
    public void Of_practice_that_was_not_evaluated_nothing_is_planned()
    {
        var plan = OpenReport.InDocuments(Policy).Plan(new() { Axis = ImprovementAxis.Practice });
        plan.Entries.Should().BeEmpty();
        plan.ReadFirst.Should().BeEmpty();
    }
}
