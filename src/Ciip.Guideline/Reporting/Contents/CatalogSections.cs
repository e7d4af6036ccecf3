namespace Ciip.Guideline.Reporting;

/// <summary>The sections that a catalog is written out by.</summary>
internal static class CatalogSections
{
    /// <summary>Each section in which provisions stand, with those that stand in it itself, not in its parts.</summary>
    public static IEnumerable<(Section Section, IReadOnlyList<Provision> Provisions)> Of(GuidelineCatalog catalog)
    {
        foreach (var section in catalog.Sections)
        {
            Provision[] own = [.. section.Statements.SelectMany(static statement => statement.Provisions)];
            if (own.Length > 0)
            {
                yield return (section, own);
            }
        }
    }
}
