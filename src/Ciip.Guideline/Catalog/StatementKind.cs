using System.Text.Json.Serialization;

namespace Ciip.Guideline.Catalog;

/// <summary>What a statement of the text does.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<StatementKind>))]
public enum StatementKind
{
    /// <summary>It demands something and has provisions.</summary>
    Requirement,

    /// <summary>It says what a term means.</summary>
    Definition,

    /// <summary>It gives a reason or background.</summary>
    Rationale,

    /// <summary>It says how the text or its volumes are built, or introduces a list.</summary>
    Structure,

    /// <summary>It points to another text or figure, or quotes one.</summary>
    Reference,
}
