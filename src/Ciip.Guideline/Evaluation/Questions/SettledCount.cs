namespace Ciip.Guideline.Evaluation;

/// <summary>
/// How much is settled with some provisions: things that need the same ones are counted together, because there may be one for each record,
/// and of ways to need them there are few.
/// </summary>
internal sealed class SettledCount
{
    private readonly int[] alone;
    private readonly List<(int[] Needs, int Count)>?[] together;

    /// <summary>Counts what needs what.</summary>
    /// <param name="unsettled">What is not settled.</param>
    /// <param name="numbers">How many numbers provisions have.</param>
    public SettledCount(Unsettled unsettled, int numbers)
    {
        alone = new int[numbers];
        together = new List<(int[] Needs, int Count)>?[numbers];
        var same = new Dictionary<string, (int[] Needs, int Count)>(StringComparer.Ordinal);
        for (var i = 0; i < unsettled.Count; i++)
        {
            int[] needs = [.. unsettled.NeedsOf(i)];
            if (needs.Length == 1)
            {
                alone[needs[0]]++;
                continue;
            }

            Array.Sort(needs);
            var key = new string([.. needs.Select(static number => (char)number)]);
            same[key] = (needs, same.TryGetValue(key, out var known) ? known.Count + 1 : 1);
        }

        foreach (var one in same.Values)
        {
            (together[one.Needs[0]] ??= []).Add(one);
        }
    }

    /// <summary>How many things need nothing beside these.</summary>
    /// <param name="settled">The numbers of provisions that are settled.</param>
    /// <param name="isSettled">The same, looked up by number.</param>
    public int With(IReadOnlyList<int> settled, bool[] isSettled)
    {
        var count = 0;
        for (var i = 0; i < settled.Count; i++)
        {
            count += alone[settled[i]];
            foreach (var (needs, things) in together[settled[i]] ?? [])
            {
                count += Array.TrueForAll(needs, number => isSettled[number]) ? things : 0;
            }
        }

        return count;
    }
}
