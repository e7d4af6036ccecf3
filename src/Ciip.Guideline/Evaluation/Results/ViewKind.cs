using System.Text.Json.Serialization;

namespace Ciip.Guideline;

/// <summary>Whose documents a view takes together.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<ViewKind>))]
public enum ViewKind
{
    /// <summary>All documents of the set.</summary>
    Set,

    /// <summary>The operator's own documents (tier 4) alone.</summary>
    InternalRules,
}
