using System.Text.Json.Serialization;

namespace Ciip.Guideline;

/// <summary>What the documents of a view together say about one provision.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<StandardsOutcome>))]
public enum StandardsOutcome
{
    /// <summary>Some document specifies it.</summary>
    Specified,

    /// <summary>Some of it is specified.</summary>
    PartlySpecified,

    /// <summary>Some document deals with it, extent unknown.</summary>
    Addressed,

    /// <summary>Set aside by decision, at least one of them against adoption. <c>II.6 p1 s1</c></summary>
    NotAdopted,

    /// <summary>Every decision says that it does not arise. <c>I.4 b1</c></summary>
    NotRelevant,

    /// <summary>One party both specifies it and sets it aside.</summary>
    Contradicted,

    /// <summary>All documents that apply were examined, and none says it.</summary>
    Absent,

    /// <summary>Some document was not examined for it, or there may be further documents.</summary>
    NotExamined,

    /// <summary>
    /// Not asked of this subject: borne by others, asked of practice only, or one of several alternatives of which another
    /// counts for all. No figure counts it.
    /// </summary>
    NotAsked,
}
