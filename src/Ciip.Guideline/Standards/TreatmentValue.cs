using System.Text.Json.Serialization;

namespace Ciip.Guideline;

/// <summary>What a document does with an item or a provision.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<TreatmentValue>))]
public enum TreatmentValue
{
    /// <summary>All of it is there. On an item: not that somebody saw a heading; that is <see cref="Addressed"/>.</summary>
    Specified,

    /// <summary>Some of it is there, some is not; <see cref="Treatment.Missing"/> or <see cref="Treatment.MissingInWords"/> says what.</summary>
    PartlySpecified,

    /// <summary>Dealt with, extent unknown: an unknown with a lower bound, not a weaker <see cref="Specified"/>.</summary>
    Addressed,

    /// <summary>Left to another document, which <see cref="Treatment.Target"/> names. Does not mean that the other one specifies it.</summary>
    SpecifiedElsewhere,

    /// <summary>Looked for, and not there. No decision.</summary>
    NotSpecified,

    /// <summary>A decision against adoption, with <see cref="Treatment.Decision"/>. <c>II.6 p1 s1</c></summary>
    DiscussedNotAdopted,

    /// <summary>A decision that it does not arise in this business, with <see cref="Treatment.Decision"/>. <c>I.4 b1</c></summary>
    NotRelevant,

    /// <summary>
    /// A clue outside the passage makes it likely that the document deals with it, such as a defined term or a promise in another
    /// clause. It claims nothing and changes no outcome: the open question names it and comes first. Needs a note or a clause.
    /// </summary>
    Mentioned,
}
