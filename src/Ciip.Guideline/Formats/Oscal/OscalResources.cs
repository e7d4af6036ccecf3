namespace Ciip.Guideline.Formats.Oscal;

/// <summary>The resources of a document's back matter, one for each text that is cited.</summary>
internal sealed class OscalResources
{
    private readonly List<(string Id, string Title, string Description, string? Address, IReadOnlyList<OscalProp> Props)> resources = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    /// <summary>Adds a resource, once.</summary>
    /// <returns>The reference to it from within the document.</returns>
    public string Add(string title, string description, params OscalProp[] props)
    {
        var id = NameBasedUuid.Of("resource", title, description);
        if (ids.Add(id))
        {
            resources.Add((id, title, description, OscalText.IsAddress(title) ? title : null, props));
        }

        return "#" + id;
    }

    /// <summary>Adds what is cited as the source of something.</summary>
    public string Add(Source source) => Add(source.Reference, source.What ?? string.Empty);

    public void Write(OscalWriter writer)
    {
        if (resources.Count == 0)
        {
            return;
        }

        writer.Object("back-matter", () => writer.List("resources", resources, resource =>
        {
            writer.Value("uuid", resource.Id);
            writer.Title("title", resource.Title);
            if (resource.Description.Length > 0)
            {
                writer.Prose("description", resource.Description);
            }

            writer.Props(resource.Props);
            writer.Object("citation", () => writer.Title("text", resource.Title));
            if (resource.Address is { } address)
            {
                writer.List("rlinks", [address], link => writer.Value("href", link));
            }
        }));
    }
}
