using Ciip.Guideline.Common;

namespace Ciip.Guideline.Standards;

/// <summary>An effort of the management layer that a document specifies. <c>II.4 p2 s1</c></summary>
public sealed record ManagementEffort
{
    /// <summary>The id, unique in its list.</summary>
    public required string Id { get; init; }

    /// <summary>What is done.</summary>
    public required string Description { get; init; }

    /// <summary>The executives' duties it reflects. <c>II.4(executives)</c></summary>
    public IReadOnlyList<ManagementDuty>? ManagementDuties
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>The stakeholders' duties, which executives share, that it reflects. <c>II.4(stakeholders)</c></summary>
    public IReadOnlyList<StakeholderDuty>? StakeholderDuties
    {
        get;
        init => field = Seq.FromNullable(value);
    }
}
