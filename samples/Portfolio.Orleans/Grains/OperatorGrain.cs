using Ciip.Guideline.Formats;
using Microsoft.Extensions.Logging;
using Orleans.Concurrency;

namespace PortfolioOrleans.Grains;

/// <summary>Holds what an operator handed in, and evaluates it once for each version, date and set of rules.</summary>
/// <param name="stored">What is stored of it.</param>
/// <param name="logger">Is told of evaluations, without what was evaluated.</param>
internal sealed partial class OperatorGrain([PersistentState("operator")] IPersistentState<OperatorState> stored, ILogger<OperatorGrain> logger) : StoredGrain<OperatorState>(stored), IOperatorGrain
{
    /// <inheritdoc/>
    public Task<bool> LoadAsync(Immutable<byte[]> line, string? asOf) => EvaluateAsync(State.With(SubjectVersion.Of(line.Value)), asOf);

    /// <inheritdoc/>
    public async Task<OperatorCount> CountAsync(string sector, string? asOf, string? known)
    {
        if (State.Versions.Count == 0)
        {
            return new(Stamp: null, Summary: null, IsEvaluated: false);
        }

        var isEvaluated = await EvaluateAsync(State, asOf);
        var now = State;
        return now.Sector == sector ? new(now.Stamp, now.Stamp == known ? null : now.Summary, isEvaluated) : new(Stamp: null, Summary: null, isEvaluated);
    }

    private async Task<bool> EvaluateAsync(OperatorState next, string? asOf)
    {
        var (key, version) = (this.GetPrimaryKeyString(), next.Versions[^1]);
        var stamp = $"{version.Sha256} {asOf} {GuidelineEvaluator.Default.Fingerprint}";
        if (stamp == State.Stamp)
        {
            return false;
        }

        var summary = await SubjectSummary.OfAsync(Packed.Open(version.Line), asOf);
        var sector = summary.Sectors[0].Sector?.Value ?? string.Empty;
        if (sector != State.Sector)
        {
            // The sector learns whom to ask before the operator says that it counts there: whatever fails between, nobody is lost, and nobody counts twice.
            await GrainFactory.GetGrain<ISectorGrain>(SectorKey.Of(sector, key).ToString()).AddAsync(key);
        }

        await WriteAsync(next with { Summary = Packed.Of(GuidelineJson.ToUtf8Bytes(summary)), Stamp = stamp, Sector = sector });
        Evaluated(key, next.Versions.Count);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "Evaluated operator {Key}, which has {Versions} versions")]
    private partial void Evaluated(string key, int versions);
}
