using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>Counts what one document says of the provisions of an item that are asked.</summary>
internal static class ClaimCounts
{
    private static readonly int Values = Enum.GetNames(typeof(ClaimValue)).Length;

    // Most documents say the same of all of an item: there are few such counts, and whoever asks gets the same list.
    private static readonly Seq<KeyValuePair<ClaimValue, int>>?[] Uniform = new Seq<KeyValuePair<ClaimValue, int>>?[Values * (GuidelineCatalog.FourthEdition.Provisions.Count + 1)];

    /// <summary>How many provisions have which claim; claims that do not occur are left out.</summary>
    public static IReadOnlyList<KeyValuePair<ClaimValue, int>> Of(SetAnalysis analysis, int document, GuidelineItem item)
    {
        Span<int> counts = stackalloc int[Values];
        counts.Clear();
        var (total, kinds, last) = (0, 0, 0);
        var provisions = analysis.Catalog.ProvisionsOf(item);
        for (var i = 0; i < provisions.Count; i++)
        {
            if (analysis.SetView.IsAsked(provisions[i]))
            {
                last = (int)analysis.ValueOfUnit(document, provisions[i]);
                kinds += counts[last]++ == 0 ? 1 : 0;
                total++;
            }
        }

        return kinds <= 1 ? Uniform[(total * Values) + last] ??= ListOf(counts, kinds) : ListOf(counts, kinds);
    }

    private static Seq<KeyValuePair<ClaimValue, int>> ListOf(ReadOnlySpan<int> counts, int kinds)
    {
        var list = new KeyValuePair<ClaimValue, int>[kinds];
        for (var (value, at) = (0, 0); at < kinds; value++)
        {
            if (counts[value] > 0)
            {
                list[at++] = new((ClaimValue)value, counts[value]);
            }
        }

        return new(list);
    }
}
