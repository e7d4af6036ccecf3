using Ciip.Guideline.Common;

namespace Ciip.Guideline.Standards;

/// <summary>What a document applies to. <c>II.2</c></summary>
public sealed record ScopeOfApplication
{
    /// <summary>The services provided. <c>II.2 p1 s1</c></summary>
    public IReadOnlyList<Service>? Services
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether these are all of them; null is not stated.</summary>
    public bool? ServicesAreComplete { get; init; }

    /// <summary>The IT systems covered. <c>II.2 p1 s1</c></summary>
    public IReadOnlyList<InformationSystem>? Systems
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether these are all of them; null is not stated.</summary>
    public bool? SystemsAreComplete { get; init; }

    /// <summary>The data to be protected. <c>II.2 p1 s1</c></summary>
    public IReadOnlyList<ProtectedData>? Data
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether these are all of them; null is not stated.</summary>
    public bool? DataAreComplete { get; init; }

    /// <summary>How deep the measures go. <c>II.2 p1 s1</c></summary>
    public string? Depth { get; init; }

    /// <summary>Which of the example assets are protected, or left out and why. <c>II.2 p2 s2</c></summary>
    public IReadOnlyList<AssetInScope>? Assets
    {
        get;
        init => field = Seq.FromNullable(value);
    }
}
