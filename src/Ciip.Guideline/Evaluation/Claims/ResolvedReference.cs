namespace Ciip.Guideline.Evaluation;

/// <summary>A reference for one provision: what became of it, and the documents it went through.</summary>
internal sealed class ResolvedReference(ReferenceStatus status, IReadOnlyList<int> path)
{
    public ReferenceStatus Status { get; } = status;

    /// <summary>The indexes of the documents, from the one that refers; for a circle the first one again at the end.</summary>
    public IReadOnlyList<int> Path { get; } = path;

    /// <summary>What takes the place of the reference when claims are combined; null when it is dropped.</summary>
    public ClaimValue? Replacement =>
        Status is ReferenceStatus.TargetNotExamined or ReferenceStatus.OutsideTheSet or ReferenceStatus.UnknownDocument
            ? ClaimValue.NotExamined
            : null;
}
