using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>One text in English and Japanese.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<LocalizedText>))]
public sealed record LocalizedText
{
    /// <summary>Makes a text from its two versions.</summary>
    /// <param name="english">The English version.</param>
    /// <param name="japanese">The Japanese version.</param>
    /// <exception cref="ArgumentException">One of the two is empty or white space.</exception>
    public LocalizedText(string english, string japanese)
    {
        English = Require.Text(english);
        Japanese = Require.Text(japanese);
    }

    /// <summary>The English version.</summary>
    public string English { get; }

    /// <summary>The Japanese version.</summary>
    public string Japanese { get; }

    /// <summary>The version in the language asked for.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language) => language == Language.Japanese ? Japanese : English;

    /// <summary>The English version.</summary>
    public override string ToString() => English;
}
