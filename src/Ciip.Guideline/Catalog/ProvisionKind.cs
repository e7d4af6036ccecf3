using System.Text.Json.Serialization;

namespace Ciip.Guideline.Catalog;

/// <summary>What silence of a document means for a provision.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<ProvisionKind>))]
public enum ProvisionKind
{
    /// <summary>A document must contain it: silence of a document that was read completely counts.</summary>
    Content,

    /// <summary>
    /// An act or state of mind while making the document (consider, discuss, understand, refer, base on): a document does
    /// not usually record how it was made, so silence proves nothing.
    /// </summary>
    Conduct,
}
