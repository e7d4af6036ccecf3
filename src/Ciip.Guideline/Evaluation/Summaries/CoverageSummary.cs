using System.Globalization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Portfolio;

/// <summary>
/// How many of many subjects have which outcome, by sector, provision, item and tier, on both axes and compared. Never a mean of percentages: "specified by
/// 14 of 20; 3 not examined; 2 not relevant; 1 not adopted".
/// </summary>
/// <remarks>
/// Summaries merge in any order and grouping, with <see cref="Empty"/> changing nothing: a part of the subjects can be counted by another process, another
/// machine or last month, and the parts merged when they are all there. The same operator in two parts counts twice: no summary knows whom it counted.
/// </remarks>
/// <example>
/// <code>
/// using Ciip.Guideline.Portfolio;
///
/// var summary = CoverageSummary.Of(report).Merge(GuidelineJson.Parse&lt;CoverageSummary&gt;(File.ReadAllBytes("summary.json")));
/// Console.WriteLine(summary);
/// Console.WriteLine(summary.Together[PdcaMeasure.ItBcp.Item]?.Set);
/// </code>
/// </example>
public sealed partial record CoverageSummary
{
    /// <summary>The summary of nobody: merging it changes nothing.</summary>
    public static CoverageSummary Empty { get; } = new() { Population = 0, Respondents = 0, Evaluated = 0, Sectors = Seq.Of<SectorSummary>() };

    /// <summary>The English name of the edition of the Guideline that was asked; null where nobody was.</summary>
    public string? Edition { get; init; }

    /// <summary>Identifies edition, rules and levels of the evaluator; null where nobody was evaluated. Only summaries of one fingerprint are merged.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>The date that everything about time was judged at; null where none was given. Only summaries of one date are merged.</summary>
    public PartialDate? AsOf { get; init; }

    /// <summary>How many operators there are, whether they came or not; null where nobody said. Where groups are withheld, of those that are not.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 0.</exception>
    public int? Population
    {
        get;
        init => field = Require.AtLeast(0, value);
    }

    /// <summary>How many came, those included that could not be read; null where the number is withheld.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 0.</exception>
    public int? Respondents
    {
        get;
        init => field = Require.AtLeast(0, value);
    }

    /// <summary>How many were evaluated; where sectors are withheld, of those that are not.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 0.</exception>
    public required int Evaluated
    {
        get;
        init => field = Require.AtLeast(0, value);
    }

    /// <summary>What is withheld so that nobody can be recognized; null where nothing was looked at: the summary is complete, and not for publication.</summary>
    public SummaryPublication? Publication { get; init; }

    /// <summary>The sectors of which somebody came, in the order of the text, then those of other names; last those that state none.</summary>
    /// <exception cref="ArgumentException">A sector is there twice.</exception>
    public required IReadOnlyList<SectorSummary> Sectors
    {
        get;
        init => field = InOrder(Require.NotNull(value));
    }

    /// <summary>All sectors together.</summary>
    public SectorSummary Together => Sectors.Count == 1 && Sectors[0].Sector is null && Sectors[0].Population == Population ? Sectors[0] : SummaryMerger.Together(this);

    /// <summary>What the subjects of a sector come to.</summary>
    /// <param name="sector">The sector; null for those that state none.</param>
    /// <returns>Null where nobody of it came, or it is withheld.</returns>
    public SectorSummary? this[CiiSector? sector] => Sectors.FirstOrDefault(one => one.Sector == sector);

    /// <summary>The summary of one subject, in the sector that its documents or its self-verification states.</summary>
    /// <param name="report">Its report.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static CoverageSummary Of(EvaluationReport report)
    {
        var builder = new CoverageSummaryBuilder();
        builder.Add(report);
        return builder.ToSummary();
    }

    /// <summary>This summary and another one together. Neither order nor grouping of merges matters.</summary>
    /// <param name="other">The other one, of other subjects.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">It is of another fingerprint or as-of date, or something is withheld in one of them.</exception>
    /// <exception cref="OverflowException">There are more than 2,147,483,647 subjects.</exception>
    public CoverageSummary Merge(CoverageSummary other) => Merge([this, Require.NotNull(other)]);

    /// <summary>Several summaries together, in time linear in their number.</summary>
    /// <param name="summaries">The summaries, each of other subjects; none gives <see cref="Empty"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="summaries"/> is null.</exception>
    /// <exception cref="ArgumentException">Two are of different fingerprints or as-of dates, something is withheld in one of them, or one is null.</exception>
    /// <exception cref="OverflowException">There are more than 2,147,483,647 subjects.</exception>
    public static CoverageSummary Merge(IEnumerable<CoverageSummary> summaries)
    {
        var builder = new CoverageSummaryBuilder();
        foreach (var summary in Require.NotNull(summaries))
        {
            builder.Add(summary ?? throw new ArgumentException("A summary is null.", nameof(summaries)));
        }

        return builder.ToSummary();
    }

    /// <summary>The same with the number of operators there are.</summary>
    /// <param name="population">How many there are, whether they came or not.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is less than those that were evaluated.</exception>
    public CoverageSummary WithPopulation(int population) => this with
    {
        Population = population >= Evaluated ? population : throw TooFew(nameof(population), population, Evaluated),
    };

    /// <summary>The same with the number of operators there are of a sector.</summary>
    /// <param name="sector">The sector; it is added where nobody of it came.</param>
    /// <param name="population">How many there are, whether they came or not.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sector"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">It is less than those that were evaluated.</exception>
    public CoverageSummary WithPopulation(CiiSector sector, int population)
    {
        var one = this[Require.NotNull(sector)] ?? SummaryMerger.NobodyOf(sector);
        return population < one.Evaluated
            ? throw TooFew(nameof(population), population, one.Evaluated)
            : this with { Sectors = [.. Sectors.Where(other => other.Sector != sector), one with { Population = population }] };
    }

    /// <summary>Population, respondents and evaluated, in one line.</summary>
    /// <param name="language">The language.</param>
    public string In(Language language) => string.Format(
        CultureInfo.InvariantCulture,
        language == Language.Japanese ? "対象事業者{0}、回答{1}、評価済み{2}" : "population {0}, respondents {1}, evaluated {2}",
        Population?.ToString(CultureInfo.InvariantCulture) ?? (language == Language.Japanese ? "不明" : "unknown"),
        Respondents?.ToString(CultureInfo.InvariantCulture) ?? (language == Language.Japanese ? "秘匿" : "withheld"),
        Evaluated);

    /// <summary>The same in English.</summary>
    public override string ToString() => In(Language.English);

    private static IReadOnlyList<SectorSummary> InOrder(IReadOnlyList<SectorSummary> sectors)
    {
        var sorted = Seq.From(sectors.OrderBy(static one => one.Sector is null).ThenBy(static one => one.Sector));
        for (var i = 1; i < sorted.Count; i++)
        {
            if (sorted[i].Sector == sorted[i - 1].Sector)
            {
                throw new ArgumentException($"'{sorted[i].Title.English}' is there twice.", nameof(sectors));
            }
        }

        return sorted;
    }

    private static ArgumentOutOfRangeException TooFew(string name, int population, int evaluated) =>
        new(name, population, $"Must be {evaluated} or more: so many were evaluated.");
}
