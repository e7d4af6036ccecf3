using System.Text.Json.Serialization;

namespace Ciip.Guideline.Practice;

/// <summary>How a risk is analyzed. <c>II.6.3.1 p2 s1</c></summary>
[JsonConverter(typeof(GuidelineJsonConverter<RiskAnalysisKind>))]
public enum RiskAnalysisKind
{
    /// <summary>In words.</summary>
    Qualitative,

    /// <summary>In figures.</summary>
    Quantitative,
}
