using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using GrcPortal.Data;
using GrcPortal.Files;
using GrcPortal.Security;
using Microsoft.Extensions.DependencyInjection;

namespace Ciip.Guideline.GrcPortal.Tests.Support;

/// <summary>Evaluation in the background: its requests, and operators for it by the hundred.</summary>
internal static class Evaluations
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Operators with a document each, straight into the database.</summary>
    public static async Task<IReadOnlyList<Guid>> AddOperatorsAsync(PortalServer server, string tenant, int count)
    {
        await using var scope = ScopeOf(server, tenant);
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        var content = Encoding.UTF8.GetBytes(SampleFiles.Document("rule"));
        var now = TimeProvider.System.GetUtcNow();
        var operators = Enumerable.Range(0, count).Select(i => Operator(FormattableString.Invariant($"Operator {i:00000}"))).ToList();
        db.Operators.AddRange(operators);
        await db.SaveChangesAsync(Stop);
        return [.. operators.Select(static one => one.Id)];

        OperatorRow Operator(string name)
        {
            var file = new FileRow { Id = Guid.CreateVersion7(now), OperatorId = default, Kind = FileKind.Document, Key = "rule", Title = "A rule", Tier = "tier-4", LatestNumber = 1 };
            file.Versions.Add(new FileVersionRow
            {
                Id = Guid.CreateVersion7(now),
                FileId = file.Id,
                Number = 1,
                FileName = "rule.json",
                Sha256 = ContentHash.Of(content),
                Size = content.Length,
                Content = content,
                StoredAt = now,
                StoredBy = "alice",
            });
            var row = new OperatorRow { Id = Guid.CreateVersion7(now), Name = name, SearchName = OperatorNameRow.Normalized(name), CreatedAt = now, ChangedAt = now };
            row.Files.Add(file);
            return row;
        }
    }

    /// <summary>A scope that sees what a tenant of the test's scheme sees.</summary>
    public static AsyncServiceScope ScopeOf(PortalServer server, string tenant)
    {
        var scope = server.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().ActFor("tenant:" + tenant, "alice");
        return scope;
    }

    /// <summary>Asks for an evaluation, and gives the address to look after it.</summary>
    public static async Task<string> RequestAsync(PortalClient client, object asked)
    {
        using var answer = await client.SendAsync("/api/evaluations", JsonContent.Create(asked));
        answer.StatusCode.Should().Be(HttpStatusCode.Accepted, await answer.Content.ReadAsStringAsync(Stop));
        return answer.Headers.Location!.ToString();
    }

    /// <summary>Waits until nothing of it is left to do, and gives how many are where.</summary>
    public static async Task<JsonElement> FinishAsync(PortalClient client, string address)
    {
        while (true)
        {
            var batch = await client.Http.GetFromJsonAsync<JsonElement>(address, Stop);
            if (!batch.GetProperty("isAtWork").GetBoolean())
            {
                return batch.GetProperty("progress");
            }

            await Task.Delay(50, Stop);
        }
    }

    public static async Task<IReadOnlyList<JsonElement>> JobsAsync(PortalClient client, string address) =>
        [.. (await client.Http.GetFromJsonAsync<JsonElement>(address + "/jobs?limit=500", Stop)).GetProperty("items").EnumerateArray()];
}
