using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats;

/// <summary>What a profile selects from the Guideline, and what it puts aside.</summary>
public sealed record OscalProfile
{
    /// <summary>Where it finds the catalog.</summary>
    public required string CatalogReference { get; init; }

    /// <summary>The items and sections selected, in text order.</summary>
    public required IReadOnlyList<GuidelineId> Selected
    {
        get;
        init => field = Seq.From(Require.NotNull(value));
    }

    /// <summary>The items and sections left out, because nothing in them arises in this business; in text order.</summary>
    public required IReadOnlyList<GuidelineId> LeftOut
    {
        get;
        init => field = Seq.From(Require.NotNull(value));
    }

    /// <summary>The provisions put aside by decision, those of <see cref="LeftOut"/> among them; in text order.</summary>
    public required IReadOnlyList<OscalTailoring> Tailoring
    {
        get;
        init => field = Seq.From(Require.NotNull(value));
    }
}
