using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Reporting;

/// <summary>The provisions of which anything is counted, by section, each section to be unfolded.</summary>
internal static class CountedProvisions
{
    public static void Write(MarkupWriter html, SectorSummary group, Action<MarkupWriter, LocalizedText, IReadOnlyList<Provision>> table)
    {
        foreach (var (section, provisions) in CatalogSections.Of(GuidelineCatalog.FourthEdition))
        {
            Provision[] counted = [.. provisions.Where(provision => group.Provisions.ContainsKey(provision))];
            if (counted.Length > 0)
            {
                var title = HtmlCatalog.Title(section);
                Parts.Details(html, title, counted.Length, details => table(details, title, counted));
            }
        }
    }
}
