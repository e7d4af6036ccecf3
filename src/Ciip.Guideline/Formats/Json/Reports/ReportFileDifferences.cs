using Ciip.Guideline.Common;
using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline;

/// <summary>What a report judges differently from a <see cref="ReportFile"/>. A message worded differently does not count as a difference.</summary>
public sealed class ReportFileDifferences
{
    internal ReportFileDifferences(ReportFile file, EvaluationReport report)
    {
        FingerprintIsAnother = file.Fingerprint != report.Fingerprint;
        Outcomes = OutcomeDifferences.Of(file, report);
    }

    /// <summary>Whether edition, rules or levels differ.</summary>
    public bool FingerprintIsAnother { get; }

    /// <summary>
    /// The outcomes that are judged differently, in the order of the report, then those that only the file has; empty where
    /// everything is judged as it was.
    /// </summary>
    public IReadOnlyList<OutcomeDifference> Outcomes { get; }

    /// <summary>Whether there is nothing to report: no outcome is judged differently, and the fingerprint is the same.</summary>
    public bool IsEmpty => !FingerprintIsAnother && Outcomes.Count == 0;
}
