using System.Text.Json.Serialization;

namespace Ciip.Guideline.Catalog;

/// <summary>Whose words a provision rests on.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<Authority>))]
public enum Authority
{
    /// <summary>The Guideline itself.</summary>
    Guideline,

    /// <summary>The Basic Policy, quoted in <c>II.4(stakeholders)</c> and <c>II.4(executives)</c>.</summary>
    BasicPolicy,
}
