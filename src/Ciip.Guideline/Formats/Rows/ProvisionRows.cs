namespace Ciip.Guideline.Formats.Rows;

/// <summary>Rows of the catalog.</summary>
internal static class ProvisionRows
{
    public static CatalogRow Of(GuidelineCatalog catalog, Provision provision, Language language) => new(
        provision.Section,
        RowText.ItemOf(provision),
        RowText.ItemTitleOf(provision, language),
        provision.Statement.Text,
        catalog.FindStatement(provision.Statement)?.Summary.In(language) ?? string.Empty,
        provision.Id,
        provision.Title.In(language),
        RowWords.Of(provision.Modality, language),
        RowWords.Of(provision.Softener, language),
        RowWords.Of(provision.Axis, language),
        RowWords.Of(provision.Kind, language),
        RowWords.Of(provision.Authority, language),
        RowText.ActorsOf(provision.Bearers, language),
        provision.MayBeDeclined);
}
