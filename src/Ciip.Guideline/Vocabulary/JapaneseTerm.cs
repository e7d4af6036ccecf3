using System.Text.Json.Serialization;

namespace Ciip.Guideline.Catalog;

/// <summary>Where the Japanese wording of a term comes from.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<JapaneseTerm>))]
public enum JapaneseTerm
{
    /// <summary>Seen in a published Japanese source.</summary>
    Established,

    /// <summary>Our rendering of the English translation; the Japanese original may word it differently.</summary>
    OurRendering,

    /// <summary>A value of the user's own, in whatever language it was given.</summary>
    OwnWords,
}
