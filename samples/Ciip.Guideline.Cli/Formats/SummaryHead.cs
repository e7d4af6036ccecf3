using System.Globalization;
using Ciip.Guideline.Cli.Output;
using Ciip.Guideline.Cli.Portfolio;
using Ciip.Guideline.Formats;
using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Cli.Formats;

/// <summary>What stands above the tables of a summary: of how many they are, what is withheld, and what is not promised.</summary>
internal static class SummaryHead
{
    private static readonly TableColumn About = new("about", new("About", "対象"));
    private static readonly TableColumn Figures = new("figures", new("Figures", "数値"));

    public static ShownTable Of(CoverageSummary summary, NotCounted notCounted, Language language)
    {
        var rows = new List<(LocalizedText About, string Figures)>
        {
            (new("Population", "対象事業者"), Number(summary.Population, new("unknown", "不明"))),
            (new("Respondents", "回答"), Number(summary.Respondents, new("withheld", "秘匿"))),
            (new("Evaluated", "評価済み"), Evaluated(summary).In(language)),
        };
        if (summary.AsOf is { } date)
        {
            rows.Add((new("As of", "基準日"), date.ToString()));
        }

        if (notCounted.IsAny)
        {
            rows.Add((new("Lines that do not count", "集計に含めなかった行"), notCounted.In(language)));
        }

        if (summary.Publication is { MinimumGroup: > 1 } publication)
        {
            rows.AddRange(Terms(publication, language));
        }

        return new(new GuidelineTable(new("Roll-up", "集計"), [About, Figures], rows.Select(row => new[] { row.About.In(language), row.Figures }), language)) { IsCounted = false };

        string Number(int? number, LocalizedText otherwise) => number?.ToString(CultureInfo.InvariantCulture) ?? otherwise.In(language);
    }

    /// <summary>The sector of a group, for readers.</summary>
    public static string TitleOf(CiiSector? sector, Language language) => (sector?.Title ?? new("Sector not stated", "分野の記載なし")).In(language);

    /// <summary>How many of those that are shown.</summary>
    private static LocalizedText Evaluated(CoverageSummary summary)
    {
        var number = summary.Evaluated.ToString(CultureInfo.InvariantCulture);
        return summary.Publication switch
        {
            { WithholdsEvaluated: true } => new("withheld", "秘匿"),
            { Sectors: not null } or { UnstatedSector: true } => new($"{number} in the groups shown", $"公表する区分で{number}"),
            _ => new(number, number),
        };
    }

    private static IEnumerable<(LocalizedText, string)> Terms(SummaryPublication terms, Language language)
    {
        yield return (new("Least group", "公表する区分の下限"), string.Format(
            CultureInfo.InvariantCulture, language == Language.Japanese ? "{0}件" : "{0} subjects", terms.MinimumGroup));
        yield return (new("Withheld", "秘匿した区分"), Listed(Withheld(terms, language), language));
        if (Listed(Sectors(terms.By, terms.PracticeOf, terms.UnstatedPractice, language), language) is var practice && (terms.PracticeOf is not null || terms.UnstatedPractice))
        {
            yield return (new("Practice withheld of", "実施状況を秘匿した区分"), practice);
        }

        yield return (new("Terms", "秘匿の条件"), terms.In(language));
        yield return (new("Limits", "留意事項"), SummaryPublication.NotPromised.In(language));
    }

    private static IReadOnlyList<string> Withheld(SummaryPublication terms, Language language) => terms.By == SummaryGrouping.Tier
        ? [.. (terms.Tiers ?? []).Select(tier => tier.Title.In(language))]
        : Sectors(terms.By, terms.Sectors, terms.UnstatedSector, language);

    private static IReadOnlyList<string> Sectors(SummaryGrouping by, IReadOnlyList<CiiSector>? sectors, bool isOther, Language language)
    {
        var other = by == SummaryGrouping.Together ? new LocalizedText("all", "すべて").In(language) : TitleOf(sector: null, language);
        return [.. (sectors ?? []).Select(sector => sector.Title.In(language)), .. isOther ? [other] : Array.Empty<string>()];
    }

    private static string Listed(IReadOnlyList<string> names, Language language) => (names.Count, language) switch
    {
        (0, Language.Japanese) => "なし",
        (0, _) => "none",
        (_, Language.Japanese) => string.Join("、", names),
        _ => string.Join("; ", names),
    };
}
