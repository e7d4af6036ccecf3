using System.Text.Json.Serialization;

namespace Ciip.Guideline;

/// <summary>How much weight the text gives to what a finding reports.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<FindingLevel>))]
public enum FindingLevel
{
    /// <summary>A softened demand, an example, or advice; on documents also a "should" of II.6.</summary>
    Suggestion,

    /// <summary>A "should"; on documents also a "shall" of II.6, whose adoption is to be discussed (II.6 p1 s1).</summary>
    Weakness,

    /// <summary>A "shall", "has to", "is essential" or "is imperative"; on documents only of chapter I and II.1 to II.5.</summary>
    Gap,
}
