using System.Text.Json.Serialization;

namespace Ciip.Guideline.Crosswalks;

/// <summary>What became of something of the 4th edition in a later one.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<CarryOverRelation>))]
public enum CarryOverRelation
{
    /// <summary>It is there, with the same meaning.</summary>
    Same,

    /// <summary>It is there, and more is meant than before.</summary>
    Widened,

    /// <summary>It is there, at another place or for somebody else.</summary>
    Moved,

    /// <summary>Several themes or items have taken its place.</summary>
    Split,

    /// <summary>Somebody has read the later edition, and it is not there.</summary>
    Dropped,

    /// <summary>It is there, and nothing of the 4th edition leads to it.</summary>
    New,

    /// <summary>Nobody has looked, or what was seen does not tell. It does not mean that it was dropped.</summary>
    Unknown,
}
