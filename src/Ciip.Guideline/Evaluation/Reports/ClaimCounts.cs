using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>Counts what one document says of the provisions of an item that are asked.</summary>
internal static class ClaimCounts
{
    private static readonly int Values = Enum.GetNames(typeof(ClaimValue)).Length;

    /// <summary>How many provisions have which claim; claims that do not occur are left out.</summary>
    public static IReadOnlyList<KeyValuePair<ClaimValue, int>> Of(SetAnalysis analysis, int document, GuidelineItem item)
    {
        Span<int> counts = stackalloc int[Values];
        counts.Clear();
        var kinds = 0;
        var provisions = analysis.Catalog.ProvisionsOf(item);
        for (var i = 0; i < provisions.Count; i++)
        {
            if (analysis.SetView.IsAsked(provisions[i]))
            {
                kinds += counts[(int)analysis.ValueOfUnit(document, provisions[i])]++ == 0 ? 1 : 0;
            }
        }

        var list = new KeyValuePair<ClaimValue, int>[kinds];
        for (var (value, at) = (0, 0); at < kinds; value++)
        {
            if (counts[value] > 0)
            {
                list[at++] = new((ClaimValue)value, counts[value]);
            }
        }

        return new Seq<KeyValuePair<ClaimValue, int>>(list);
    }
}
