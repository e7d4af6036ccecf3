namespace Ciip.Guideline.Reporting;

/// <summary>The page of the catalog: every provision below its item, and the known editions.</summary>
internal static class HtmlCatalog
{
    public static string Write(GuidelineCatalog catalog, ReportOptions options) => HtmlPage.Write(
        options,
        options.Title ?? Words.CatalogTitle.In(options.Language),
        html => HtmlReport.Edition(html, catalog.Edition),
        [
            .. catalog.Sections.Where(static section => Own(section).Any()).Select(static section =>
                new HtmlSection(GuidelineId.ToToken(section.Id), Title(section), html => Provisions(html, section.Title, Own(section)))),
            new HtmlSection("about", Words.About, AboutSection.Editions),
        ]);

    /// <summary>The provisions that stand in a section itself, not in its parts.</summary>
    public static IEnumerable<Provision> Own(Section section) => section.Statements.SelectMany(static statement => statement.Provisions);

    private static LocalizedText Title(Section section) => new($"{section.Id} {section.Title.English}", $"{section.Id} {section.Title.Japanese}");

    public static void Provisions(HtmlWriter html, LocalizedText caption, IEnumerable<Provision> provisions) => HtmlTable.Write(
        html,
        caption,
        HtmlTable.Columns(Words.Provision, Words.What, Words.Statement, Words.Bearers),
        provisions.Select(static provision => new[]
        {
            Cell.Code(provision.Id), Cell.Of(provision.Title), Cell.Code(provision.Statement.Text), Parts.Words(provision.Bearers.Select(static actor => actor.Title)),
        }),
        "details");
}
