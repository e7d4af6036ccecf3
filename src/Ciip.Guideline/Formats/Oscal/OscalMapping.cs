namespace Ciip.Guideline.Formats.Oscal;

/// <summary>A mapping from the catalog of the Guideline to one other text, with its entries, and with what it does not map.</summary>
internal sealed class OscalMapping
{
    /// <summary>What tells it apart from others, in its id and those of its entries.</summary>
    public required string[] Key { get; init; }

    /// <summary>The entries.</summary>
    public required IReadOnlyList<OscalMap> Maps { get; init; }

    /// <summary>What it leads to: its kind, in our namespace where OSCAL has none for it, and where it is.</summary>
    public required (string Kind, bool IsOurs, string Reference, IReadOnlyList<OscalProp> Props) Target { get; init; }

    /// <summary>What is said of it, for programs.</summary>
    public IReadOnlyList<OscalProp> Props { get; init; } = [];

    /// <summary>What is said of it, for people; null for nothing.</summary>
    public string? Remarks { get; init; }

    public void Write(OscalWriter writer, OscalResources resources)
    {
        var ids = new OscalUniqueIds("map");
        var controls = new HashSet<Section>(Maps.SelectMany(static map => map.Controls));
        writer.Value("uuid", NameBasedUuid.Of(["mapping", .. Key]));
        writer.Object("source-resource", () =>
        {
            writer.Value("type", "catalog");
            writer.Value("href", writer.Options.CatalogReference);
        });
        writer.Object("target-resource", () =>
        {
            if (Target.IsOurs)
            {
                writer.Value("ns", OscalNames.Namespace);
            }

            writer.Value("type", Target.Kind);
            writer.Value("href", Target.Reference);
            writer.Props(Target.Props);
        });
        writer.List("maps", Maps, map => map.Write(writer, ids.Next([.. Key, map.From.Text, .. map.Targets]), resources));
        writer.Props(Props);
        var unmapped = OscalIds.Controls.Where(control => !controls.Contains(control)).Select(OscalIds.Of).ToList();
        if (unmapped.Count > 0)
        {
            writer.Object("source-gap-summary", () =>
            {
                writer.Value("uuid", NameBasedUuid.Of(["source-gap-summary", .. Key]));
                writer.List("unmapped-controls", [unmapped], selected => writer.Tokens("with-ids", selected));
            });
        }

        if (Remarks is { Length: > 0 } remarks)
        {
            writer.Prose("remarks", remarks);
        }
    }
}
