using System.Text.Json.Serialization;

namespace Ciip.Guideline.Portfolio;

/// <summary>What the groups of a published table are.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<SummaryGrouping>))]
public enum SummaryGrouping
{
    /// <summary>All subjects together.</summary>
    Together,

    /// <summary>Sector by sector; each subject is in one, or states none.</summary>
    Sector,

    /// <summary>Tier by tier; a subject is in each of which it has a document.</summary>
    Tier,
}
