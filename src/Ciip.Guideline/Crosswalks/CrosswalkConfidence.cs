using System.Text.Json.Serialization;

namespace Ciip.Guideline.Crosswalks;

/// <summary>How sure those who made a mapping are of one row.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<CrosswalkConfidence>))]
public enum CrosswalkConfidence
{
    /// <summary>Sure.</summary>
    High,

    /// <summary>Fairly sure.</summary>
    Medium,

    /// <summary>Not sure: a proposal.</summary>
    Low,
}
