using System.Text.Json.Serialization;

namespace Ciip.Guideline.Practice;

/// <summary>What a decision does about a risk. <c>II.6.1.1(1) p2 s1</c></summary>
/// <remarks>The text speaks of actions against risks only; the four ways are the usual ones of the field.</remarks>
[JsonConverter(typeof(GuidelineJsonConverter<RiskDecisionKind>))]
public enum RiskDecisionKind
{
    /// <summary>Something is done against it.</summary>
    Act,

    /// <summary>It is accepted.</summary>
    Accept,

    /// <summary>It is avoided, by not doing what brings it.</summary>
    Avoid,

    /// <summary>It is transferred to others, such as an insurer.</summary>
    Transfer,
}
