namespace PortfolioOrleans.Grains;

/// <summary>A grain with a state that is written as a whole.</summary>
/// <param name="stored">What is stored of it.</param>
/// <typeparam name="TState">The state, which does not change: a new one takes its place.</typeparam>
internal abstract class StoredGrain<TState>(IPersistentState<TState> stored) : Grain
    where TState : class
{
    /// <summary>What is stored.</summary>
    protected TState State => stored.State;

    /// <summary>Stores another state.</summary>
    /// <param name="next">The state.</param>
    protected async Task WriteAsync(TState next)
    {
        stored.State = next;
        try
        {
            await stored.WriteStateAsync();
        }
        catch
        {
            // Whether it is stored or not, the database knows: the next call reads it there.
            DeactivateOnIdle();
            throw;
        }
    }
}
