using System.Net.Http.Json;
using System.Text.Json;

namespace Ciip.Guideline.GrcPortal.Load;

/// <summary>Evaluates all operators: in the background where the portal offers that, else one request each.</summary>
internal static class Evaluating
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>The words of a request that counts what is not said as a gap.</summary>
    private static readonly object Asked = new { asOf = "2026-04-01", inventory = "complete", internalRulesInventory = "complete" };

    /// <summary>Evaluates, and says how.</summary>
    public static async Task<string> EvaluateAllAsync(LoadClient client, IReadOnlyList<Guid> ids, LoadOptions options, TextWriter progress, CancellationToken cancellation)
    {
        if (await client.PostAsync("asking for all evaluations", "/api/evaluations", JsonContent.Create(Asked), cancellation) is { Location: { } location })
        {
            while (await client.JsonAsync(location.ToString(), cancellation) is var batch && batch.GetProperty("isAtWork").GetBoolean())
            {
                await progress.WriteLineAsync(batch.GetProperty("progress").GetRawText());
                await Task.Delay(Pause, cancellation);
            }

            return "in the background";
        }

        await Parallel.ForEachAsync(ids, new ParallelOptions { MaxDegreeOfParallelism = options.Clients, CancellationToken = cancellation }, async (id, token) =>
            await client.PostAsync("evaluating an operator", $"/api/operators/{id}/runs", JsonContent.Create(Asked), token));
        return FormattableString.Invariant($"{options.Clients} clients");
    }

    /// <summary>The newest run of an operator.</summary>
    public static async Task<Guid> RunOfAsync(LoadClient client, Guid operatorId, CancellationToken cancellation)
    {
        var answer = await client.JsonAsync($"/api/operators/{operatorId}/runs", cancellation);
        var runs = answer.ValueKind == JsonValueKind.Array ? answer : answer.GetProperty("items");
        return runs[runs.GetArrayLength() - 1].GetProperty("id").GetGuid();
    }
}
