namespace Ciip.Guideline.Reporting;

/// <summary>The page of the catalog: every provision below its item, and the known editions.</summary>
internal static class HtmlCatalog
{
    public static string Write(GuidelineCatalog catalog, ReportOptions options) => HtmlPage.Write(
        options,
        options.Title ?? Words.CatalogTitle.In(options.Language),
        html => HtmlReport.Edition(html, catalog.Edition),
        [
            .. CatalogSections.Of(catalog).Select(static entry =>
                new HtmlSection(GuidelineId.ToToken(entry.Section.Id), Title(entry.Section), html => Provisions(html, entry.Section.Title, entry.Provisions))),
            new HtmlSection("about", Words.About, AboutSection.Editions),
        ]);

    public static LocalizedText Title(Section section) => new($"{section.Id} {section.Title.English}", $"{section.Id} {section.Title.Japanese}");

    public static void Provisions(MarkupWriter html, LocalizedText caption, IReadOnlyList<Provision> provisions) => HtmlTable.Write(
        html,
        caption,
        static head => head.Cells(Words.Provision, Words.What, Words.Statement, Words.Bearers),
        provisions,
        static (row, provision) =>
        {
            row.Cell().Element("code", provision.Id);
            row.Cells(provision.Title).Cell().Element("code", provision.Statement.Text);
            row.Cell().Actors(provision.Bearers);
        },
        "details");
}
