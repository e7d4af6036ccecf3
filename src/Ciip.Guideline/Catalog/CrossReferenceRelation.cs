using System.Text.Json.Serialization;

namespace Ciip.Guideline.Catalog;

/// <summary>How one place of the text leads to another.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<CrossReferenceRelation>))]
public enum CrossReferenceRelation
{
    /// <summary>The second item builds on the first, so the first is done before. These alone order an improvement plan.</summary>
    Precedes,

    /// <summary>
    /// What arises in the first goes into the second as it comes. It orders nothing: its content exists only in operation,
    /// and the cycle would never begin.
    /// </summary>
    Feeds,

    /// <summary>The first place points the reader to the second.</summary>
    RefersTo,
}
