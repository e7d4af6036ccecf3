namespace Ciip.Guideline.Benchmarks;

/// <summary>What somebody asks of a report who wants all of it.</summary>
internal static class WholeReport
{
    /// <summary>Asks where the findings, questions and cells of the matrix are and how many, and for the coverage, without a word of text.</summary>
    /// <param name="report">The report.</param>
    /// <returns>How much there is, so that nothing is left out as unused.</returns>
    public static int ReadPositionsAndCounts(EvaluationReport report)
    {
        var size = report.Standards.Set.Coverage.Specified + report.Standards.InternalRules.Coverage.Specified + (report.Practice?.Coverage.CarriedOut ?? 0);
        foreach (var finding in report.Findings)
        {
            size += finding.Place.On is null ? 1 : 2;
        }

        foreach (var question in report.OpenQuestions)
        {
            size += question.Provisions.Count;
        }

        foreach (var row in report.Standards.Matrix)
        {
            foreach (var cell in row.Cells)
            {
                size += cell.Counts.Count;
            }
        }

        return size;
    }

    /// <summary>Asks for everything that a report makes only when it is asked.</summary>
    /// <param name="report">The report.</param>
    /// <returns>How much there is, so that nothing is left out as unused.</returns>
    public static int Read(EvaluationReport report) =>
        ReadPositionsAndCounts(report) + (report.Gaps?.Set?.Cells.Count ?? 0) + report.Plan().Entries.Count;
}
