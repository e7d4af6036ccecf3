namespace PortfolioOrleans.Grains;

/// <summary>What operators come to together.</summary>
/// <param name="Summary">The summary, packed.</param>
/// <param name="Evaluated">How many of them were evaluated for this.</param>
[GenerateSerializer]
[Immutable]
[Alias("ciip.fold")]
internal sealed record Fold([property: Id(0)] byte[] Summary, [property: Id(1)] int Evaluated);
