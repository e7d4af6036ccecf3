using Orleans.Concurrency;

namespace PortfolioOrleans.Grains;

/// <summary>One operator: what it handed in, and the summary of the last evaluation of that. Its key is made by <see cref="OperatorKey"/>.</summary>
internal interface IOperatorGrain : IGrainWithStringKey
{
    /// <summary>Takes what the operator hands in, and evaluates it where it is new. Handing in the same again changes nothing: a call that failed is made again.</summary>
    /// <param name="line">The subject, as the library writes it on a line.</param>
    /// <param name="asOf">The date that everything about time is judged at; null where none is given.</param>
    /// <returns>Whether anything was evaluated.</returns>
    Task<bool> LoadAsync(Immutable<byte[]> line, string? asOf);

    /// <summary>What the operator counts in a sector, evaluated before where the date or the rules changed since.</summary>
    /// <param name="sector">The sector that asks; empty for those that state none.</param>
    /// <param name="asOf">As for loading.</param>
    /// <param name="known">The stamp of what the sector has of it already; null where it has nothing.</param>
    Task<OperatorCount> CountAsync(string sector, string? asOf, string? known);
}
