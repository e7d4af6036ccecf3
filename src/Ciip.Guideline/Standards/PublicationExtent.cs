using System.Text.Json.Serialization;

namespace Ciip.Guideline.Standards;

/// <summary>How much of a document is published. <c>II.5 p1 s1</c></summary>
[JsonConverter(typeof(GuidelineJsonConverter<PublicationExtent>))]
public enum PublicationExtent
{
    /// <summary>The whole document.</summary>
    Whole,

    /// <summary>Parts of it.</summary>
    Extract,

    /// <summary>A summary of it.</summary>
    Summary,

    /// <summary>Nothing; <see cref="Publication.Reason"/> may say why.</summary>
    NotPublished,
}
