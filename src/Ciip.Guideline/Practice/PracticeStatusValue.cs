using System.Text.Json.Serialization;

namespace Ciip.Guideline;

/// <summary>What is said of a provision or a measure as a whole.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<PracticeStatusValue>))]
public enum PracticeStatusValue
{
    /// <summary>Carried out within the period; in the planning phase: the product is in force in it.</summary>
    CarriedOut,

    /// <summary>Carried out in part. On a measure: some of its provisions are, which ones is not said.</summary>
    PartlyCarriedOut,

    /// <summary>Intended, with a date or a plan entry.</summary>
    Planned,

    /// <summary>Not carried out.</summary>
    NotCarriedOut,

    /// <summary>
    /// The situation did not arise: no IT malfunction in the period. <c>II.6.2.3(1)</c>, <c>II.6.2.3(2)</c>,
    /// <c>II.6.3.2</c>
    /// </summary>
    NoOccasion,

    /// <summary>A decision that it does not arise in this business, with <see cref="PracticeStatus.Decision"/>. <c>I.4 b1</c></summary>
    NotRelevant,
}
