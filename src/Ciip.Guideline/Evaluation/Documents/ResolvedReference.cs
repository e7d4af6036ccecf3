namespace Ciip.Guideline.Evaluation;

/// <summary>A reference for one provision: what became of it, and the documents it went through.</summary>
internal readonly struct ResolvedReference(ReferenceWalk walk, int document)
{
    public ReferenceStatus Status => walk.StatusOf(document);

    /// <summary>The indexes of the documents, from the one that refers; for a circle as far as the document that names it.</summary>
    public IReadOnlyList<int> Path => PathOf(static index => index);

    /// <summary>The last document of the path; for a circle the smallest id on it.</summary>
    public int End => walk.EndOf(document);

    /// <summary>The documents that the reference names itself, by ordinal order of their ids.</summary>
    public IReadOnlyList<int> Targets => walk.TargetsOf(document);

    /// <summary>Whether the reference names any document of the set.</summary>
    public bool HasTarget => walk.HasTarget(document);

    /// <summary>What takes the place of the reference when claims are combined; null when it is dropped.</summary>
    public ClaimValue? Replacement =>
        Status is ReferenceStatus.TargetNotExamined or ReferenceStatus.OutsideTheSet or ReferenceStatus.UnknownDocument
            ? ClaimValue.NotExamined
            : null;

    public IReadOnlyList<T> PathOf<T>(Func<int, T> show) => new ReferencePath<T>(walk, document, show);
}
