namespace Ciip.Guideline.Reporting;

/// <summary>The catalog in Markdown: every provision below its section.</summary>
internal static class MarkdownCatalog
{
    public static string Write(GuidelineCatalog catalog, ReportOptions options)
    {
        var markdown = new MarkdownWriter(options.Language);
        markdown.Heading(1, options.Title ?? Words.CatalogTitle.In(options.Language));
        MarkdownReport.Edition(markdown, catalog.Edition);
        foreach (var (section, provisions) in CatalogSections.Of(catalog))
        {
            markdown.Heading(2, $"{section.Id} {section.Title.In(options.Language)}");
            foreach (var provision in provisions)
            {
                markdown.Bullet($"{provision.Id} ({provision.Statement}): {provision.Title.In(options.Language)}");
            }
        }

        return markdown.ToString();
    }
}
