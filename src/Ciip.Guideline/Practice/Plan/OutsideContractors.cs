using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>What is outsourced, and how contractors are overseen. <c>II.6.1.4(3)</c></summary>
public sealed record OutsideContractors : MeasureRecord
{
    /// <summary>The tasks that are outsourced; an empty list says that there is no outsourcing. <c>II.6.1.4(3) p2 s1</c></summary>
    public IReadOnlyList<OutsourcedTask>? OutsourcedTasks
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether the list is complete; null takes what its parent says.</summary>
    public bool? OutsourcedTasksAreComplete { get; init; }

    /// <summary>The contracts. <c>II.6.1.4(3) p2 s1</c></summary>
    public IReadOnlyList<OutsourcingContract>? Contracts
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether the list is complete; null takes what its parent says.</summary>
    public bool? ContractsAreComplete { get; init; }
}
