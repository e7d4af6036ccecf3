using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>A maintenance activity that keeps measures effective. <c>II.6.1.5(3) p1 s2</c></summary>
public sealed record MaintenanceActivity : PracticeEntry
{
    /// <summary>What is done.</summary>
    public string? Description { get; init; }

    /// <summary>The ids of the systems it is for. <c>II.6.1.5(3) p1 s2</c></summary>
    public IReadOnlyList<string>? Systems
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>The user registration it includes. <c>II.6.1.5(3) p1 s2</c></summary>
    public string? UserRegistration { get; init; }
}
