using System.Text;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Tests.Common;

/// <summary>Letters are taken apart as by a runtime that has the data of Unicode.</summary>
public class DecompositionsTests
{
    private static readonly (int From, int Until)[] Covered = [(0x20, 0x24F), (0x1E00, 0x1EFF), (0x2000, 0x24FF), (0x2E80, 0x33FF), (0xF900, 0xFAFF), (0xFF00, 0xFFEF)];

    [Fact]
    public void Letters_are_the_same_exactly_where_the_standard_says_so()
    {
        var letters = Covered.SelectMany(static range => Enumerable.Range(range.From, range.Until - range.From + 1)).Select(static code => ((char)code).ToString())
            .Where(static letter => letter.Normalize(NormalizationForm.FormKC).All(static part => Covered.Any(range => range.From <= part && part <= range.Until) || part is >= '一' and <= '鿿' or >= '\u0300' and <= '\u036F'))
            .ToList();
        letters.Should().HaveCountGreaterThan(4_000);

        var here = letters.ToDictionary(static letter => letter, Decompositions.Of, StringComparer.Ordinal);
        foreach (var letter in letters)
        {
            here[letter].Should().Be(letter.Normalize(NormalizationForm.FormKD), $"U+{(int)letter[0]:X4}");
            Decompositions.Of(letter.Normalize(NormalizationForm.FormKC)).Should().Be(here[letter], $"U+{(int)letter[0]:X4}");
        }
    }
}
