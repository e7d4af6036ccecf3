using System.Text.Json.Serialization;

namespace Ciip.Guideline;

/// <summary>How far an adopted item goes.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<AdoptionExtent>))]
public enum AdoptionExtent
{
    /// <summary>Every provision that is not irrelevant is specified.</summary>
    Complete,

    /// <summary>Some are not, and that is known.</summary>
    InPart,

    /// <summary>Some were not examined, are contradicted or dealt with to an unknown extent.</summary>
    ExtentUnknown,
}
