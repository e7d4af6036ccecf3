using Ciip.Guideline.Common;

namespace Ciip.Guideline.Portfolio;

/// <summary>A subject that a roll-up does not count, and why.</summary>
/// <param name="Source">What was being read; null where it has no name.</param>
/// <param name="Number">The line it stands on, from 1; of subjects that are not lines, its number among them.</param>
/// <param name="Diagnostics">Everything that is wrong with it, in order of position.</param>
public sealed record RefusedSubject(string? Source, long Number, IReadOnlyList<GuidelineDiagnostic> Diagnostics)
{
    /// <summary>Everything that is wrong with it, in order of position.</summary>
    public IReadOnlyList<GuidelineDiagnostic> Diagnostics { get; init; } = Seq.From(Diagnostics);
}
