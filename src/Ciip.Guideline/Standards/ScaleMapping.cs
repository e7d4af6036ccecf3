using Ciip.Guideline.Common;

namespace Ciip.Guideline.Standards;

/// <summary>How the levels of two scales correspond; without it, different scales are never compared.</summary>
public sealed record ScaleMapping
{
    /// <summary>The id of the first scale.</summary>
    public required string From { get; init; }

    /// <summary>The id of the second scale.</summary>
    public required string To { get; init; }

    /// <summary>The corresponding levels.</summary>
    public required IReadOnlyList<LevelMapping> Levels
    {
        get;
        init => field = Seq.From(Require.NotNull(value));
    }
}
