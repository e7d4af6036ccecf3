namespace Ciip.Guideline.Benchmarks;

/// <summary>What somebody asks of a report who wants all of it.</summary>
internal static class WholeReport
{
    /// <summary>Asks for everything that a report makes only when it is asked.</summary>
    /// <param name="report">The report.</param>
    /// <returns>How much there is, so that nothing is left out as unused.</returns>
    public static int Read(EvaluationReport report)
    {
        var size = report.Findings.Count + report.OpenQuestions.Count + report.Standards.Matrix.Count;
        size += report.Standards.Set.Coverage.Specified + report.Standards.Own.Coverage.Specified;
        size += report.Practice?.Coverage.CarriedOut ?? 0;
        size += report.Gaps?.Set?.Cells.Count ?? 0;
        return size + report.Plan().Entries.Count;
    }
}
