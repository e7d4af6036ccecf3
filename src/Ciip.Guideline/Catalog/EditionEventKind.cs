using System.Text.Json.Serialization;

namespace Ciip.Guideline.Catalog;

/// <summary>What happened to an edition.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<EditionEventKind>))]
public enum EditionEventKind
{
    /// <summary>A draft was published.</summary>
    Drafted,

    /// <summary>It was decided on and issued. It holds from then, unless <see cref="TookEffect"/> says otherwise.</summary>
    Issued,

    /// <summary>It was revised, and is the same edition still.</summary>
    Revised,

    /// <summary>It took effect, where that was later than its issue.</summary>
    TookEffect,

    /// <summary>It was taken back.</summary>
    Abolished,
}
