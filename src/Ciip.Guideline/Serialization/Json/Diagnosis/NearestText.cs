namespace Ciip.Guideline.Serialization.Json;

/// <summary>Finds what a slip was probably meant to be: the candidate with the fewest edits, if those are few.</summary>
internal static class NearestText
{
    /// <summary>Longer texts are no slips of a token or id; the bound keeps the work small.</summary>
    private const int LongestText = 64;
    private const int MostCandidates = 1000;
    private const int MostEdits = 3;

    /// <summary>The nearest candidate, whatever the case of letters; null when none is close.</summary>
    public static string? Of(string text, IReadOnlyList<string> candidates)
    {
        if (text.Length is 0 or > LongestText)
        {
            return null;
        }

        string? nearest = null;
        var allowed = Math.Min(MostEdits, Math.Max(1, text.Length / 3));
        foreach (var candidate in candidates.Take(MostCandidates))
        {
            var edits = Edits(text, candidate, allowed);
            if (edits < allowed || (edits == allowed && IsCloser(text, candidate, nearest)))
            {
                nearest = candidate;
                allowed = edits;
            }
        }

        return nearest;
    }

    /// <summary>Among equally many edits, a candidate of more similar length.</summary>
    private static bool IsCloser(string text, string candidate, string? nearest) =>
        nearest is null || Math.Abs(candidate.Length - text.Length) < Math.Abs(nearest.Length - text.Length);

    /// <summary>Insertions, deletions, replacements and swaps of neighbours; more than <paramref name="most"/> is not counted out.</summary>
    private static int Edits(string text, string candidate, int most)
    {
        if (Math.Abs(text.Length - candidate.Length) > most)
        {
            return most + 1;
        }

        var beforeLast = new int[candidate.Length + 1];
        var last = new int[candidate.Length + 1];
        var row = new int[candidate.Length + 1];
        for (var j = 0; j <= candidate.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= text.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= candidate.Length; j++)
            {
                var same = Same(text[i - 1], candidate[j - 1]);
                var edits = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && Same(text[i - 1], candidate[j - 2]) && Same(text[i - 2], candidate[j - 1]))
                {
                    edits = Math.Min(edits, beforeLast[j - 2] + 1);
                }

                row[j] = edits;
                least = Math.Min(least, edits);
            }

            if (least > most)
            {
                return most + 1;
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[candidate.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
