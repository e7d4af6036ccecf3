using System.Globalization;
using CsCheck;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>What holds of the order of any plan: of any open items at any levels, with any edges and priorities of the caller's own.</summary>
public sealed class PlanOrderLawTests
{
    private static readonly GuidelineItem[] Items = [.. GuidelineItem.All];

    /// <summary>For each item on each side: closed (mostly), or open at a level.</summary>
    private static readonly Gen<int[]> AnyLevels = Gen.Int[-3, 2].Array[Items.Length];

    private static readonly Gen<ImprovementPrecedence> AnyEdge =
        Gen.Select(Gen.Int[0, Items.Length - 1], Gen.Int[0, Items.Length - 1], (before, after) => new ImprovementPrecedence(Items[before], Items[after]));

    /// <summary>For each item: no priority (mostly), or one of three.</summary>
    private static readonly Gen<Dictionary<GuidelineItem, int>> AnyPriorities = Gen.Int[-4, 2].Array[Items.Length].Select(numbers =>
        Items.Zip(numbers).Where(entry => entry.Second >= 0).ToDictionary(entry => entry.First, entry => entry.Second));

    private static readonly Gen<(EvaluationReport Report, ImprovementOptions Options)> AnyPlan = Gen.Select(
        AnyLevels,
        AnyLevels,
        AnyEdge.List[0, 6],
        AnyPriorities,
        (inDocuments, inPractice, edges, priorities) => (
            OpenReport.InBoth(Open(inDocuments, ImprovementAxis.Documents), Open(inPractice, ImprovementAxis.Practice)),
            new ImprovementOptions { Precedences = edges, Priorities = priorities }));

    [Fact]
    public void Nothing_stands_before_what_must_precede_it_except_in_a_circle() => Check((entries, order, _) =>
    {
        for (var i = 0; i < entries.Count; i++)
        {
            entries.Skip(i + 1).Where(later => order.MustPrecede(later, entries[i])).Should().BeEmpty($"they precede {entries[i]}");
        }
    });

    [Fact]
    public void The_effective_level_is_the_highest_of_what_an_entry_precedes() => Check((entries, order, _) =>
    {
        foreach (var entry in entries)
        {
            entry.EffectiveLevel.Should().Be(
                entries.Where(other => other == entry || order.Reaches(entry, other)).Max(other => other.Level), entry.ToString());
        }
    });

    [Fact]
    public void Among_what_is_ready_priority_decides_then_the_effective_level_then_the_text() => Check((entries, order, options) =>
    {
        for (var i = 0; i < entries.Count; i++)
        {
            if (i > 0 && order.IsInOneCircle(entries[i - 1], entries[i]))
            {
                continue;
            }

            var taken = KeyOf(order.WithCircle(entries[i], entries), options);
            var ready = entries.Skip(i).Where(entry => !entries.Skip(i).Any(other => order.MustPrecede(other, entry)));
            ready.Where(entry => KeyOf([entry], options).CompareTo(taken) < 0).Should().BeEmpty($"{entries[i]} was taken");
        }
    });

    [Fact]
    public void A_circle_stands_together_in_the_order_of_the_text() => Check((entries, order, _) =>
    {
        foreach (var entry in entries)
        {
            var together = order.WithCircle(entry, entries);
            var at = entries.Select((one, index) => (one, index)).Where(one => together.Contains(one.one)).Select(one => one.index).ToList();
            (at[^1] - at[0]).Should().Be(at.Count - 1, "{0} are one circle", together);
            together.Select(PlaceInText).Should().BeInAscendingOrder();
        }
    });

    [Fact]
    public void Circles_are_those_the_edges_make_and_the_plan_meets() => AnyPlan.Sample(
        any =>
        {
            var plan = any.Report.Plan(any.Options);
            var order = new Order(any.Options.Precedences!);
            var circles = Items.Where(order.IsInCircle).GroupBy(order.CircleOf, HashSet<GuidelineItem>.CreateSetComparer()).Select(circle => circle.ToList())
                .Where(circle => plan.Entries.Any(entry => circle.Contains(entry.Item!)));
            plan.Circles.Select(circle => string.Join(" ", circle)).Should().Equal(circles.Select(circle => string.Join(" ", circle)));
        },
        iter: 100,
        threads: 1);

    [Fact]
    public void Order_loses_nothing_and_adds_nothing() => AnyPlan.Sample(
        any => any.Report.Plan(any.Options).Entries.Select(Describe).Should().BeEquivalentTo(any.Report.Plan().Entries.Select(Describe)),
        iter: 100,
        threads: 1);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ja-JP")]
    [InlineData("de-DE")]
    public void The_same_input_gives_the_same_order_in_any_culture(string culture) => AnyPlan.Sample(
        any =>
        {
            var expected = any.Report.Plan(any.Options).Entries.Select(Describe).ToList();
            var before = CultureInfo.CurrentCulture;
            try
            {
                CultureInfo.CurrentCulture = new CultureInfo(culture);
                any.Report.Plan(any.Options with { Precedences = [.. any.Options.Precedences!.Reverse()] }).Entries.Select(Describe).Should().Equal(expected);
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        },
        iter: 30,
        threads: 1);

    private static void Check(Action<IReadOnlyList<ImprovementEntry>, Order, ImprovementOptions> law) => AnyPlan.Sample(
        any => law(any.Report.Plan(any.Options).Entries, new Order(any.Options.Precedences!), any.Options),
        iter: 100,
        threads: 1);

    private static IEnumerable<Provision> Open(int[] levels, ImprovementAxis axis) =>
        Items.Zip(levels).Where(entry => entry.Second >= 0).SelectMany(entry => OpenReport.OfLevel(entry.First, (FindingLevel)entry.Second, axis).Take(2));

    /// <summary>What entries that are taken together are taken by: the smallest is next.</summary>
    private static (int Priority, int Level, int Place) KeyOf(IEnumerable<ImprovementEntry> entries, ImprovementOptions options) => entries.Min(entry =>
        (entry.Item is { } item && options.Priorities!.TryGetValue(item, out var priority) ? priority : int.MaxValue, -(int)entry.EffectiveLevel, PlaceInText(entry)));

    private static int PlaceInText(ImprovementEntry entry) =>
        (GuidelineCatalog.FourthEdition.Sections.ToList().FindIndex(section => section.Id == entry.About.Text) * 2) + (int)entry.Axis;

    private static string Describe(ImprovementEntry entry) => $"{entry} {string.Join(" ", entry.Open)}";

    /// <summary>What the edges of the text and the caller's own ask for, found by walking them.</summary>
    private sealed class Order(IEnumerable<ImprovementPrecedence> own)
    {
        private readonly Dictionary<GuidelineItem, HashSet<GuidelineItem>> reached = Items.ToDictionary(
            item => item, item => PlanEdges.ReachedFrom(item, [.. PlanEdges.AsPrecedences, .. own]));

        public bool Reaches(ImprovementEntry first, ImprovementEntry second) =>
            first.Item is { } before && second.Item is { } after && reached[before].Contains(after);

        public bool MustPrecede(ImprovementEntry first, ImprovementEntry second) => Reaches(first, second) && !Reaches(second, first);

        public bool IsInOneCircle(ImprovementEntry first, ImprovementEntry second) => Reaches(first, second) && Reaches(second, first);

        public bool IsInCircle(GuidelineItem item) => reached[item].Contains(item);

        public HashSet<GuidelineItem> CircleOf(GuidelineItem item) => [.. reached[item].Where(other => reached[other].Contains(item))];

        public List<ImprovementEntry> WithCircle(ImprovementEntry entry, IEnumerable<ImprovementEntry> entries) =>
            [.. entries.Where(other => other == entry || IsInOneCircle(other, entry))];
    }
}
