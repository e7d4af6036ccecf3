namespace Ciip.Guideline.Formats;

/// <summary>The figures over all provisions, in a <see cref="ReportFile"/>. They are counts; sums and shares follow from them.</summary>
public sealed record ReportedFigures
{
    /// <summary>What all documents of the set say together.</summary>
    public required StandardsCoverage Set { get; init; }

    /// <summary>What the operator's own documents (tier 4) say.</summary>
    public required StandardsCoverage InternalRules { get; init; }

    /// <summary>What is carried out; null where no self-verification was evaluated.</summary>
    public PracticeCoverage? Practice { get; init; }
}
