using Ciip.Guideline.Formats;

namespace PortfolioOrleans.Grains;

/// <summary>Knows the operators of a part of a sector, and folds what they say.</summary>
/// <param name="stored">What is stored of it.</param>
internal sealed class SectorGrain([PersistentState("sector")] IPersistentState<SectorState> stored) : StoredGrain<SectorState>(stored), ISectorGrain
{
    /// <summary>How many operators are asked at the same time.</summary>
    private const int AtOnce = 64;

    private FoldedBefore before = FoldedBefore.Nothing;

    /// <inheritdoc/>
    public async Task AddAsync(string operatorKey)
    {
        var operators = State.Operators;
        if (operators.Count == 0)
        {
            await GrainFactory.GetGrain<IPortfolioGrain>(Keys.Portfolio).AddAsync(this.GetPrimaryKeyString());
        }

        if (!operators.Contains(operatorKey, StringComparer.Ordinal))
        {
            await WriteAsync(new() { Operators = [.. operators, operatorKey] });
        }
    }

    /// <inheritdoc/>
    public async Task<Fold> FoldAsync(string? asOf)
    {
        var (operators, known) = (State.Operators, before);
        var counts = await AskAsync(operators, asOf, known);
        var evaluated = counts.Values.Count(static count => count.IsEvaluated);
        if (known.IsOf(counts))
        {
            return new(known.Summary, evaluated);
        }

        // Who is as before said nothing but that; its numbers cannot be taken out of the sum of before.
        var again = await AskAsync([.. operators.Where(key => counts[key] is { Stamp: not null, Summary: null })], asOf, FoldedBefore.Nothing);
        var builder = new CoverageSummaryBuilder();
        foreach (var key in operators)
        {
            counts[key] = again.GetValueOrDefault(key) ?? counts[key];
            if (counts[key].Summary is { } summary)
            {
                builder.Add(GuidelineJson.Parse<CoverageSummary>(Packed.Open(summary)));
            }
        }

        before = FoldedBefore.Of(counts, Packed.Of(GuidelineJson.ToUtf8Bytes(builder.ToSummary())));
        return new(before.Summary, evaluated);
    }

    private async Task<Dictionary<string, OperatorCount>> AskAsync(IReadOnlyList<string> operators, string? asOf, FoldedBefore known)
    {
        var sector = SectorKey.Parse(this.GetPrimaryKeyString()).Sector;
        var counts = new Dictionary<string, OperatorCount>(operators.Count, StringComparer.Ordinal);
        foreach (var some in operators.Chunk(AtOnce))
        {
            var said = await Task.WhenAll(some.Select(key => GrainFactory.GetGrain<IOperatorGrain>(key).CountAsync(sector, asOf, known.StampOf(key))));
            for (var i = 0; i < some.Length; i++)
            {
                counts.Add(some[i], said[i]);
            }
        }

        return counts;
    }
}
