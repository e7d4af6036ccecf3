namespace PortfolioOrleans.Loading;

/// <summary>What became of the lines of a file.</summary>
/// <param name="Loaded">How many operators have them now.</param>
/// <param name="Evaluated">How many of these were evaluated for it: not those that had the same before.</param>
/// <param name="Unreadable">How many could not be read.</param>
/// <param name="Duplicates">How many were refused, because their operator came before.</param>
internal sealed record LoadCounts(int Loaded, int Evaluated, int Unreadable, int Duplicates);
