using System.Text.Json.Serialization;

namespace Ciip.Guideline.Practice;

/// <summary>What management resources are secured for. <c>II.6.1.4(1) p1 s1</c></summary>
[JsonConverter(typeof(GuidelineJsonConverter<ResourcePurpose>))]
public enum ResourcePurpose
{
    /// <summary>Building the system.</summary>
    Construction,

    /// <summary>Operating it.</summary>
    Operation,

    /// <summary>Executing the plan.</summary>
    PlanExecution,
}
