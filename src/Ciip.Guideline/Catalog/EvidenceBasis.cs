using System.Text.Json.Serialization;

namespace Ciip.Guideline.Catalog;

/// <summary>How something about the Guideline's editions, and about what is around it, is known here.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<EvidenceBasis>))]
public enum EvidenceBasis
{
    /// <summary>Seen in a public source.</summary>
    Seen,

    /// <summary>Told by third parties; no public source was readable.</summary>
    Reported,

    /// <summary>Our inference from what was seen and reported.</summary>
    Inferred,
}
