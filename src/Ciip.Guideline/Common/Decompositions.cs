using System.Text;

namespace Ciip.Guideline.Common;

/// <summary>
/// What letters and symbols of Latin and Japanese texts consist of: the compatibility decomposition of Unicode (NFKD) of U+00A0–024F, 1E00–1EFF,
/// 2000–24FF, 2E80–33FF, F900–FAFF and FF00–FFEF. Two texts of these are equal here exactly if they are in NFKC. The runtime's own
/// normalization is not asked: without the data of a culture (<c>InvariantGlobalization</c>, usual in containers) it leaves every text as it is.
/// </summary>
internal static partial class Decompositions
{
    /// <summary>A text with each letter taken apart; itself where there is nothing to take apart.</summary>
    /// <param name="text">Any text, also one with half a surrogate pair.</param>
    public static string Of(string text)
    {
        StringBuilder? apart = null;
        for (var i = 0; i < text.Length; i++)
        {
            var at = text[i] < Letters[0] ? -1 : Letters.AsSpan().BinarySearch(text[i]);
            if (at >= 0)
            {
                apart ??= new StringBuilder(text, 0, i, text.Length * 2);
                var start = at == 0 ? 0 : Ends[at - 1];
                apart.Append(Texts, start, Ends[at] - start);
            }
            else
            {
                apart?.Append(text[i]);
            }
        }

        return apart?.ToString() ?? text;
    }
}
