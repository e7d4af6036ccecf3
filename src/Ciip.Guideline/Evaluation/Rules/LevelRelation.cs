namespace Ciip.Guideline.Evaluation;

/// <summary>How one level stands to another.</summary>
internal enum LevelRelation
{
    /// <summary>They are the same, or correspond.</summary>
    Same,

    /// <summary>The first is lower.</summary>
    Lower,

    /// <summary>The first is higher.</summary>
    Higher,

    /// <summary>They are not the same, and which is higher is not known.</summary>
    Different,

    /// <summary>They stand on scales that nothing connects.</summary>
    NotComparable,
}
