using System.Text.Json.Serialization;

namespace Ciip.Guideline;

/// <summary>What one document claims about one provision.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<ClaimValue>))]
public enum ClaimValue
{
    /// <summary>It specifies it.</summary>
    Specified,

    /// <summary>It specifies some of it.</summary>
    PartlySpecified,

    /// <summary>It deals with it, extent unknown.</summary>
    Addressed,

    /// <summary>It decides against it. <c>II.6 p1 s1</c></summary>
    DiscussedNotAdopted,

    /// <summary>It decides that it does not arise. <c>I.4 b1</c></summary>
    NotRelevant,

    /// <summary>It was examined and does not say it.</summary>
    NotSpecified,

    /// <summary>Nobody has looked yet.</summary>
    NotExamined,

    /// <summary>It leaves it to another document. Replaced by what that one claims before claims are combined.</summary>
    SpecifiedElsewhere,
}
