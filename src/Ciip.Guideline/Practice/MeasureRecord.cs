namespace Ciip.Guideline.Practice;

/// <summary>The record of a measure, or of duties that belong to no measure.</summary>
public abstract record MeasureRecord : PracticeRecord
{
    private protected MeasureRecord()
    {
    }

    /// <summary>The id, where others refer to it.</summary>
    public string? Id { get; init; }

    /// <summary>From when it holds, such as a policy.</summary>
    public PartialDate? InForceFrom { get; init; }

    /// <summary>The last day it holds; null while it still does, or not stated.</summary>
    public PartialDate? InForceUntil { get; init; }
}
