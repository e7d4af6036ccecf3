using Ciip.Guideline.Formats;
using Orleans.Concurrency;

namespace PortfolioOrleans.Grains;

/// <summary>Asks all parts of all sectors, and merges what they fold.</summary>
[StatelessWorker]
internal sealed class RollUpGrain : Grain, IRollUpGrain
{
    /// <summary>How many are asked at the same time: each of them asks 64 operators.</summary>
    private const int AtOnce = 16;

    /// <inheritdoc/>
    public async Task<Fold> RollUpAsync(string? asOf)
    {
        var portfolio = await GrainFactory.GetGrain<IPortfolioGrain>(Keys.Portfolio).ReadAsync();
        var (builder, evaluated) = (new CoverageSummaryBuilder(), 0);
        foreach (var some in portfolio.Sectors.Chunk(AtOnce))
        {
            foreach (var fold in await Task.WhenAll(some.Select(key => GrainFactory.GetGrain<ISectorGrain>(key).FoldAsync(asOf))))
            {
                builder.Add(GuidelineJson.Parse<CoverageSummary>(Packed.Open(fold.Summary)));
                evaluated += fold.Evaluated;
            }
        }

        // Lines that could not be read are respondents of no sector.
        for (var unreadable = portfolio.Unreadable.Values.Sum(); unreadable > 0; unreadable--)
        {
            builder.AddUnreadable();
        }

        return new(Packed.Of(GuidelineJson.ToUtf8Bytes(builder.ToSummary())), evaluated);
    }
}
