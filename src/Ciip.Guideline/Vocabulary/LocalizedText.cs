using System.Globalization;
using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>One text in English and Japanese, or in one of them, which then serves readers of both.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<LocalizedText>))]
public sealed record LocalizedText
{
    /// <summary>Makes a text from its two versions.</summary>
    /// <param name="english">The English version; empty or white space where there is none.</param>
    /// <param name="japanese">The Japanese version; empty or white space where there is none.</param>
    /// <exception cref="ArgumentException">Both are empty or white space.</exception>
    /// <exception cref="ArgumentNullException">One of the two is null.</exception>
    public LocalizedText(string english, string japanese)
    {
        Require.NotNull(english);
        English = string.IsNullOrWhiteSpace(english) ? Require.Text(japanese) : english;
        Japanese = string.IsNullOrWhiteSpace(Require.NotNull(japanese)) ? English : japanese;
    }

    /// <summary>Makes a text from the one version there is.</summary>
    /// <param name="text">The text, in whichever language; it serves readers of both.</param>
    /// <exception cref="ArgumentException">It is empty or white space.</exception>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public LocalizedText(string text)
        : this(text, text)
    {
    }

    /// <summary>The English version, else the Japanese one.</summary>
    public string English { get; }

    /// <summary>The Japanese version, else the English one.</summary>
    public string Japanese { get; }

    /// <summary>The version in the language asked for.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language) => language == Language.Japanese ? Japanese : English;

    /// <summary>The version for readers of a culture, as <see cref="Languages.FromCulture"/> chooses it.</summary>
    /// <param name="culture">The culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public string In(CultureInfo culture) => In(Languages.FromCulture(culture));

    /// <summary>The English version.</summary>
    public override string ToString() => English;
}
