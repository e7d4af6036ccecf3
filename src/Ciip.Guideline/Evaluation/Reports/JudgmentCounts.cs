namespace Ciip.Guideline.Evaluation;

/// <summary>How many provisions of a scope have which outcome on an axis, and how many of those a mark.</summary>
internal readonly ref struct JudgmentCounts
{
    private const int Outcomes = 16;
    private const int Marks = 4;

    /// <summary>How many numbers it needs.</summary>
    public const int Room = Outcomes * (1 + Marks);

    private readonly Span<int> counts;

    /// <summary>Counts.</summary>
    /// <param name="judgments">The axis.</param>
    /// <param name="provisions">The scope.</param>
    /// <param name="room">Where to count; <see cref="Room"/> numbers.</param>
    public JudgmentCounts(IJudgments judgments, IEnumerable<Provision> provisions, Span<int> room)
    {
        counts = room;
        counts.Clear();
        var all = provisions as IReadOnlyList<Provision> ?? [.. provisions];
        for (var i = 0; i < all.Count; i++)
        {
            var judgment = judgments.JudgmentOf(all[i]);
            if (judgment < 0)
            {
                NotAsked++;
                continue;
            }

            var outcome = judgment % Outcomes;
            counts[outcome]++;
            for (var (marks, mark) = (judgment / Outcomes, 1); marks > 0; marks /= 2, mark++)
            {
                counts[(mark * Outcomes) + outcome] += marks % 2;
            }
        }
    }

    /// <summary>How many are not asked.</summary>
    public int NotAsked { get; }

    /// <summary>How many have an outcome.</summary>
    public int this[int outcome] => counts[outcome];

    /// <summary>How many of those have a mark; <paramref name="mark"/> is its bit in a judgment.</summary>
    public int Marked(int mark, int outcome) => counts[PlaceOf(mark) + outcome];

    /// <summary>How many have a mark, whatever their outcome.</summary>
    public int Marked(int mark)
    {
        var all = 0;
        for (var outcome = 0; outcome < Outcomes; outcome++)
        {
            all += Marked(mark, outcome);
        }

        return all;
    }

    private static int PlaceOf(int mark)
    {
        var place = 0;
        for (var bit = Outcomes; bit <= mark; bit *= 2)
        {
            place += Outcomes;
        }

        return place;
    }
}
