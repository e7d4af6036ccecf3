namespace Ciip.Guideline.Formats.Oscal;

/// <summary>The resources of a document's back matter, one for each text or file that is cited.</summary>
internal sealed class OscalResources
{
    private readonly List<(string Id, string Title, string Description, Link? Link, IReadOnlyList<OscalProp> Props)> resources = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    /// <summary>Adds a resource, once.</summary>
    /// <returns>The reference to it from within the document.</returns>
    public string Add(string title, string description, params OscalProp[] props) =>
        Add(NameBasedUuid.Of("resource", title, description), title, description, OscalText.IsAddress(title) ? new Link(title, null, null) : null, props);

    /// <summary>Adds what is cited as the source of something.</summary>
    public string Add(Source source) => Add(source.Reference, source.What ?? string.Empty);

    /// <summary>Adds a file that shows something. One that has a hash and no address is named by its hash (RFC 6920).</summary>
    public string Add(ImprovementEvidence evidence)
    {
        var address = evidence.Address is { Length: > 0 } given && OscalText.IsUriReference(given) ? given
            : evidence.Sha256 is { } hash ? "ni:///sha-256;" + Base64Url(hash)
            : null;
        return Add(
            NameBasedUuid.Of("evidence", evidence.Title, evidence.MediaType ?? string.Empty, evidence.Sha256 ?? string.Empty, evidence.Address ?? string.Empty),
            evidence.Title,
            string.Empty,
            address is null ? null : new Link(address, evidence.MediaType, evidence.Sha256),
            [
                OscalProp.Own("type", "evidence"),
                OscalProp.Of("name", evidence.Title),
                .. OscalProp.Each("media-type", evidence.MediaType is { } type ? [type] : []),
                .. OscalProp.Each("address", evidence.Address is { } text && text != address ? [text] : []),
            ]);
    }

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
            writer.List("rlinks", resource.Link is { } one ? [one] : Array.Empty<Link>(), link => Write(writer, link));
        }));
    }

    private static void Write(OscalWriter writer, Link link)
    {
        writer.Value("href", link.Address);
        if (link.MediaType is { } type)
        {
            writer.Line("media-type", type);
        }

        writer.List("hashes", link.Sha256 is { } hash ? [hash] : Array.Empty<string>(), value =>
        {
            writer.Value("algorithm", "SHA-256");
            writer.Value("value", value);
        });
    }

    private static string Base64Url(string hash)
    {
        var bytes = Enumerable.Range(0, hash.Length / 2).Select(index => Convert.ToByte(hash.Substring(2 * index, 2), 16)).ToArray();
        return Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
    }

    private string Add(string id, string title, string description, Link? link, IReadOnlyList<OscalProp> props)
    {
        if (ids.Add(id))
        {
            resources.Add((id, title, description, link, props));
        }

        return "#" + id;
    }

    /// <summary>Where a resource is found, and what a reader can check it by.</summary>
    private sealed record Link(string Address, string? MediaType, string? Sha256);
}
