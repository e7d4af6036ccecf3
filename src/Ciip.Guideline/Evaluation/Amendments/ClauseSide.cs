using Ciip.Guideline.Amendments;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>A clause of one version, with what is recorded of it.</summary>
/// <param name="Key">By what the two versions find each other: the clause, or what is spoken of where no clause is named.</param>
/// <param name="Clause">The clause; null where none is named.</param>
/// <param name="Entries">What is recorded.</param>
internal sealed record ClauseSide(string Key, string? Clause, IReadOnlyList<ClauseEntry> Entries)
{
    /// <summary>Whether two clauses say the same, wherever they stand.</summary>
    public bool SaysTheSame(ClauseSide other) => Entries.Select(static one => one.Content).SequenceEqual(other.Entries.Select(static one => one.Content));

    /// <summary>A hash that is equal where they say the same.</summary>
    public int ContentHash => Entries.Aggregate(17, static (hash, one) => unchecked((hash * 31) + one.Content.GetHashCode()));
}
