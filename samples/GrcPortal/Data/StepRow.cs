namespace GrcPortal.Data;

/// <summary>What an operator settled about an entry of its improvement plan. It belongs to the operator and outlives the run in whose plan it was shown.</summary>
public sealed class StepRow : Owned
{
    public required Guid OperatorId { get; init; }

    public OperatorRow? Operator { get; init; }

    /// <summary>The item or section, such as `II.6.1.2(2)`: with <see cref="Axis"/> what makes an entry the same from plan to plan.</summary>
    public required string About { get; init; }

    public required ImprovementAxis Axis { get; init; }

    /// <summary>Who does it; null where nobody is named.</summary>
    public string? Owner { get; set; }

    public DateOnly? DueOn { get; set; }

    public required StepState State { get; set; }

    public string? Note { get; set; }

    /// <summary>Counts the changes: a form that was made from an earlier one is asked again.</summary>
    public required int Number { get; set; }

    public required DateTimeOffset ChangedAt { get; set; }

    public required string ChangedBy { get; set; }

    public ICollection<EvidenceRow> Evidence { get; } = [];
}
