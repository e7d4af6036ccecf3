namespace Ciip.Guideline.Evaluation;

/// <summary>What typed records show of a provision.</summary>
internal enum RecordState
{
    /// <summary>It is there.</summary>
    Shown,

    /// <summary>Every member that is known shows it, or some do and of the others nothing is known; there may be more.</summary>
    ShownSoFar,

    /// <summary>Some of it is there, some is missing.</summary>
    PartlyShown,

    /// <summary>It is stated not to be there, or missing from a record that is complete.</summary>
    Missing,

    /// <summary>It is there, but not done by the party of which the text asks it.</summary>
    ByOthers,

    /// <summary>
    /// Missing from a self-verification that is complete, in a record that does not say of itself that it is: a status can
    /// still speak for it.
    /// </summary>
    LeftOut,

    /// <summary>Something is there, but whether it is what is asked cannot be told: an actor, a date or a fact is not stated.</summary>
    Unclear,

    /// <summary>Nothing is said of it.</summary>
    Silent,

    /// <summary>There is nothing to which it could apply, or something else stands for it.</summary>
    NotAsked,

    /// <summary>The records say that the situation did not arise: no IT malfunction in the period.</summary>
    NoOccasion,

    /// <summary>The records say that it does not arise in this business.</summary>
    NotRelevant,
}
