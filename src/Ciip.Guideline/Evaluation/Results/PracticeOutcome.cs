using System.Text.Json.Serialization;

namespace Ciip.Guideline;

/// <summary>What a self-verification shows of one provision.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<PracticeOutcome>))]
public enum PracticeOutcome
{
    /// <summary>Carried out within the period; in the planning phase: the product is in force in it.</summary>
    CarriedOut,

    /// <summary>Carried out in part.</summary>
    PartlyCarriedOut,

    /// <summary>Intended, with a date or a plan entry.</summary>
    Planned,

    /// <summary>Stated as not carried out, or missing from what is declared complete.</summary>
    NotCarriedOut,

    /// <summary>The situation did not arise.</summary>
    NoOccasion,

    /// <summary>It does not arise in this business, by a decision here or one taken over from the documents. <c>I.4 b1</c></summary>
    NotRelevant,

    /// <summary>The documents decided against adoption, and the self-verification says nothing about it. <c>II.6 p1 s1</c></summary>
    NotAdopted,

    /// <summary>Status and typed record say opposite things.</summary>
    Contradicted,

    /// <summary>Nothing is said, in a self-verification that is not stated to be complete.</summary>
    NotAssessed,

    /// <summary>
    /// Not asked of this subject: asked of documents only, or one of several alternatives of which another counts
    /// for all. No figure counts it.
    /// </summary>
    NotAsked,
}
