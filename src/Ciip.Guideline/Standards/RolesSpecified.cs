using Ciip.Guideline.Common;

namespace Ciip.Guideline.Standards;

/// <summary>The roles a document assigns. <c>II.4</c></summary>
public sealed record RolesSpecified
{
    /// <summary>The role of the presiding ministries. <c>II.4 p1 s1</c></summary>
    public string? PresidingMinistries { get; init; }

    /// <summary>The role of the sector as a whole. <c>II.4 p1 s1</c></summary>
    public string? Sector { get; init; }

    /// <summary>The role of each operator. <c>II.4 p1 s1</c></summary>
    public string? Operators { get; init; }

    /// <summary>What the management layer does toward the documents. <c>II.4 p2 s1</c></summary>
    public IReadOnlyList<ManagementEffort>? ManagementEfforts
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether these are all of them; null is not stated.</summary>
    public bool? ManagementEffortsAreComplete { get; init; }
}
