namespace PortfolioOrleans.Grains;

/// <summary>Evaluates every night what changed since, and keeps what the whole came to.</summary>
internal interface INightlyGrain : IGrainWithStringKey
{
    /// <summary>Has itself reminded every night from now on, whichever silos there are then; asking again changes the date alone.</summary>
    /// <param name="asOf">The date that everything about time is judged at; null where none is given.</param>
    Task StartAsync(string? asOf);

    /// <summary>What the whole came to last night; null before the first night.</summary>
    Task<NightState> ReadAsync();
}
