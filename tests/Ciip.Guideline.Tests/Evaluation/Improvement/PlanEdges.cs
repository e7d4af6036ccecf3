namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>What precedes and what feeds, as the plan is defined, written here once more so that code and definition can disagree.</summary>
internal static class PlanEdges
{
    public static IReadOnlyList<(string Before, string After)> Precedes { get; } =
    [
        ("II.6.3.1", "II.6.1.1(1)"),
        ("II.6.1.1(2)", "II.6.1.2(1)"),
        ("II.6.1.1(2)", "II.6.1.3(1)"),
        ("II.6.1.3(1)", "II.6.1.4(1)"),
        ("II.6.1.2(3)", "II.6.1.5(1)"),
        ("II.6.1.5(1)", "II.6.1.5(2)"),
        ("II.6.1.5(1)", "II.6.1.5(3)"),
        ("II.6.1.5(2)", "II.6.2.1(1)"),
        ("II.6.1.5(3)", "II.6.2.1(1)"),
        ("II.6.2.1(1)", "II.6.2.1(2)"),
        ("II.6.1.2(2)", "II.6.2.3(1)"),
        ("II.6.1.2(2)", "II.6.2.3(2)"),
        ("II.6.1.2(1)", "II.6.2.3(1)"),
        ("II.6.1.4(2)", "II.6.2.2(1)"),
    ];

    /// <summary>The last but one leads to one sentence of chapter I, the review of the documents.</summary>
    public static IReadOnlyList<(string From, string To)> Feeds { get; } =
    [
        ("II.6.2.1(1)", "II.6.3.1"),
        ("II.6.2.2(1)", "II.6.3.1"),
        ("II.6.1.2(2)", "II.6.3.1"),
        ("II.6.2.2(1)", "II.6.2.3(1)"),
        ("II.6.2.3(1)", "II.6.3.2"),
        ("II.6.2.3(2)", "II.6.3.2"),
        ("II.6.1.4(3)", "II.6.2.3(1)"),
        ("II.6.3.2", "II.6.1.1(1)"),
        ("II.6.1.1(1)", "I.6 p1 s2"),
        ("II.6.1.5(2)", "II.6.1.4(2)"),
    ];

    public static IEnumerable<ImprovementPrecedence> AsPrecedences { get; } = [.. Precedes.Select(edge => Of(edge.Before, edge.After))];

    public static ImprovementPrecedence Of(string before, string after) => new(GuidelineItem.Parse(before), GuidelineItem.Parse(after));

    /// <summary>Every item that some edges lead to from one, directly or not; the item itself only in a circle.</summary>
    public static HashSet<GuidelineItem> ReachedFrom(GuidelineItem start, IReadOnlyCollection<ImprovementPrecedence> edges)
    {
        var reached = new HashSet<GuidelineItem>();
        var next = new Queue<GuidelineItem>([start]);
        while (next.TryDequeue(out var at))
        {
            foreach (var edge in edges.Where(edge => edge.Before == at && reached.Add(edge.After)))
            {
                next.Enqueue(edge.After);
            }
        }

        return reached;
    }
}
