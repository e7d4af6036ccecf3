using System.Text;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>
/// Drafts a clause for provisions that are open, as rules are written: an article with its title, who does it, and numbered points. Who, how and when are left blank, and
/// the points are in our own words.
/// </summary>
internal static class ClauseSkeleton
{
    private const string Blank = "______";
    private const string JapaneseBlank = "＿＿＿＿";
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>Whether a Japanese phrase ends in a verb, which is then one of the things to do.</summary>
    private const string EndsOfVerbs = "うくぐすつぬぶむる";

    /// <summary>A clause.</summary>
    /// <param name="about">The item, or for chapter I the section.</param>
    /// <param name="open">What it has to lay down, in text order.</param>
    /// <param name="after">The clause that it may stand behind; null where there is none to go by.</param>
    /// <param name="language">The language.</param>
    public static string Of(GuidelineId about, IReadOnlyList<Provision> open, string? after, Language language)
    {
        var title = about.Section.Title.In(language);
        var text = new StringBuilder();
        Line(text, $"## {title} ({about})");
        Line(text, string.Empty);
        if (after is not null)
        {
            var clause = MarkdownText.Of(after);
            Line(text, language == Language.Japanese ? $"〔{clause}の次に加える〕" : $"(to stand behind {clause})");
            Line(text, string.Empty);
        }

        Line(text, language == Language.Japanese ? $"（{title}）" : $"Article ____ ({title})");
        var points = open.Select(one => language == Language.Japanese ? Matter(one.Phrase.Japanese) : Inner(one.Phrase.English)).ToList();
        if (points.Count == 1)
        {
            Line(text, language == Language.Japanese
                ? $"第＿＿条　{JapaneseBlank}は、{points[0]}とし、その内容は{JapaneseBlank}とする。 ({open[0].Id})"
                : $"{Blank} shall see to it that {points[0]}: {Blank} ({open[0].Id})");
            return text.ToString();
        }

        Line(text, language == Language.Japanese ? $"第＿＿条　{JapaneseBlank}は、次の各号に掲げる事項を行うものとし、その内容は当該各号に定めるところによる。" : $"{Blank} shall see to it, as laid down here, that:");
        Line(text, string.Empty);
        for (var i = 0; i < open.Count; i++)
        {
            Line(text, language == Language.Japanese ? $"{KanjiOf(i + 1)}　{points[i]}　{JapaneseBlank} ({open[i].Id})" : FormattableString.Invariant($"{i + 1}. {points[i]}: {Blank} ({open[i].Id})"));
        }

        return text.ToString();
    }

    /// <summary>A sentence where it stands inside another one; an abbreviation stays as it is.</summary>
    private static string Inner(string phrase) => phrase.Length > 1 && char.IsUpper(phrase[1]) ? phrase : char.ToLowerInvariant(phrase[0]) + phrase.Substring(1);

    private static string Matter(string phrase) => EndsOfVerbs.Contains(phrase[phrase.Length - 1]) ? phrase + "こと" : phrase;

    /// <summary>Points are numbered in Chinese digits; no item has a hundred provisions.</summary>
    private static string KanjiOf(int number) =>
        (number < 10 ? string.Empty : number < 20 ? "十" : Digits[number / 10] + "十") + (number % 10 == 0 ? string.Empty : Digits[number % 10].ToString());

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
