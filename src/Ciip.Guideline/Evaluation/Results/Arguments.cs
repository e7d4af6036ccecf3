using System.Globalization;

namespace Ciip.Guideline.Evaluation;

/// <summary>Makes message arguments of what rules speak about.</summary>
internal static class Arguments
{
    /// <summary>A text of the user's, the same in both languages.</summary>
    public static LocalizedText Of(string? text) => text is { Length: > 0 } given && given.Trim().Length > 0 ? new(given, given) : new("–", "–");

    public static LocalizedText Of(int number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return new(text, text);
    }

    public static LocalizedText Of(PartialDate date) => Of(date.ToString());

    /// <summary>An interval in words, such as "1 year" or "6 months".</summary>
    public static LocalizedText Of(Interval interval)
    {
        List<(int Number, string English, string Japanese)> parts =
            [(interval.Years, "year", "年"), (interval.Months, "month", "か月"), (interval.Weeks, "week", "週間"), (interval.Days, "day", "日")];
        parts.RemoveAll(static part => part.Number == 0);
        return new(
            string.Join(" ", parts.Select(static part => $"{Of(part.Number).English} {part.English}{(part.Number == 1 ? string.Empty : "s")}")),
            string.Concat(parts.Select(static part => Of(part.Number).Japanese + part.Japanese)));
    }

    public static LocalizedText Of(IEnumerable<string> texts) => Of(texts.Select(Of));

    /// <summary>Texts of the user's, and how many more there are.</summary>
    public static LocalizedText OfSome(IEnumerable<string> texts, int more) => OfSome(texts.Select(Of), more);

    /// <summary>Texts in both languages, and how many more there are.</summary>
    public static LocalizedText OfSome(IEnumerable<LocalizedText> texts, int more) =>
        more <= 0 ? Of(texts) : Of(texts.Append(new($"… ({more.ToString(CultureInfo.InvariantCulture)} more)", $"ほか{more.ToString(CultureInfo.InvariantCulture)}件")));

    /// <summary>Titles of provisions, without the full stop of a sentence, one after the other.</summary>
    public static LocalizedText Of(IEnumerable<Provision> provisions) => Of(provisions.Select(Of));

    public static LocalizedText Of(Provision provision) => provision.Phrase;

    public static LocalizedText Of(GuidelineId id) => id.Provision?.Phrase ?? id.Section.Title;

    public static LocalizedText Of(PracticeStatusValue status) => new(status.In(Language.English), status.In(Language.Japanese));

    public static LocalizedText Of(IEnumerable<LocalizedText> texts)
    {
        var all = texts.ToList();
        return all.Count == 0
            ? Of(string.Empty)
            : new(string.Join("; ", all.Select(static text => text.English)), string.Join("、", all.Select(static text => text.Japanese)));
    }
}
