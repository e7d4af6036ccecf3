using Ciip.Guideline.Common;

namespace Ciip.Guideline.Standards;

/// <summary>An IT system that a document names in its scope. <c>II.2 p1 s1</c></summary>
public sealed record InformationSystem
{
    /// <summary>The id, unique in its list.</summary>
    public required string Id { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The ids of the data it uses.</summary>
    public IReadOnlyList<string>? Data
    {
        get;
        init => field = Seq.FromNullable(value);
    }
}
