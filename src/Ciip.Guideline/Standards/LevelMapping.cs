namespace Ciip.Guideline.Standards;

/// <summary>A level of one scale and the level of another that it corresponds to.</summary>
public sealed record LevelMapping
{
    /// <summary>The level on the first scale.</summary>
    public required string From { get; init; }

    /// <summary>The level on the second scale.</summary>
    public required string To { get; init; }
}
