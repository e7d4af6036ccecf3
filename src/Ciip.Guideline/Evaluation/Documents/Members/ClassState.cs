namespace Ciip.Guideline.Evaluation;

/// <summary>What is known of the measures of one class.</summary>
internal enum ClassState
{
    /// <summary>A measure of it is specified.</summary>
    Present,

    /// <summary>Treatments of the sentence itself say it.</summary>
    SaidDirectly,

    /// <summary>A measure of it is dealt with, extent unknown.</summary>
    OnlyAddressed,

    /// <summary>None is known, and there are measures without a class.</summary>
    Unclassified,

    /// <summary>None is known, and not all was read that could hold one.</summary>
    NotAllRead,

    /// <summary>None is known, and of no measure is it known that it is specified.</summary>
    NoneKnown,

    /// <summary>There is none.</summary>
    Empty,
}
