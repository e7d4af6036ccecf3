using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Ciip.Guideline.Questionnaires.Cells;

/// <summary>Years of the Japanese eras. An era may go on after its end, as plans written before it had it; none begins before its first day.</summary>
internal static class JapaneseEra
{
    private static readonly (string[] Names, DateOnly Begin)[] All =
    [
        (["令和", "R", "\u32FF", "令"], new(2019, 5, 1)),
        (["平成", "H", "\u337B", "平"], new(1989, 1, 8)),
        (["昭和", "S", "\u337C", "昭"], new(1926, 12, 25)),
        (["大正", "T", "\u337D", "大"], new(1912, 7, 30)),
        (["明治", "M", "\u337E", "明"], new(1868, 1, 25)),
    ];

    /// <summary>Reads the groups <c>era</c> (it may be missing), <c>year</c>, <c>month</c> and <c>day</c>.</summary>
    public static bool TryRead(Match match, [NotNullWhen(true)] out PartialDate? date)
    {
        date = null;
        var era = match.Groups["era"].Value;
        var known = Array.Find(All, one => one.Names.Contains(era, StringComparer.OrdinalIgnoreCase));
        if (era.Length > 0 && known.Names is null)
        {
            return false;
        }

        var year = match.Groups["year"].Value == "元" ? 1 : int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
        var begin = era.Length > 0 ? known.Begin : DateOnly.MinValue;
        var written = (era.Length > 0 ? begin.Year + year - 1 : year).ToString("0000", CultureInfo.InvariantCulture);
        foreach (var part in new[] { "month", "day" })
        {
            written += match.Groups[part] is { Success: true } found ? "-" + found.Value.PadLeft(2, '0') : string.Empty;
        }

        // As far as it is known: the year and the month in which an era begins are partly its own.
        return year > 0 && string.CompareOrdinal(written, begin.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)[..written.Length]) >= 0
            && PartialDate.TryParse(written, out date);
    }
}
