namespace PortfolioOrleans.Grains;

/// <summary>Merges the sectors. It keeps nothing, so that every silo may have some.</summary>
internal interface IRollUpGrain : IGrainWithStringKey
{
    /// <summary>Merges what all sectors fold, and evaluates before what changed since it was evaluated.</summary>
    /// <param name="asOf">The date that everything about time is judged at; null where none is given.</param>
    [ResponseTimeout("00:10:00")]
    Task<Fold> RollUpAsync(string? asOf);
}
