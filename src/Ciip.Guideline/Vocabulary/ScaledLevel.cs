namespace Ciip.Guideline;

/// <summary>A level and the scale it is on.</summary>
public sealed record ScaledLevel
{
    /// <summary>The id of the <see cref="OrderedScale"/>.</summary>
    public required string Scale { get; init; }

    /// <summary>The level, one of the scale's.</summary>
    public required string Level { get; init; }
}
