using Ciip.Guideline.Common;

namespace Ciip.Guideline.Portfolio;

/// <summary>What is withheld in a <see cref="CoverageSummary"/>, and from which size of a group on it would not be.</summary>
/// <remarks>
/// <para>
/// Every figure, totals included, is of what is shown. Where a group is too small, the smallest of the others is withheld with it, until two or more groups and
/// as many subjects as the least number are: a total that is known from elsewhere does not give one of them away. Practice and gaps are withheld by themselves
/// where those with both documents and a self-verification, or with one of them alone, are too few: what one side comes to less what both come to is theirs.
/// </para>
/// <para>
/// Not promised: what becomes known by comparing with other tables, by other groups, or by an earlier or later run, between which one operator came or went;
/// and that all subjects of a group that is shown do not have the same outcome.
/// </para>
/// </remarks>
public sealed partial record SummaryPublication
{
    /// <summary>What the groups are.</summary>
    public required SummaryGrouping By { get; init; }

    /// <summary>The least number of subjects that a group, or the part of it that a figure is counted over, is shown with.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public required int MinimumGroup
    {
        get;
        init => field = Require.AtLeast(1, value);
    }

    /// <summary>The sectors withheld, in order; null where there is none. Subjects that state no sector are <see cref="UnstatedSector"/>.</summary>
    public IReadOnlyList<CiiSector>? Sectors
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether the subjects that state no sector are withheld.</summary>
    public required bool UnstatedSector { get; init; }

    /// <summary>The sectors of which practice and gaps are withheld, and documents are not; null where none is.</summary>
    public IReadOnlyList<CiiSector>? PracticeOf
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether practice and gaps are withheld of the subjects that state no sector, or, where all are taken together, of all.</summary>
    public required bool UnstatedPractice { get; init; }

    /// <summary>The tiers withheld, in order; null where none is.</summary>
    public IReadOnlyList<DocumentTier>? Tiers
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Whether anything is withheld.</summary>
    public bool WithholdsAnything => Sectors is not null || UnstatedSector || PracticeOf is not null || UnstatedPractice || Tiers is not null;

    /// <summary>Whether it is withheld how many were evaluated: <see cref="CoverageSummary.Evaluated"/> is 0 then.</summary>
    public bool WithholdsEvaluated => Tiers is not null || (By == SummaryGrouping.Together && UnstatedSector);
}
