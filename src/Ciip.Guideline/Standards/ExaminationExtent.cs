using System.Text.Json.Serialization;

namespace Ciip.Guideline.Standards;

/// <summary>How far a document was examined.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<ExaminationExtent>))]
public enum ExaminationExtent
{
    /// <summary>Some of it: silence says nothing, except on the items read completely.</summary>
    Partial,

    /// <summary>All of it: silence on content means that it is not there.</summary>
    Complete,
}
