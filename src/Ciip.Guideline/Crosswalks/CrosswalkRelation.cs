using System.Text.Json.Serialization;

namespace Ciip.Guideline.Crosswalks;

/// <summary>
/// How what the Guideline asks at one place relates to what a control of another framework asks. The relations are those of
/// OSCAL 1.2 and of NIST IR 8477.
/// </summary>
[JsonConverter(typeof(GuidelineJsonConverter<CrosswalkRelation>))]
public enum CrosswalkRelation
{
    /// <summary>Both ask the same, in the same words.</summary>
    EqualTo,

    /// <summary>Both ask the same, in other words.</summary>
    EquivalentTo,

    /// <summary>The control asks all of it, and more.</summary>
    SubsetOf,

    /// <summary>It asks all that the control asks, and more.</summary>
    SupersetOf,

    /// <summary>Each asks something that the other asks too, and something that the other does not.</summary>
    IntersectsWith,

    /// <summary>They have nothing to do with each other, although one might think so.</summary>
    NoRelationship,
}
