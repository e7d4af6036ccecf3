using System.Text.Json.Serialization;

namespace Ciip.Guideline;

/// <summary>On which side an improvement plan closes what is open.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<ImprovementAxis>))]
public enum ImprovementAxis
{
    /// <summary>What is to be written into documents, or decided against there.</summary>
    Documents,

    /// <summary>What is to be carried out.</summary>
    Practice,
}
