using Ciip.Guideline.Common;
using Ciip.Guideline.Formats.Sarif;

namespace Ciip.Guideline.Formats;

/// <summary>Writes findings as SARIF 2.1.0, which code-scanning views and editors show beside the lines of the evaluated files.</summary>
/// <remarks>
/// A gap is an error, a weakness a warning, a suggestion a note. No result has a security severity: that figure rates
/// weaknesses of software, and the Guideline rates nothing. Fingerprints are made of the rule and the ids of the place, so that
/// a finding stays the same when lines move. Equal reports, files and options give equal bytes.
/// </remarks>
/// <example>
/// <code>
/// using Ciip.Guideline.Formats;
///
/// var sources = new[] { SarifSource.OfFile("rule.json", File.ReadAllBytes("rule.json")) };
/// File.WriteAllBytes("report.sarif", report.ToSarif(new SarifOptions { Sources = sources }));
/// </code>
/// </example>
public static class GuidelineSarif
{
    /// <summary>Writes a file: UTF-8 without a byte order mark, indented by two spaces, with LF at each line's end.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">What it holds; null knows no files, so that no finding has a place: the file says how many it leaves out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static byte[] ToSarif(this EvaluationReport report, SarifOptions? options = null) =>
        new SarifLog(Require.NotNull(report), options ?? new SarifOptions()).ToUtf8Bytes();
}
