namespace Ciip.Guideline.Crosswalks;

/// <summary>A later edition that the rows of a <see cref="CarryOver"/> lead to.</summary>
public sealed record CarryOverEdition
{
    /// <summary>The id by which rows name it.</summary>
    public required string Id { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>When it was issued: after the 4th edition, which is of 25 May 2015.</summary>
    public required PartialDate IssuedOn { get; init; }

    /// <summary>How its existence is known.</summary>
    public required EvidenceBasis Basis { get; init; }

    /// <summary>The id of the edition that it followed; null where that is the 4th, or is not stated.</summary>
    public string? Follows { get; init; }

    /// <summary>The title.</summary>
    public override string ToString() => Title;
}
