namespace Ciip.Guideline.Formats.Oscal;

/// <summary>A part of a group or control, before it is written.</summary>
internal sealed class CatalogPart(string name, string? id = null)
{
    public string Name { get; } = name;

    /// <summary>The id; null where nothing refers to it.</summary>
    public string? Id { get; } = id;

    /// <summary>Whether the name is one of ours; otherwise it is one of OSCAL's own.</summary>
    public bool IsOurs { get; init; }

    public IReadOnlyList<OscalProp> Props { get; init; } = [];

    /// <summary>What it says; null where its parts say it.</summary>
    public string? Prose { get; init; }

    public IReadOnlyList<CatalogPart> Parts { get; init; } = [];

    /// <summary>The locator whose cross references start here; null for none.</summary>
    public string? From { get; init; }
}
