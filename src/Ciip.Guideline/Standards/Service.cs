using Ciip.Guideline.Common;

namespace Ciip.Guideline.Standards;

/// <summary>A service that a document names in its scope. <c>II.2 p1 s1</c></summary>
public sealed record Service
{
    /// <summary>The id, unique in its list.</summary>
    public required string Id { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The service maintenance level, as a value or by reference. <c>II.2 p1 s2</c>, <c>fn2</c></summary>
    public string? MaintenanceLevel { get; init; }

    /// <summary>The ids of the systems it rests on.</summary>
    public IReadOnlyList<string>? Systems
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>What is closely involved in providing it without interruption. <c>II.2 p2 s1</c></summary>
    public IReadOnlyList<Constituent>? Constituents
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether these are all constituents; null is not stated.</summary>
    public bool? ConstituentsAreComplete { get; init; }
}
