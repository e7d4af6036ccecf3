namespace PortfolioOrleans.Grains;

/// <summary>Which sectors there are, and which lines could not be read. It asks nobody, so that everybody may ask it.</summary>
internal interface IPortfolioGrain : IGrainWithStringKey
{
    /// <summary>Notes a part of a sector; noting it again changes nothing.</summary>
    /// <param name="sectorKey">Its key.</param>
    Task AddAsync(string sectorKey);

    /// <summary>Notes how many lines of a source could not be read, in place of what was noted of this source before.</summary>
    /// <param name="source">What the source is called.</param>
    /// <param name="count">How many: they came, and were not evaluated.</param>
    Task SetUnreadableAsync(string source, int count);

    /// <summary>What is noted.</summary>
    Task<PortfolioState> ReadAsync();
}
