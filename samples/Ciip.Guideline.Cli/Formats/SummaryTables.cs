using System.Globalization;
using Ciip.Guideline.Cli.Output;
using Ciip.Guideline.Formats;
using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Cli.Formats;

/// <summary>The tables of a summary that fit a window: the items of each sector, or the provisions by tier.</summary>
internal static class SummaryTables
{
    private static readonly TableColumn Item = new("item", new("Item", "項目"));
    private static readonly TableColumn Set = new("set", new("All documents", "文書一式"));
    private static readonly TableColumn Own = new("own", new("Own documents", "自組織の文書"));
    private static readonly TableColumn Provision = new("provision", new("Provision", "規定要素"));
    private static readonly TableColumn Title = new("title", new("Title", "題名"));

    public static IEnumerable<ShownTable> Of(CoverageSummary published, Language language) => published.Sectors.Select(
        sector => published.Publication?.By == SummaryGrouping.Tier ? ByTier(sector, language) : ByItem(sector, published.Publication?.By == SummaryGrouping.Sector, language));

    private static ShownTable ByItem(SectorSummary sector, bool isNamed, Language language)
    {
        var rows = sector.Items.Select(entry => new[]
        {
            $"{entry.Key.Item!.Value} {entry.Key.Item.Title.In(language)}", In(entry.Value.Set, sector.WithDocuments, language), In(entry.Value.InternalRules, sector.WithDocuments, language),
        });
        var title = isNamed ? SummaryHead.TitleOf(sector.Sector, language) : new LocalizedText("Items", "項目").In(language);
        return new(new GuidelineTable(new(title, title), [Item, Set, Own], rows, language), Item.Name, Set.Name) { IsCounted = false, Remark = Remark(sector, language) };
    }

    private static ShownTable ByTier(SectorSummary all, Language language)
    {
        var tiers = DocumentTier.All.Where(tier => all.Tiers?.ContainsKey(tier) == true).ToList();
        var rows = all.Provisions.Select(entry => new[] { entry.Key.Text, entry.Key.Provision!.Title.In(language) }
            .Concat(tiers.Select(tier => Number(entry.Value.Tiers, tier))))
            .Prepend([string.Empty, new LocalizedText("subjects with documents of the tier", "その階層の文書がある対象").In(language), .. tiers.Select(tier => Number(all.Tiers, tier))]);
        var columns = tiers.Select(static tier => new TableColumn(tier.Value, tier.Title));
        return new(new GuidelineTable(new("Provisions dealt with, by tier", "階層別の規定要素の扱い"), [Provision, Title, .. columns], rows, language), [Provision.Name, .. tiers.Select(static tier => tier.Value)])
        {
            IsCounted = false,
            LeastWidth = 16,
            Remark = language == Language.Japanese ? "（対象の件数。階層は重なるため合計しない）" : " (numbers of subjects; tiers overlap and do not add up)",
        };
    }

    /// <summary>Such as <c>adopted 14 of 20, silent 3</c>.</summary>
    private static string In(ItemCounts counts, int all, Language language) =>
        string.Join(language == Language.Japanese ? "、" : ", ", counts.States.Where(static entry => entry.Key != ItemState.Adopted)
            .Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Key.In(language)} {entry.Value}"))
            .Prepend(string.Format(CultureInfo.InvariantCulture, language == Language.Japanese ? "{1}者中{0}者が採用" : "adopted {0} of {1}", counts[ItemState.Adopted], all)));

    private static string Number(IReadOnlyDictionary<DocumentTier, int>? counts, DocumentTier tier) =>
        counts is not null && counts.TryGetValue(tier, out var count) ? count.ToString(CultureInfo.InvariantCulture) : "0";

    private static string Remark(SectorSummary sector, Language language)
    {
        var population = sector.Population is { } number ? string.Format(CultureInfo.InvariantCulture, language == Language.Japanese ? "対象事業者{0}、" : "population {0}, ", number) : string.Empty;
        var practice = sector.WithPractice is { } count ? string.Format(CultureInfo.InvariantCulture, language == Language.Japanese ? "、自己検証あり{0}" : ", with a self-verification {0}", count) : string.Empty;
        return string.Format(
            CultureInfo.InvariantCulture, language == Language.Japanese ? "（{0}評価済み{1}、文書あり{2}{3}）" : " ({0}evaluated {1}, with documents {2}{3})", population, sector.Evaluated, sector.WithDocuments, practice);
    }
}
