namespace Ciip.Guideline;

/// <summary>Whether a later report may pass: nothing got worse, nothing went out of sight, nothing was set aside without reasons.</summary>
public sealed class ComparisonGate
{
    internal ComparisonGate(FindingLevel level, bool isStrict, bool isComparable, IReadOnlyList<OutcomeChange> reasons)
    {
        Level = level;
        IsStrict = isStrict;
        IsComparable = isComparable;
        Reasons = reasons;
    }

    /// <summary>The level from which on changes count.</summary>
    public FindingLevel Level { get; }

    /// <summary>Whether findings revealed and places removed count too.</summary>
    public bool IsStrict { get; }

    /// <summary>Whether the reports can be compared in full; a gate over reports that cannot is closed.</summary>
    public bool IsComparable { get; }

    /// <summary>Whether it is closed.</summary>
    public bool IsClosed => !IsComparable || Reasons.Count > 0;

    /// <summary>The changes that close it, in the order of the report.</summary>
    public IReadOnlyList<OutcomeChange> Reasons { get; }

    /// <summary>Open, or closed and by how many changes.</summary>
    public override string ToString() =>
        !IsComparable ? "closed: not comparable" : IsClosed ? $"closed by {Reasons.Count}" : "open";
}
