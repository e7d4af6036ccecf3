using System.Text.Json.Serialization;

namespace Ciip.Guideline.Catalog;

/// <summary>How strongly the sentence of a provision demands it, as the tentative translation words it.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<Modality>))]
public enum Modality
{
    /// <summary>"shall".</summary>
    Shall,

    /// <summary>"has to", "have to".</summary>
    HasTo,

    /// <summary>"is essential".</summary>
    IsEssential,

    /// <summary>"is imperative".</summary>
    IsImperative,

    /// <summary>"should", also in the quoted Basic Policy.</summary>
    Should,

    /// <summary>"presumed examples": the sentence offers the example and demands nothing of it. <c>II.2 p2 s2</c>, <c>II.3 p2 s1</c></summary>
    IsPresumed,

    /// <summary>
    /// A requirement worded without a modal verb: <c>I.2 p2 s2</c>, <c>II.6.1.4(2) p3 s2</c>, <c>II.6.1.5(3) p1 s1</c>,
    /// <c>II.6.3.2 p2 s1</c>.
    /// </summary>
    WithoutModalVerb,
}
