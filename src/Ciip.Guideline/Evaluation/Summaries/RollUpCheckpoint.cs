using Ciip.Guideline.Common;

namespace Ciip.Guideline.Portfolio;

/// <summary>Where a roll-up stands, so that it can be stopped at any time and resumed: what is counted, what was read of each source, and which operators came.</summary>
public sealed record RollUpCheckpoint
{
    /// <summary>Identifies edition, rules and levels of the evaluator; another one cannot resume it.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The date that everything about time is judged at; null where none was given.</summary>
    public PartialDate? AsOf { get; init; }

    /// <summary>What is done with an operator that comes again.</summary>
    public required DuplicateOperators Duplicates { get; init; }

    /// <summary>How many subjects could not be read so far.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 0.</exception>
    public required int Unreadable
    {
        get;
        init => field = Require.AtLeast(0, value);
    }

    /// <summary>How many were refused so far, because their operator came before.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 0.</exception>
    public required int Refused
    {
        get;
        init => field = Require.AtLeast(0, value);
    }

    /// <summary>What was read, in the order it was read.</summary>
    public required IReadOnlyList<RollUpSource> Sources
    {
        get;
        init => field = Seq.From(Require.NotNull(value));
    }

    /// <summary>What is counted so far.</summary>
    public required CoverageSummary Summary { get; init; }

    /// <summary>The operators that came, hashed; of use to the roll-up alone. Null where none did, or all count.</summary>
    public string? Operators { get; init; }
}
