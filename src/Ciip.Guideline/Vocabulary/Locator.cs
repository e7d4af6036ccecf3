using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>
/// Where something stands in the Guideline's text: <c>II.6.1.2(2) p1 s2</c> is the second sentence of the first
/// paragraph of section II.6.1.2(2); <c>b2</c> is a bullet, <c>fn10 s1</c> a footnote's sentence, <c>fig1</c> the
/// caption of Figure 1. A section alone, such as <c>II.3</c>, is a locator too.
/// </summary>
/// <remarks>The form is checked; whether the text has such a place is asked of the catalog.</remarks>
[JsonConverter(typeof(GuidelineJsonConverter<Locator>))]
public sealed record Locator
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
    /// <exception cref="ArgumentException"><paramref name="text"/> has not the form of a locator.</exception>
    public static Locator Parse(string text) =>
        TryParse(Require.NotNull(text), out var locator)
            ? locator
            : throw new ArgumentException($"'{VisibleText.Quoted(text)}' has not the form of a locator, such as 'II.6.1.2(2) p1 s2'.", nameof(text));

    /// <summary>Reads a locator without throwing.</summary>
    /// <param name="text">The locator as it is written; null is no locator.</param>
    /// <param name="locator">The locator, or null when the form is wrong.</param>
    /// <returns>Whether <paramref name="text"/> has the form of a locator.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Locator? locator)
    {
        locator = null;
        if (text is null)
        {
            return false;
        }

        var parts = text.Split(' ');
        if (!IsSection(parts[0]) && !IsNumbered(parts[0], "fn"))
        {
            return false;
        }

        for (var i = 1; i < parts.Length; i++)
        {
            if (i > 2 || !IsStep(parts[i]))
            {
                return false;
            }
        }

        locator = new Locator(text, parts[0]);
        return true;
    }

    /// <summary>The locator as it is written.</summary>
    public override string ToString() => Text;

    private static bool IsStep(string step) =>
        IsNumbered(step, "p") || IsNumbered(step, "s") || IsNumbered(step, "b") || IsNumbered(step, "fig");

    private static bool IsNumbered(string text, string prefix) =>
        text.Length > prefix.Length
        && text.StartsWith(prefix, StringComparison.Ordinal)
        && text.Skip(prefix.Length).All(static c => c is >= '0' and <= '9');

    private static bool IsSection(string text)
    {
        var open = text.IndexOf('(');
        var numbers = (open < 0 ? text : text.Substring(0, open)).Split('.');
        return numbers[0] is "I" or "II"
            && numbers.Skip(1).All(static number => IsNumbered(number, string.Empty))
            && (open < 0 || (text.IndexOf(')') == text.Length - 1 && text.Length > open + 2));
    }
}
