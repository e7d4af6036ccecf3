using System.Text.Json.Serialization;

namespace Ciip.Guideline.Catalog;

/// <summary>Whether an edition holds on a date.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<EditionState>))]
public enum EditionState
{
    /// <summary>It holds, and nothing that is known here has taken its place.</summary>
    InForce,

    /// <summary>A later edition has taken its place.</summary>
    Superseded,

    /// <summary>It was taken back, or the whole line it belongs to was.</summary>
    Abolished,
}
