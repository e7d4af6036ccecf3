using System.Text.Json.Serialization;

namespace Ciip.Guideline;

/// <summary>On what a rule rests.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<RuleBasis>))]
public enum RuleBasis
{
    /// <summary>A sentence of the Guideline demands it.</summary>
    Text,

    /// <summary>It follows from several sentences taken together.</summary>
    Derived,

    /// <summary>Advice, on the assessment itself or of a custom rule; the text does not ask for it.</summary>
    Assessment,
}
