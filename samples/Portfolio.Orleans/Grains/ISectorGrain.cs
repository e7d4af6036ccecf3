using Orleans.Concurrency;

namespace PortfolioOrleans.Grains;

/// <summary>A part of the operators of a sector: whom to ask, and what they come to. Its key is a <see cref="SectorKey"/>.</summary>
internal interface ISectorGrain : IGrainWithStringKey
{
    /// <summary>Notes an operator as one to ask; noting it again changes nothing.</summary>
    /// <param name="operatorKey">Its key.</param>
    Task AddAsync(string operatorKey);

    /// <summary>Folds the summaries of its operators. May run while an operator is noted: an operator that is asked may be waiting for just that.</summary>
    /// <param name="asOf">The date that everything about time is judged at; null where none is given.</param>
    [AlwaysInterleave]
    [ResponseTimeout("00:05:00")]
    Task<Fold> FoldAsync(string? asOf);
}
