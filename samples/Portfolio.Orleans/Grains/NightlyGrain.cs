using Microsoft.Extensions.Logging;

namespace PortfolioOrleans.Grains;

/// <summary>Is reminded every night, and rolls up: whatever changed is evaluated for that.</summary>
/// <param name="stored">What is stored of it.</param>
/// <param name="clock">The clock.</param>
/// <param name="logger">Is told of each night.</param>
internal sealed partial class NightlyGrain([PersistentState("night")] IPersistentState<NightState> stored, TimeProvider clock, ILogger<NightlyGrain> logger)
    : StoredGrain<NightState>(stored), INightlyGrain, IRemindable
{
    private const string Nightly = "nightly";

    /// <summary>When it is night, in UTC.</summary>
    private static readonly TimeSpan Night = TimeSpan.FromHours(17);

    /// <inheritdoc/>
    public async Task StartAsync(string? asOf)
    {
        var now = clock.GetUtcNow();
        var next = now.Date + Night > now.UtcDateTime ? now.Date + Night : now.Date.AddDays(1) + Night;
        await this.RegisterOrUpdateReminder(Nightly, next - now.UtcDateTime, TimeSpan.FromDays(1));
        await WriteAsync(State with { AsOf = asOf });
    }

    /// <inheritdoc/>
    public Task<NightState> ReadAsync() => Task.FromResult(State);

    /// <inheritdoc/>
    public async Task ReceiveReminder(string reminderName, TickStatus status)
    {
        var fold = await GrainFactory.GetGrain<IRollUpGrain>(Keys.Portfolio).RollUpAsync(State.AsOf);
        await WriteAsync(State with { At = clock.GetUtcNow(), Fold = fold });
        Passed(fold.Evaluated);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Rolled up for the night, and evaluated {Evaluated} operators for that")]
    private partial void Passed(int evaluated);
}
