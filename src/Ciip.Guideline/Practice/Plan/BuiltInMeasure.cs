using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>A measure built into systems. <c>II.6.1.5(2)</c></summary>
public sealed record BuiltInMeasure : PracticeEntry
{
    /// <summary>What is built in.</summary>
    public string? Description { get; init; }

    /// <summary>The ids of the systems it is built into. <c>II.6.1.5(2) p1 s1</c></summary>
    public IReadOnlyList<string>? Systems
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>The ids of the requirements it follows. <c>II.6.1.5(2) p1 s1</c></summary>
    public IReadOnlyList<string>? Requirements
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>How it was seen to that the performance which business needs is not disturbed. <c>II.6.1.5(2) p1 s2</c></summary>
    public string? PerformanceUndisturbed { get; init; }

    /// <summary>The design documents. <c>II.6.1.5(2) p2 s1</c></summary>
    public IReadOnlyList<string>? DesignDocuments
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Since when it is in operation; null while it is not, or not stated.</summary>
    public PartialDate? OperatedFrom { get; init; }

    /// <summary>When it was withdrawn; null while it is in use.</summary>
    public PartialDate? WithdrawnOn { get; init; }
}
