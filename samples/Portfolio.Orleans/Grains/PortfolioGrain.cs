namespace PortfolioOrleans.Grains;

/// <summary>Keeps the list of sectors, and counts lines that could not be read.</summary>
/// <param name="stored">What is stored of it.</param>
internal sealed class PortfolioGrain([PersistentState("portfolio")] IPersistentState<PortfolioState> stored) : StoredGrain<PortfolioState>(stored), IPortfolioGrain
{
    /// <inheritdoc/>
    public Task AddAsync(string sectorKey) => State.Sectors.Contains(sectorKey, StringComparer.Ordinal)
        ? Task.CompletedTask
        : WriteAsync(State with { Sectors = [.. State.Sectors, sectorKey] });

    /// <inheritdoc/>
    public Task SetUnreadableAsync(string source, int count) => State.Unreadable.GetValueOrDefault(source) == count
        ? Task.CompletedTask
        : WriteAsync(State with { Unreadable = new Dictionary<string, int>(State.Unreadable, StringComparer.Ordinal) { [source] = count } });

    /// <inheritdoc/>
    public Task<PortfolioState> ReadAsync() => Task.FromResult(State);
}
