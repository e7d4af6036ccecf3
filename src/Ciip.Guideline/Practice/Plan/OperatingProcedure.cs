using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>An operating procedure. <c>II.6.1.5(3) p1 s1</c></summary>
public sealed record OperatingProcedure : PracticeEntry
{
    /// <summary>What it lays down.</summary>
    public string? Description { get; init; }

    /// <summary>The ids of the systems it is for. <c>II.6.1.5(3) p1 s1</c></summary>
    public IReadOnlyList<string>? Systems
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>The ids of the requirements it follows. <c>II.6.1.5(3) p1 s1</c></summary>
    public IReadOnlyList<string>? Requirements
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>The manual that contains it. <c>II.6.1.5(3) p1 s1</c></summary>
    public string? Manual { get; init; }

    /// <summary>Since when it is in operation; null while it is not, or not stated.</summary>
    public PartialDate? OperatedFrom { get; init; }

    /// <summary>When it was withdrawn; null while it is in use.</summary>
    public PartialDate? WithdrawnOn { get; init; }
}
