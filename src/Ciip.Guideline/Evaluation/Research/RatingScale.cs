using System.Text.Json.Serialization;

namespace Ciip.Guideline.Research;

/// <summary>Whether the values of a scale have an order.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<RatingScale>))]
public enum RatingScale
{
    /// <summary>They are only equal or different.</summary>
    Nominal,

    /// <summary>They are ranked; how far two of them are apart is how many ratings lie between them.</summary>
    Ordinal,
}
