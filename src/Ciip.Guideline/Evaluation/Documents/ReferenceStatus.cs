namespace Ciip.Guideline.Evaluation;

/// <summary>
/// What became of a reference to another document, for one provision. The best first, the three that leave it open as good as
/// each other: a reference to a tier is as good as the best of its documents.
/// </summary>
internal enum ReferenceStatus
{
    /// <summary>The target claims it; that claim counts anyway.</summary>
    TakenUp,

    /// <summary>The target only deals with it, extent unknown.</summary>
    OnlyAddressed,

    /// <summary>The target was not examined for it.</summary>
    TargetNotExamined,

    /// <summary>The target is a citation outside the set, or a tier that has no document in it.</summary>
    OutsideTheSet,

    /// <summary>The target is an id that no document of the set has.</summary>
    UnknownDocument,

    /// <summary>The target says nothing about it, or has set it aside.</summary>
    NotTakenUp,

    /// <summary>The path leads back to where it started.</summary>
    Circular,
}
