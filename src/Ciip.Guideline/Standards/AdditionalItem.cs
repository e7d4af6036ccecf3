using Ciip.Guideline.Common;

namespace Ciip.Guideline.Standards;

/// <summary>An item that a document specifies beyond those of the Guideline. <c>I.4 b2</c></summary>
public sealed record AdditionalItem
{
    /// <summary>The id, unique in its list.</summary>
    public required string Id { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>Where in the document.</summary>
    public IReadOnlyList<string>? Clauses
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>What it says, in our own words.</summary>
    public string? Note { get; init; }

    /// <summary>Where it can be looked up.</summary>
    public IReadOnlyList<Source>? Sources
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>The classes of countermeasures in it. <c>I.2 p3 s1</c></summary>
    public IReadOnlyList<CountermeasureClass>? CountermeasureClasses
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>The level aimed at.</summary>
    public ScaledLevel? TargetLevel { get; init; }

    /// <summary>Who is named as responsible.</summary>
    public IReadOnlyList<Actor>? Responsible
    {
        get;
        init => field = Seq.FromNullable(value);
    }
}
