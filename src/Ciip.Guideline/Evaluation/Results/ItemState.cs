using System.Text.Json.Serialization;

namespace Ciip.Guideline;

/// <summary>What the outcomes of its provisions make of an item.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<ItemState>))]
public enum ItemState
{
    /// <summary>At least one provision is dealt with.</summary>
    Adopted,

    /// <summary>All of it does not arise, by decision.</summary>
    NotRelevant,

    /// <summary>Set aside by decision, at least in part against adoption.</summary>
    NotAdopted,

    /// <summary>Nothing is dealt with, and something was not examined or is contradicted.</summary>
    Unknown,

    /// <summary>Nothing is dealt with, nothing is unknown, something is absent.</summary>
    Silent,

    /// <summary>None of it is asked of this subject: neither decided nor undecided.</summary>
    NotAsked,
}
