using Ciip.Guideline.Common;

namespace Ciip.Guideline.Practice;

/// <summary>What every record of practice can say of itself.</summary>
/// <remarks>
/// In a record that is complete, what it leaves out is not carried out; in a partial one it is not stated. Where a record
/// does not say which it is, its parent does, up to the self-verification.
/// </remarks>
public abstract record PracticeRecord
{
    private protected PracticeRecord()
    {
    }

    /// <summary>Whether it is complete; null takes what its parent says.</summary>
    public bool? IsComplete { get; init; }

    /// <summary>Who carries it out, or carried it out.</summary>
    public IReadOnlyList<Actor>? Actors
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>What shows it.</summary>
    public IReadOnlyList<Evidence>? Evidence
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>A remark.</summary>
    public string? Note { get; init; }
}
