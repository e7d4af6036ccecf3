using System.Text.Json.Serialization;

namespace Ciip.Guideline;

/// <summary>A way to close an entry of an improvement plan.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<ImprovementWay>))]
public enum ImprovementWay
{
    /// <summary>Write the open provisions into a document.</summary>
    Adopt,

    /// <summary>Decide against them, with reason, decider and date. Open for the 20 measures alone. <c>II.6 p1 s1</c></summary>
    DecideAgainst,

    /// <summary>Carry the open provisions out.</summary>
    CarryOut,
}
