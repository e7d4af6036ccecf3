using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Ciip.Guideline.Questionnaires.Cells;

/// <summary>
/// A date as far as it is known. The forms that put the year first are read, years of a Japanese era and numbers in kanji among
/// them; anything else is shown to the reader and not guessed.
/// </summary>
internal sealed partial class DateForm : CellForm
{
    public static DateForm Instance { get; } = new();

    public override bool TryRead(string text, out JsonNode? value, out LocalizedText? problem)
    {
        var folded = FoldedText.Of(text);
        var written = KanjiNumbers.AsDigits(WithoutSpaces(folded));
        if (PartialDate.TryParse(written, out var date) || (YearFirst().Match(written) is { Success: true } match && JapaneseEra.TryRead(match, out date)))
        {
            return Good(JsonValue.Create(date.ToString()), out value, out problem);
        }

        var shown = CellText.Cut(folded);
        if (SerialNumber().IsMatch(folded))
        {
            var day = DateTime.FromOADate(double.Parse(folded, CultureInfo.InvariantCulture)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            return Bad(out value, out problem, $"'{shown}' may be a spreadsheet's number for {day}; write the date as 2026-04-01.",
                $"「{shown}」は{day}を表す表計算ソフトの通し番号の可能性がある。2026-04-01の形で書く。");
        }

        return Bad(out value, out problem, $"'{shown}' is not a date such as 2026, 2026-04 or 2026-04-01.",
            $"「{shown}」は日付でない。2026、2026-04又は2026-04-01の形で書く。");
    }

    protected override string? TryWrite(JsonNode value, Language language) => TextOf(value);

    /// <summary>Spaces may stand beside the signs and words that divide a date, not within a number.</summary>
    private static string WithoutSpaces(string text) => Space().Replace(text, string.Empty);

    /// <summary>
    /// 2026/4/1, 2026.4.1, 2026-4-1 and 2026年4月1日, each also without the day, and with an era for the century; a time of midnight
    /// behind a day is a spreadsheet's.
    /// </summary>
    [GeneratedRegex(
        @"^(?:(?<year>[0-9]{4})|(?<era>\p{L}{1,2}|[\u337B-\u337E\u32FF])(?<year>元|[0-9]{1,3}))(?:年|[-/.](?=[0-9])(?<month>[0-9]{1,2})(?:[-/.](?<day>[0-9]{1,2})(?:[ T]0?0:00(?::00)?)?)?|年(?<month>[0-9]{1,2})月(?:(?<day>[0-9]{1,2})日)?)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"(?<![0-9]) +| +(?![0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Space();

    [GeneratedRegex("^[0-9]{5}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SerialNumber();
}
