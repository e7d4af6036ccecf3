using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Formats.Oscal;

/// <summary>Writes the Guideline as a catalog: sections as groups and controls, provisions as items of their statements.</summary>
internal static class CatalogExporter
{
    private static readonly LocalizedText Title = new(
        "Guidelines for the Establishment of Safety Standards of CIIP, 4th Edition", "重要インフラにおける情報セキュリティ確保に係る「安全基準等」策定指針（第4版）");

    public static OscalExport Export(GuidelineCatalog catalog, OscalOptions options)
    {
        var resources = new OscalResources();
        var editions = new Dictionary<Edition, string>();
        foreach (var edition in catalog.Editions)
        {
            editions.Add(edition, resources.Add(edition.Name.In(options.Language), edition.Note.In(options.Language), [.. Of(edition, options.Language)]));
        }

        foreach (var volume in catalog.Volumes)
        {
            resources.Add(volume.Title.In(options.Language), volume.Role.In(options.Language), [.. Of(volume, options.Language)]);
        }

        foreach (var document in catalog.ExternalDocuments)
        {
            resources.Add(document.Title.In(options.Language), document.NeededFor!.In(options.Language), [.. Of(document, options.Language)]);
        }

        var utf8 = OscalWriter.Write(OscalNames.Catalog, options, writer =>
        {
            var sections = new CatalogSections(writer, catalog);
            writer.Metadata(Title, [], () => writer.List("links", Links(catalog.Edition, editions), link =>
            {
                writer.Value("href", link.To);
                writer.Value("rel", link.Relation);
            }));
            writer.List("groups", Roots(catalog), sections.WriteGroup);
            resources.Write(writer);
        });
        return new OscalExport(utf8, []);
    }

    /// <summary>
    /// The groups of the first level. A group holds groups or controls, never both, and II.6 has provisions of its own beside its
    /// sections: it is a control of chapter II, and its sections stand beside the chapter.
    /// </summary>
    private static IEnumerable<Section> Roots(GuidelineCatalog catalog) => catalog.Sections.Where(static section =>
        section.Parent is null || (OscalIds.IsControl(section.Parent) && !OscalIds.IsControl(section)));

    /// <summary>What stands for the text itself, and what was before and came after it: resources of the catalog's own, because no address of them is known.</summary>
    private static (string Relation, string To)[] Links(Edition edition, Dictionary<Edition, string> editions) =>
    [
        ("canonical", editions[edition]),
        .. Catalog.Editions.Before(edition) is { } before ? [("predecessor-version", editions[before])] : Array.Empty<(string, string)>(),
        .. Catalog.Editions.After(edition) is { } after ? [("successor-version", editions[after])] : Array.Empty<(string, string)>(),
    ];

    private static IEnumerable<OscalProp> Of(Edition edition, Language language)
    {
        yield return OscalProp.Of("kind", "edition");
        yield return OscalProp.Other("title", edition.Name, language);
        yield return OscalProp.Other("description", edition.Note, language);
        yield return OscalProp.Json("is-modeled", edition.IsModeled ? "true" : "false");
        yield return OscalProp.Json("is-only-reported", edition.IsOnlyReported ? "true" : "false");
        yield return OscalProp.Of("known", EnumTokens.Of(edition.Basis));
        yield return OscalProp.Json("is-of-the-line", edition.IsOfTheLine ? "true" : "false");
        foreach (var happened in edition.History)
        {
            yield return OscalProp.Of(EnumTokens.Of(happened.Kind) + "-on", happened.On.ToString());
            yield return OscalProp.Of(EnumTokens.Of(happened.Kind) + "-known", EnumTokens.Of(happened.Basis));
        }

        if (edition.Title is { } title)
        {
            yield return OscalProp.Of("full-title", title.In(language));
            yield return OscalProp.Other("full-title", title, language);
        }

        foreach (var source in edition.Sources)
        {
            yield return OscalProp.Of("source", source.Reference);
        }

        if (edition.Issuer is { } issuer)
        {
            yield return OscalProp.Of("issuer", issuer.In(language));
            yield return OscalProp.Other("issuer", issuer, language);
        }
    }

    private static IEnumerable<OscalProp> Of(ExternalDocument document, Language language)
    {
        yield return OscalProp.Of("kind", "external-document");
        yield return OscalProp.Of("name", document.Value);
        yield return OscalProp.Other("title", document.Title, language);
        yield return OscalProp.Other("description", document.NeededFor!, language);
        yield return OscalProp.Of("japanese-term", EnumTokens.Of(document.JapaneseTerm));
        yield return OscalProp.Of("issuer", document.Issuer!.In(language));
        yield return OscalProp.Other("issuer", document.Issuer, language);
        if (document.IssuedOn is { } issued)
        {
            yield return OscalProp.Of("issued-on", issued.ToString());
        }

        if (document.RevisedOn is { } revised)
        {
            yield return OscalProp.Of("revised-on", revised.ToString());
        }

        foreach (var prop in OscalProp.Each("cited-in", document.CitedIn.Select(static locator => locator.Text))
            .Concat(OscalProp.Each("meant-in", document.MeantIn.Select(static locator => locator.Text))))
        {
            yield return prop;
        }
    }

    private static IEnumerable<OscalProp> Of(Volume volume, Language language)
    {
        yield return OscalProp.Of("kind", "volume");
        yield return OscalProp.Of("name", volume.Name.In(language));
        yield return OscalProp.Other("name", volume.Name, language);
        yield return OscalProp.Other("title", volume.Title, language);
        yield return OscalProp.Other("description", volume.Role, language);
        yield return OscalProp.Of("japanese-term", EnumTokens.Of(volume.JapaneseTerm));
        foreach (var prop in OscalProp.Each("locator", volume.Locators.Select(static locator => locator.Text)))
        {
            yield return prop;
        }

        if (volume.DrawnUpBy is { } author)
        {
            yield return OscalProp.Of("drawn-up-by", author.Value);
        }
    }
}
