using System.Text.Json.Serialization;

namespace Ciip.Guideline;

/// <summary>Whether the documents of a set are all that apply.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<Inventory>))]
public enum Inventory
{
    /// <summary>There may be others: silence of these says nothing about those.</summary>
    Partial,

    /// <summary>These are all the documents that apply.</summary>
    Complete,
}
