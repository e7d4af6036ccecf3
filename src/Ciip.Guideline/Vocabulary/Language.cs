using System.Text.Json.Serialization;

namespace Ciip.Guideline;

/// <summary>The two languages every title, message and report is available in.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<Language>))]
public enum Language
{
    /// <summary>English, the language of the tentative translation this library models.</summary>
    English,

    /// <summary>Japanese, the language of the Guideline itself.</summary>
    Japanese,
}
