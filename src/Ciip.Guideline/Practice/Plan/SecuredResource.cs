using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>A management resource. <c>II.6.1.4(1) p1 s1</c></summary>
public sealed record SecuredResource : PracticeEntry
{
    /// <summary>What it is, or how much.</summary>
    public string? Description { get; init; }

    /// <summary>Budget, framework, human resources or another kind. <c>II.6.1.4(1) p1 s1</c></summary>
    public ManagementResource? Kind { get; init; }

    /// <summary>What it is for. <c>II.6.1.4(1) p1 s1</c></summary>
    public IReadOnlyList<ResourcePurpose>? Purposes
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether it is secured; false while it is only requested, null is not stated.</summary>
    public bool? IsSecured { get; init; }
}
