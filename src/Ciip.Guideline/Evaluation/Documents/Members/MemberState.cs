namespace Ciip.Guideline.Evaluation;

/// <summary>What is known of one member of a list of which something is asked of each.</summary>
internal enum MemberState
{
    /// <summary>It is there.</summary>
    Shows,

    /// <summary>Some of it is there, some is known not to be.</summary>
    PartlyShows,

    /// <summary>It is known not to be there.</summary>
    Lacks,

    /// <summary>Something is named, and not known whether it is all.</summary>
    Named,

    /// <summary>Nothing is known of it.</summary>
    Unknown,

    /// <summary>It drops out: set aside by a decision against it.</summary>
    NotAdopted,

    /// <summary>It drops out: by decision it does not arise.</summary>
    NotRelevant,
}
