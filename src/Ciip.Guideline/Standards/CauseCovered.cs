namespace Ciip.Guideline.Standards;

/// <summary>A cause of IT malfunctions that a document covers. <c>II.3 p1 s1</c></summary>
public sealed record CauseCovered
{
    /// <summary>The cause.</summary>
    public required MalfunctionCause Cause { get; init; }

    /// <summary>What the document says of it, in our own words.</summary>
    public string? Note { get; init; }
}
