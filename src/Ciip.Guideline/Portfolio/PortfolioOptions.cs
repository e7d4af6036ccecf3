using Ciip.Guideline.Common;
using Ciip.Guideline.Formats;

namespace Ciip.Guideline.Portfolio;

/// <summary>How many subjects are evaluated.</summary>
public sealed record PortfolioOptions
{
    /// <summary>The date that everything about time is judged at; null as for <see cref="GuidelineEvaluator.Evaluate(SafetyStandardsSet, SelfVerification, PartialDate)"/>.</summary>
    public PartialDate? AsOf { get; init; }

    /// <summary>How many are evaluated at the same time; as many as there are processors unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int MaxDegreeOfParallelism
    {
        get;
        init => field = Require.AtLeast(1, value);
    } = Environment.ProcessorCount;

    /// <summary>Whether results come in the order of the subjects, as they do unless set; otherwise each as soon as it is there. A summary is the same either way.</summary>
    public bool InOrder { get; init; } = true;

    /// <summary>What is done with an operator that comes again; it is refused unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not a value of <see cref="DuplicateOperators"/>.</exception>
    public DuplicateOperators Duplicates
    {
        get;
        init => field = Require.Defined(value);
    }

    /// <summary>How long a line may be, and how many of its problems are said; null takes up to 128 MiB and 1,000.</summary>
    public ReadOptions? Reading { get; init; }

    /// <summary>Whether a roll-up can be resumed from a <see cref="RollUpCheckpoint"/>: what was read is then hashed, so that another file is told from it.</summary>
    public bool IsResumable { get; init; }

    internal static PortfolioOptions Default { get; } = new();

    internal ReadOptions ReadingOrDefault => Reading ?? ReadOptions.Default;
}
