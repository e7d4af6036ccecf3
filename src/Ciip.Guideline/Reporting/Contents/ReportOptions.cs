using Ciip.Guideline.Common;
using Ciip.Guideline.Crosswalks;

namespace Ciip.Guideline;

/// <summary>How a report is written out.</summary>
public sealed record ReportOptions
{
    /// <summary>The language of the page, English unless set. What the documents say stays in their own.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not a member of <see cref="Guideline.Language"/>.</exception>
    public Language Language
    {
        get;
        init => field = Require.Defined(value, nameof(Language));
    }

    /// <summary>The title of the page; null takes one that says what the page is.</summary>
    /// <exception cref="ArgumentException">It is empty or white space.</exception>
    public string? Title
    {
        get;
        init => field = value is null ? null : Require.Text(value, nameof(Title));
    }

    /// <summary>The date to print on the page; null prints none: the library asks no clock.</summary>
    public PartialDate? IssuedOn { get; init; }

    /// <summary>The level from which on the plan takes up a finding, suggestions unless set. Findings are listed whatever their level.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not a member of <see cref="FindingLevel"/>.</exception>
    public FindingLevel Level
    {
        get;
        init => field = Require.Defined(value, nameof(Level));
    }

    /// <summary>The view that heat map and gap matrix show: all documents of the set, unless set to the operator's own.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not a member of <see cref="ViewKind"/>.</exception>
    public ViewKind View
    {
        get;
        init => field = Require.Defined(value, nameof(View));
    }

    /// <summary>
    /// A crosswalk whose ids are shown beside those of the Guideline in matrix, findings, plan and correspondence table of the page and of
    /// Markdown; the page lists its rows, and both say whose it is. Null for none.
    /// </summary>
    public Crosswalk? Crosswalk { get; init; }
}
