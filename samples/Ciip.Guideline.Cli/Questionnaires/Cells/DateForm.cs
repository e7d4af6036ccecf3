using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Ciip.Guideline.Cli.Questionnaires.Cells;

/// <summary>
/// A date as far as it is known. The forms that put the year first are read; anything else is shown to the reader and not guessed.
/// </summary>
internal sealed partial class DateForm : CellForm
{
    public static DateForm Instance { get; } = new();

    public override bool TryRead(string text, out JsonNode? value, out LocalizedText? problem)
    {
        var folded = CellText.Fold(text);
        if (PartialDate.TryParse(folded, out var date) || (Match(folded) is { } written && PartialDate.TryParse(written, out date)))
        {
            return Good(JsonValue.Create(date.ToString()), out value, out problem);
        }

        if (SerialNumber().IsMatch(folded))
        {
            var day = DateTime.FromOADate(double.Parse(folded, CultureInfo.InvariantCulture)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            return Bad(out value, out problem, $"'{folded}' may be a spreadsheet's number for {day}; write the date as 2026-04-01.",
                $"「{folded}」は{day}を表す表計算ソフトの通し番号の可能性がある。2026-04-01の形で書く。");
        }

        return Bad(out value, out problem, $"'{folded}' is no date such as 2026, 2026-04 or 2026-04-01.",
            $"「{folded}」は日付でない。2026、2026-04又は2026-04-01の形で書く。");
    }

    protected override string? TryWrite(JsonNode value, Language language) => TextOf(value);

    private static string? Match(string text)
    {
        var match = YearFirst().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var written = match.Groups["year"].Value;
        foreach (var part in new[] { "month", "day" })
        {
            written += match.Groups[part] is { Success: true } found ? "-" + found.Value.PadLeft(2, '0') : string.Empty;
        }

        return written;
    }

    /// <summary>2026/4/1, 2026.4.1, 2026-4-1 and 2026年4月1日, each also without the day; a time of midnight behind a day is a spreadsheet's.</summary>
    [GeneratedRegex(@"^(?<year>[0-9]{4})(?:年|[-/.](?=[0-9])(?<month>[0-9]{1,2})(?:[-/.](?<day>[0-9]{1,2})(?:[ T]0?0:00(?::00)?)?)?|年(?<month>[0-9]{1,2})月(?:(?<day>[0-9]{1,2})日)?)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YearFirst();

    [GeneratedRegex("^[0-9]{5}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SerialNumber();
}
