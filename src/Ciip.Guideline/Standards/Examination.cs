using Ciip.Guideline.Common;

namespace Ciip.Guideline.Standards;

/// <summary>What of a document was read.</summary>
public sealed record Examination
{
    /// <summary>Whether all of it was read.</summary>
    public required ExaminationExtent Extent { get; init; }

    /// <summary>The items, or parts of II.3, on which everything was read although the whole document was not. A table of
    /// contents or a secondary source never belongs here.</summary>
    public IReadOnlyList<GuidelineItem>? ItemsReadCompletely
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>What was read, in words.</summary>
    public string? WhatWasRead { get; init; }
}
