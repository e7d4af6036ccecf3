using System.Numerics;

namespace Ciip.Guideline.Semantics;

/// <summary>The order of the plan, and how urgent each entry is, with edges and priorities of the user's own.</summary>
internal sealed class PlanCheck
{
    private static readonly (GuidelineItem Before, GuidelineItem After)[] OfTheText = [.. GuidelineCatalog.FourthEdition.CrossReferences
        .Where(static reference => reference.Relation == CrossReferenceRelation.Precedes)
        .Select(static reference => (GuidelineItem.Parse(reference.From.Text), GuidelineItem.Parse(reference.To.Text)))];

    private readonly Memo<string, Dafny.ISet<_System._ITuple2<BigInteger, BigInteger>>> closures = new();

    public void Check(EvaluationReport report, Chance chance, Differences differences)
    {
        var further = Enumerable.Range(0, chance.Of(50) ? chance.Next(3) : 0).Select(_ => new ImprovementPrecedence(chance.Pick(GuidelineItem.All), chance.Pick(GuidelineItem.All))).ToArray();
        var priorities = chance.Of(30) ? GuidelineItem.All.Where(_ => chance.Of(30)).ToDictionary(static item => item, _ => chance.Next(3)) : null;
        var plan = report.Plan(new ImprovementOptions { Precedences = further, Priorities = priorities });
        if (plan.Entries.Count == 0)
        {
            return;
        }

        var edges = OfTheText.Concat(further.Select(static one => (one.Before, one.After))).Select(static edge => (edge.Before.Order, edge.After.Order)).ToArray();
        var reaches = closures.Get(string.Join(' ', edges), _ => Plan.__default.Closure(Dafny.Set<_System._ITuple2<BigInteger, BigInteger>>.FromCollection(
            edges.Select(static edge => _System.Tuple2<BigInteger, BigInteger>.create(new BigInteger(edge.Item1), new BigInteger(edge.Item2))))));
        Urgent(plan, reaches, differences);
        Ordered(plan, priorities, reaches, differences);
    }

    private static void Urgent(ImprovementPlan plan, Dafny.ISet<_System._ITuple2<BigInteger, BigInteger>> reaches, Differences differences)
    {
        var all = Terms.Sequence(plan.Entries.Select(UrgencyOf));
        foreach (var entry in plan.Entries)
        {
            differences.Same("plan: urgency", (int)Plan.__default.Effective(reaches, UrgencyOf(entry), all), (int)entry.EffectiveLevel, $"{entry.About.Text}");
        }
    }

    private static void Ordered(ImprovementPlan plan, Dictionary<GuidelineItem, int>? priorities, Dafny.ISet<_System._ITuple2<BigInteger, BigInteger>> reaches, Differences differences)
    {
        var byText = plan.Entries.OrderBy(static entry => entry.About).ThenBy(static entry => entry.Axis).ToList();
        var byKey = byText.OrderBy(entry => entry.Item is { } item && priorities?.TryGetValue(item, out var priority) == true ? priority : int.MaxValue)
            .ThenByDescending(static entry => entry.EffectiveLevel).ToList();
        var left = Terms.Sequence(byKey.Select((entry, key) => Plan.Entry.create(new BigInteger(ItemOf(entry)), new BigInteger(key), new BigInteger(byText.IndexOf(entry)))));
        var order = Plan.__default.Order(reaches, left).CloneAsArray().Select(entry => byText[(int)entry.dtor_text]);
        differences.Same("plan: order", Show(order), Show(plan.Entries), $"{string.Join(' ', plan.Options.Precedences!)}");
    }

    private static Plan._IUrgency UrgencyOf(ImprovementEntry entry) => Plan.Urgency.create(new BigInteger(ItemOf(entry)), new BigInteger((int)entry.Level));

    /// <summary>What is about no item stands in no edge.</summary>
    private static int ItemOf(ImprovementEntry entry) => entry.Item?.Order ?? -1 - entry.About.Order;

    private static string Show(IEnumerable<ImprovementEntry> entries) => string.Join(", ", entries.Select(static entry => $"{entry.About} {entry.Axis}"));
}
