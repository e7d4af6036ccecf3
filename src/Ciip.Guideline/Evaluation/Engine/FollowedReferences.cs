namespace Ciip.Guideline.Evaluation;

/// <summary>What became of one reference, over the provisions that it is about: counts and sets of what <see cref="PlacedTreatments.Followed"/> lists.</summary>
internal struct FollowedReferences
{
    private int statuses;
    private int statusesOfContent;
    private int countOfContent;

    /// <summary>How many provisions the reference is about.</summary>
    public int Count { get; private set; }

    /// <summary>Whether there is a provision for which the reference names no document of the set.</summary>
    public bool IsOneWithoutTarget { get; private set; }

    /// <summary>Whether there is one for which it leads back here, and the circle is named by this document.</summary>
    public bool IsOneRoundFromHere { get; private set; }

    /// <summary>Whether there is one about what a document says, not only about how it was made.</summary>
    public readonly bool HasContent => countOfContent > 0;

    /// <summary>Whether it ends in this way for one of them.</summary>
    public readonly bool Has(ReferenceStatus status) => (statuses & (1 << (int)status)) != 0;

    /// <summary>The same over the provisions about what a document says.</summary>
    public readonly FollowedReferences OfContent() => new() { Count = countOfContent, statuses = statusesOfContent };

    public void Add(Provision provision, ResolvedReference reference, int document)
    {
        var status = reference.Status;
        Count++;
        statuses |= 1 << (int)status;
        IsOneWithoutTarget |= !reference.HasTarget;
        IsOneRoundFromHere |= status == ReferenceStatus.Circular && reference.End == document;
        if (provision.Kind == ProvisionKind.Content)
        {
            countOfContent++;
            statusesOfContent |= 1 << (int)status;
        }
    }
}
