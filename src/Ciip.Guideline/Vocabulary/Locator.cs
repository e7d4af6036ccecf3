using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>
/// Where something is in the Guideline's text: <c>II.6.1.2(2) p1 s2</c> is the second sentence of the first
/// paragraph of section II.6.1.2(2); <c>b2</c> is a bullet, <c>fn10 s1</c> a footnote's sentence, <c>fig1</c> the
/// caption of Figure 1. A section alone, such as <c>II.3</c>, is a locator too.
/// </summary>
/// <remarks>The form is checked; whether the text has such a place is asked of the catalog.</remarks>
[JsonConverter(typeof(GuidelineJsonConverter<Locator>))]
public sealed partial record Locator
{
    private Locator(string text, string section)
    {
        Text = text;
        Section = section;
    }

    /// <summary>The locator as it is written, such as <c>II.6.1.2(2) p1 s2</c>.</summary>
    public string Text { get; }

    /// <summary>The section part, such as <c>II.6.1.2(2)</c>; for a footnote its mark, such as <c>fn10</c>.</summary>
    public string Section { get; }

    /// <summary>Reads a locator.</summary>
    /// <param name="text">The locator as it is written.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a locator.</exception>
    public static Locator Parse(string text) => TryParse(Require.NotNull(text), out var locator) ? locator : throw NoLocator(text);

    /// <summary>Reads a locator without throwing.</summary>
    /// <param name="text">The locator as it is written; null is not a locator.</param>
    /// <param name="locator">The locator, or null when the form is wrong.</param>
    /// <returns>Whether <paramref name="text"/> has the form of a locator.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Locator? locator)
    {
        locator = null;
        if (text is null)
        {
            return false;
        }

        // Without pieces: the catalog has some thousand locators, and a program that evaluates one file waits for them.
        var end = EndOfPart(text, 0);
        if (!IsSection(text, end) && !IsNumbered(text, 0, end, "fn"))
        {
            return false;
        }

        var steps = 0;
        for (var at = end; at < text.Length; steps++)
        {
            var from = at + 1;
            at = EndOfPart(text, from);
            if (steps == 2 || !IsStep(text, from, at))
            {
                return false;
            }
        }

        locator = new Locator(text, text.Substring(0, end));
        return true;
    }

    /// <summary>The locator as it is written.</summary>
    public override string ToString() => Text;

    private static FormatException NoLocator(string text) => new($"'{VisibleText.Quoted(text)}' is not a locator such as 'II.6.1.2(2) p1 s2'.");

    private static int EndOfPart(string text, int from)
    {
        var space = text.IndexOf(' ', from);
        return space < 0 ? text.Length : space;
    }

    private static bool IsStep(string text, int from, int to) =>
        IsNumbered(text, from, to, "p") || IsNumbered(text, from, to, "s") || IsNumbered(text, from, to, "b") || IsNumbered(text, from, to, "fig");

    private static bool IsNumbered(string text, int from, int to, string prefix) =>
        to - from > prefix.Length
        && string.CompareOrdinal(text, from, prefix, 0, prefix.Length) == 0
        && AfterDigits(text, from + prefix.Length, to) == to;

    private static bool IsSection(string text, int end)
    {
        var at = 0;
        while (at < end && text[at] == 'I')
        {
            at++;
        }

        if (at is not (1 or 2))
        {
            return false;
        }

        while (at < end && text[at] == '.')
        {
            var number = at + 1;
            at = AfterDigits(text, number, end);
            if (at == number)
            {
                return false;
            }
        }

        return at == end || (text[at] == '(' && text.IndexOf(')', at, end - at) == end - 1 && end > at + 2);
    }

    private static int AfterDigits(string text, int from, int to)
    {
        while (from < to && text[from] is >= '0' and <= '9')
        {
            from++;
        }

        return from;
    }
}
