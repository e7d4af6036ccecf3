namespace Ciip.Guideline.Evaluation;

/// <summary>Whether what must hold first does hold, so that a demand is asked.</summary>
internal enum GuardState
{
    /// <summary>It holds, at least in part, or nothing must.</summary>
    Holds,

    /// <summary>It is known not to: the demand does not arise.</summary>
    Fails,

    /// <summary>It is set aside by decision.</summary>
    SetAside,

    /// <summary>It is not asked of the subject.</summary>
    NotAsked,

    /// <summary>It is not known.</summary>
    Unknown,
}
