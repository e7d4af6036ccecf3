namespace Ciip.Guideline.Common;

/// <summary>Finds what a slip was probably meant to be: the candidate with the fewest edits, if those are few.</summary>
internal static class NearestText
{
    /// <summary>Marks a candidate that is a form and not a value: <c>own:…</c>.</summary>
    private const char Placeholder = '…';

    /// <summary>Longer texts are not slips of a token or id; the bound keeps the work small.</summary>
    private const int LongestText = 64;
    private const int MostCandidates = 1_000;
    private const int MostEdits = 3;

    /// <summary>The nearest candidate, whatever the case of letters; null when none is close.</summary>
    public static string? Of(string text, IReadOnlyList<string> candidates)
    {
        if (text.Length is 0 or > LongestText)
        {
            return null;
        }

        string? nearest = null;

        // One edit would be all of a single character.
        var allowed = text.Length == 1 ? 0 : Math.Min(MostEdits, Math.Max(1, text.Length / 3));
        foreach (var candidate in candidates.Take(MostCandidates))
        {
            // An id in the file can be empty, which is wrong in itself.
            if (candidate.Trim().Length == 0 || candidate[candidate.Length - 1] == Placeholder)
            {
                continue;
            }

            var edits = Edits(text, candidate, allowed);
            if (edits > allowed)
            {
                continue;
            }

            if (nearest is null || edits < allowed || IsMoreAlike(text, candidate, nearest))
            {
                nearest = candidate;
                allowed = edits;
            }
        }

        return nearest;
    }

    /// <summary>What an exception adds where one of the candidates was probably meant; empty where none was.</summary>
    public static string Suggestion(string text, IReadOnlyList<string> candidates) => Suggestion(Of(text, candidates));

    /// <summary>The same where it is known what was meant; empty for null.</summary>
    public static string Suggestion(string? meant) => meant is null ? string.Empty : $" Did you mean '{meant}'?";

    /// <summary>Among equally many edits: the one that starts alike for longer, then the one of more similar length.</summary>
    private static bool IsMoreAlike(string text, string candidate, string nearest)
    {
        var start = CommonStart(text, candidate) - CommonStart(text, nearest);
        return start > 0 || (start == 0 && Math.Abs(candidate.Length - text.Length) < Math.Abs(nearest.Length - text.Length));
    }

    private static int CommonStart(string a, string b)
    {
        var i = 0;
        while (i < a.Length && i < b.Length && Same(a[i], b[i]))
        {
            i++;
        }

        return i;
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbors; more than <paramref name="most"/> is not counted out.</summary>
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
