using Ciip.Guideline.Common;

namespace Ciip.Guideline.Portfolio;

/// <summary>What became of one subject: its report, or everything that keeps it from being read.</summary>
public sealed class SubjectResult
{
    internal SubjectResult(long number, PortfolioSubject? subject, EvaluationReport? report, IReadOnlyList<GuidelineDiagnostic> diagnostics)
    {
        Number = number;
        Subject = subject;
        Report = report;
        Diagnostics = diagnostics;
    }

    /// <summary>The line it stands on, from 1; of subjects that are not lines, its number among them.</summary>
    public long Number { get; }

    /// <summary>The subject; null where it could not be read.</summary>
    public PortfolioSubject? Subject { get; }

    /// <summary>Its report; null where it could not be read.</summary>
    public EvaluationReport? Report { get; }

    /// <summary>Everything that is wrong with its line, in order of position; empty where it was read. <see cref="GuidelineDiagnostic.Line"/> is <see cref="Number"/>.</summary>
    public IReadOnlyList<GuidelineDiagnostic> Diagnostics { get; }

    /// <summary>Number and subject, or what is wrong.</summary>
    public override string ToString() => Subject is null ? $"{Number}: {Counted.Of(Diagnostics.Count, "diagnostic")}, first {Diagnostics[0]}" : $"{Number}: {Report}";
}
