using System.Text.Json.Serialization;

namespace Ciip.Guideline.Amendments;

/// <summary>What became of a clause from one version of a document to the next.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<AmendmentKind>))]
public enum AmendmentKind
{
    /// <summary>What is recorded of it is the same.</summary>
    Unchanged,

    /// <summary>The same under another clause: numbers moved on.</summary>
    Moved,

    /// <summary>What is recorded of it is not the same.</summary>
    Amended,

    /// <summary>Only the later version has it.</summary>
    Added,

    /// <summary>Only the earlier version has it.</summary>
    Deleted,
}
