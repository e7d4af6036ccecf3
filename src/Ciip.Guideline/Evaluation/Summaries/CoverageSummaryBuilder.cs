using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline.Portfolio;

/// <summary>
/// Counts subjects one after the other, in memory that does not grow with their number. For one thread at a time; several threads count apart, and their
/// summaries are merged.
/// </summary>
/// <example>
/// <code>
/// using Ciip.Guideline.Portfolio;
///
/// var builder = new CoverageSummaryBuilder();
/// foreach (var file in Directory.EnumerateFiles("operators", "*.json"))
///     builder.Add(GuidelineEvaluator.Default.Evaluate(GuidelineJson.Parse&lt;SafetyStandardsSet&gt;(File.ReadAllBytes(file))));
/// Console.WriteLine(builder.ToSummary().WithPopulation(120));
/// </code>
/// </example>
[JsonConverter(typeof(GuidelineJsonConverter<CoverageSummaryBuilder>))]
public sealed class CoverageSummaryBuilder
{
    private readonly Dictionary<string, SummaryCounts> sectors = new(StringComparer.Ordinal);
    private readonly JudgedSubject judged = new();
    private int respondents;
    private int? population = 0;
    private string? edition;
    private string? fingerprint;
    private PartialDate? asOf;

    /// <summary>Counts a subject, in the sector that its documents or its self-verification states.</summary>
    /// <param name="report">Its report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentException">It is of another fingerprint or as-of date than what was counted before.</exception>
    public void Add(EvaluationReport report)
    {
        Join(Require.NotNull(report).Edition.Name.English, report.Fingerprint, report.AsOf, nameof(report));
        judged.Read(report.Context);
        Add(judged);
    }

    /// <summary>Counts the subjects of a summary, which are other ones than those counted before.</summary>
    /// <param name="summary">The summary.</param>
    /// <exception cref="ArgumentNullException"><paramref name="summary"/> is null.</exception>
    /// <exception cref="ArgumentException">It is of another fingerprint or as-of date than what was counted before, or something is withheld in it.</exception>
    /// <exception cref="OverflowException">There are more than 2,147,483,647 subjects.</exception>
    public void Add(CoverageSummary summary)
    {
        if (Require.NotNull(summary).Publication is not null)
        {
            throw new ArgumentException("Figures are withheld in it: only complete summaries can be merged.", nameof(summary));
        }

        if (summary.Fingerprint is { } of)
        {
            Join(summary.Edition!, of, summary.AsOf, nameof(summary));
        }

        respondents += summary.Respondents ?? 0;
        population += summary.Population;
        foreach (var sector in summary.Sectors)
        {
            var counts = CountsOf(sector.Sector);
            counts.Population += sector.Population;
            SummaryMerger.Add(counts, sector);
        }
    }

    /// <summary>Counts somebody who came but could not be read: a respondent that was not evaluated.</summary>
    public void AddUnreadable()
    {
        respondents++;
        population = null;
    }

    /// <summary>What was counted so far; counting may go on.</summary>
    public CoverageSummary ToSummary() => new()
    {
        Edition = edition,
        Fingerprint = fingerprint,
        AsOf = asOf,
        Population = population,
        Respondents = respondents,
        Evaluated = sectors.Values.Sum(static counts => counts.Evaluated),
        Sectors = Seq.From(sectors.Select(static entry => SummaryMerger.Make(entry.Key.Length == 0 ? null : CiiSector.Parse(entry.Key), entry.Value))),
    };

    /// <summary>Counts a subject that was judged by an evaluator of a fingerprint at a date; how many operators there are is not known of it.</summary>
    internal void Add(JudgedSubject subject)
    {
        respondents++;
        population = null;
        var counts = CountsOf(subject.Sector);
        counts.Population = null;
        counts.Add(subject);
    }

    /// <summary>Makes sure that what comes next was judged as what came before.</summary>
    [SuppressMessage("Design", "MA0015", Justification = "The argument is that of the caller.")]
    internal void Join(string ofEdition, string ofFingerprint, PartialDate? at, string argument)
    {
        if (fingerprint is not null && !string.Equals(fingerprint, ofFingerprint, StringComparison.Ordinal))
        {
            throw new ArgumentException($"Judged by other rules or levels: fingerprint {ofFingerprint}, where the others have {fingerprint}.", argument);
        }

        if (fingerprint is not null && asOf != at)
        {
            throw new ArgumentException($"Judged at another date: {DateOf(at)}, where the others are judged at {DateOf(asOf)}.", argument);
        }

        (edition, fingerprint, asOf) = (ofEdition, ofFingerprint, at);
    }

    private static string DateOf(PartialDate? date) => date?.ToString() ?? "no date";

    private SummaryCounts CountsOf(CiiSector? sector)
    {
        var key = sector?.Value ?? string.Empty;
        if (!sectors.TryGetValue(key, out var counts))
        {
            counts = new SummaryCounts { Population = 0 };
            sectors.Add(key, counts);
        }

        return counts;
    }
}
