using Orleans.Concurrency;

namespace PortfolioOrleans.Grains;

/// <summary>What an operator says to a sector that asks how it counts there.</summary>
/// <param name="Stamp">What the summary was made of; null where the operator counts elsewhere, or has handed in nothing.</param>
/// <param name="Summary">The summary, packed; null where the one who asks has it.</param>
/// <param name="IsEvaluated">Whether it was evaluated for this.</param>
[GenerateSerializer]
[Immutable]
[Alias("ciip.operator-count")]
internal sealed record OperatorCount([property: Id(0)] string? Stamp, [property: Id(1)] byte[]? Summary, [property: Id(2)] bool IsEvaluated);
