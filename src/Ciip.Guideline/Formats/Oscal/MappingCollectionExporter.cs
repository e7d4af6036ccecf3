using Ciip.Guideline.Crosswalks;
using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Formats.Oscal;

/// <summary>Writes crosswalks and carry-overs as mapping collections.</summary>
internal static class MappingCollectionExporter
{
    private static readonly LocalizedText CrosswalkTitle = new("From the Guideline to another framework", "指針から他の枠組みへの対応表");

    private static readonly LocalizedText CarryOverTitle = new("From the Guideline to later editions", "指針から後続の版への引継ぎ表");

    private static readonly LocalizedText NoControl = new("Its section has no demands, and so no control in the catalog.", "この節には規定要素がなく、カタログに管理策がない。");

    private static readonly LocalizedText NoRelation = new(
        "OSCAL has no relation that says this; the entry says that both sides have something in common, and its properties what the row says.",
        "この関係を表す語がOSCALにないため、一部重なる関係として示し、行の内容はプロパティに含まれている。");

    private static readonly LocalizedText NoEntry = new(
        "No row leads to this edition, and OSCAL has no mapping without an entry.", "この版につながる行がなく、OSCALでは項目のない対応付けを表せない。");

    public static OscalExport Export(Crosswalk crosswalk, OscalOptions options, string? target)
    {
        var resources = new OscalResources();
        var maps = crosswalk.Mappings.Select(static mapping => new OscalMap(mapping)).ToList();
        var name = crosswalk.FrameworkVersion is { } version ? $"{crosswalk.Framework} {version}" : crosswalk.Framework;
        var reference = target ?? resources.Add(OscalText.Line(name), string.Empty, OscalProp.Of("kind", "framework"), OscalProp.Of("name", crosswalk.Framework));
        var mapping = new OscalMapping
        {
            Key = ["crosswalk", crosswalk.Id],
            Maps = maps.FindAll(static map => map.Controls.Any()),
            Target = (target is null ? "framework" : "catalog", target is null, reference, [
                OscalProp.Of("framework", crosswalk.Framework), .. OscalProp.Each("framework-version", crosswalk.FrameworkVersion is { } stated ? [stated] : [])]),
        };
        return Write(
            nameof(crosswalk), CrosswalkTitle, options, resources, [mapping],
            PropsOf(crosswalk.Id, crosswalk.Title, crosswalk.Author, crosswalk.MadeOn), (crosswalk.Title, crosswalk.Note),
            isComplete: GuidelineItem.All.All(item => crosswalk.MappingsOf(item).Count > 0), crosswalk.Sources,
            Homeless(maps));
    }

    public static OscalExport Export(CarryOver carryOver, OscalOptions options)
    {
        var resources = new OscalResources();
        var rows = carryOver.Rows.ToLookup(static row => row.Edition, StringComparer.Ordinal);
        var all = carryOver.Editions.Select(edition => (Edition: edition, Maps: rows[edition.Id].Where(LeadsSomewhere).Select(static row => new OscalMap(row)).ToList())).ToList();
        var mappings = all.Select(one => MappingTo(carryOver, one.Edition, one.Maps.FindAll(static map => map.Controls.Any()), [.. rows[one.Edition.Id].Where(static row => !LeadsSomewhere(row))], resources, options.Language))
            .Where(static mapping => mapping.Maps.Count > 0).ToList();
        return Write(
            nameof(carryOver), CarryOverTitle, options, resources, mappings,
            PropsOf(carryOver.Id, carryOver.Title, carryOver.Author, carryOver.MadeOn), (carryOver.Title, carryOver.Note),
            isComplete: carryOver.Editions.All(edition => carryOver.KnownItems(edition.Id).Count == GuidelineItem.All.Count), carryOver.Sources,
            [
                .. Homeless(all.SelectMany(static one => one.Maps)),
                .. mappings.SelectMany(static mapping => mapping.Maps).Where(static map => map.IsInexact).Select(static map => new OscalOmission(map.From.Text, NoRelation)),
                .. all.Where(static one => !one.Maps.Exists(static map => map.Controls.Any())).Select(static one => new OscalOmission(one.Edition.Id, NoEntry)),
            ]);
    }

    private static bool LeadsSomewhere(CarryOverRow row) => row is { From: not null, To.Count: > 0 };

    /// <summary>The mapping to one edition. What has no other end is in no entry: it is said in properties and remarks.</summary>
    private static OscalMapping MappingTo(CarryOver carryOver, CarryOverEdition edition, List<OscalMap> maps, IReadOnlyList<CarryOverRow> others, OscalResources resources, Language language) => new()
    {
        Key = ["carry-over", carryOver.Id, edition.Id],
        Maps = maps,
        Target = ("edition", true, maps.Count == 0 ? string.Empty : resources.Add(OscalText.Line(edition.Title), string.Empty, [.. PropsOf(edition)]), [.. PropsOf(edition)]),
        Props = [.. others.SelectMany(static row => row.From is { } from
            ? [OscalProp.Of(EnumTokens.Of(row.Relation), from.Text)]
            : (row.To ?? []).Select(theme => OscalProp.Of(EnumTokens.Of(row.Relation), theme)))],
        Remarks = string.Join("\n", others.Select(row => "- " + In(row, language))),
    };

    /// <summary>A row without another end, in words.</summary>
    private static string In(CarryOverRow row, Language language)
    {
        var about = row.From?.Text ?? string.Join(language == Language.Japanese ? "、" : ", ", row.To ?? []);
        return language == Language.Japanese ? $"{about}（{row.Relation.In(language)}）：{row.Reason}" : $"{about} ({row.Relation.In(language)}): {row.Reason}";
    }

    private static OscalExport Write(
        string argument, LocalizedText title, OscalOptions options, OscalResources resources, IReadOnlyList<OscalMapping> mappings, IEnumerable<OscalProp> props, (string Title, string? Note) said,
        bool isComplete, IReadOnlyList<Source>? sources, IEnumerable<OscalOmission> notCarried)
    {
        if (!mappings.Any(static mapping => mapping.Maps.Count > 0))
        {
            throw new ArgumentException("No row leads from a control of the catalog to anything, and OSCAL has no mapping collection without an entry.", argument);
        }

        var utf8 = OscalWriter.Write(OscalNames.MappingCollection, options, writer =>
        {
            writer.Metadata(title, props, () => writer.List("links", (sources ?? []).Select(resources.Add).Distinct(StringComparer.Ordinal), link =>
            {
                writer.Value("href", link);
                writer.Value("rel", "reference");
            }));
            writer.Object("provenance", () =>
            {
                // Each row was read by its reviewer, and says how what one side asks relates to what the other asks.
                writer.Value("method", "human");
                writer.Value("matching-rationale", "semantic");
                writer.Value("status", isComplete ? "complete" : "not-complete");
                writer.Prose("mapping-description", said.Note is { } note ? $"{said.Title}\n\n{note}" : said.Title);
            });
            writer.List("mappings", mappings, mapping => mapping.Write(writer, resources));
            resources.Write(writer);
        });
        return new OscalExport(utf8, notCarried);
    }

    private static IEnumerable<OscalOmission> Homeless(IEnumerable<OscalMap> maps) =>
        maps.Where(static map => !map.Controls.Any()).Select(static map => new OscalOmission(map.From.Text, NoControl));

    private static IEnumerable<OscalProp> PropsOf(string id, string title, string? author, PartialDate? madeOn) =>
    [
        OscalProp.Of("id", id),
        OscalProp.Of("table-title", title),
        .. OscalProp.Each("author", author is { } stated ? [stated] : []),
        .. OscalProp.Each("made-on", madeOn is { } date ? [date.ToString()] : []),
    ];

    private static IEnumerable<OscalProp> PropsOf(CarryOverEdition edition) =>
    [
        OscalProp.Of("edition-id", edition.Id),
        OscalProp.Of("issued-on", edition.IssuedOn.ToString()),
        OscalProp.Of("known", EnumTokens.Of(edition.Basis)),
        .. OscalProp.Each("follows", edition.Follows is { } before ? [before] : []),
    ];
}
