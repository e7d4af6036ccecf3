using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Ciip.Guideline.GrcPortal.Tests.Support;
using GrcPortal.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>A request that is sent again under its key is carried out once.</summary>
public sealed class IdempotencyTests(PortalServers servers)
{
    public static TheoryData<Database> All => Databases.All;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(All))]
    public async Task The_answer_is_repeated_with_status_place_and_tag(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var id = await client.NewOperatorAsync();
        using var first = await UploadAsync(client, id, "one", "First");
        using var between = await client.UploadAsync(id, SampleFiles.Document("rule", "Second"));
        using var again = await UploadAsync(client, id, "one", "First");
        using var other = await UploadAsync(client, id, "one", "Third");
        using var elsewhere = await client.SendAsync("/api/operators", JsonContent.Create(new { name = "Other" }), ("Idempotency-Key", "one"));
        using var without = await UploadAsync(client, id, "two", "First");

        first.StatusCode.Should().Be(HttpStatusCode.Created);
        (again.StatusCode, again.Headers.Location, again.Headers.ETag, again.Content.Headers.ContentType!.ToString()).Should()
            .Be((first.StatusCode, first.Headers.Location, first.Headers.ETag, first.Content.Headers.ContentType!.ToString()));
        (await again.Content.ReadAsByteArrayAsync(Stop)).Should().Equal(await first.Content.ReadAsByteArrayAsync(Stop));
        other.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await PortalClient.JsonAsync(other)).GetProperty("type").GetString().Should().Be("urn:grc-portal:other-request");
        elsewhere.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await PortalClient.JsonAsync(without)).GetProperty("number").GetInt32().Should().Be(3, "without its key it is a new version");
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Twenty_at_once_make_one_version(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var id = await client.NewOperatorAsync();
        using var before = await client.UploadAsync(id, SampleFiles.Document("rule", "Before"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => UploadAsync(client, id, "same", "After")));
        using var later = await UploadAsync(client, id, "same", "After");

        answers.Select(static one => one.StatusCode).Should().OnlyContain(static one => one == HttpStatusCode.Created || one == HttpStatusCode.Conflict).And.Contain(HttpStatusCode.Created);
        answers.Where(static one => one.StatusCode == HttpStatusCode.Conflict && one.Headers.RetryAfter?.Delta is null).Should().BeEmpty();
        var repeated = await PortalClient.JsonAsync(later);
        repeated.GetProperty("number").GetInt32().Should().Be(2);
        var file = repeated.GetProperty("fileId").GetGuid();
        (await client.Http.GetFromJsonAsync<JsonElement>($"/api/files/{file}/versions", Stop)).GetProperty("items").GetArrayLength().Should().Be(2);
        foreach (var answer in answers)
        {
            answer.Dispose();
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task What_changed_nothing_is_carried_out_when_it_comes_again_and_keys_are_the_tenants(Database database)
    {
        var server = await servers.OnAsync(database);
        using var client = server.Client();
        using var other = server.Client();
        using var nobody = server.Client(tenant: null);
        using var bad = await AddAsync(client, string.Empty);
        using var good = await AddAsync(client, "Added");
        using var taken = await AddAsync(client, "Added", "another");
        using var theirs = await AddAsync(other, "Theirs");
        using var reader = server.Client(client.Tenant + "@reader");
        using var repeated = await AddAsync(reader, "Added");
        using var long1 = await AddAsync(client, "Added", new string('x', 201));
        using var blank = await AddAsync(client, "Added", "a b");

        bad.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        good.StatusCode.Should().Be(HttpStatusCode.Created);
        taken.StatusCode.Should().Be(HttpStatusCode.Conflict);
        theirs.StatusCode.Should().Be(HttpStatusCode.Created);
        repeated.StatusCode.Should().Be(HttpStatusCode.Forbidden, "nothing is repeated to somebody who may not ask");
        long1.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        blank.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task One_at_work_is_waited_for_one_given_up_is_taken_over_and_old_answers_go(Database database)
    {
        var server = await servers.OnAsync(database);
        using var client = server.Client();
        var (minutesAgo, dayAgo) = (DateTimeOffset.UtcNow.AddMinutes(-10), DateTimeOffset.UtcNow.AddHours(-25));
        using var first = await AddAsync(client, "First");
        await ChangeAsync(static row => row.SetProperty(static one => one.Status, (int?)null));
        using var atWork = await AddAsync(client, "First");
        await ChangeAsync(row => row.SetProperty(static one => one.StoredAt, minutesAgo));
        using var takenOver = await AddAsync(client, "First");
        using var renamed = await AddAsync(client, "Second");
        await ChangeAsync(row => row.SetProperty(static one => one.StoredAt, dayAgo));
        using var dayAfter = await AddAsync(client, "Third");

        atWork.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await PortalClient.JsonAsync(atWork)).GetProperty("type").GetString().Should().Be("urn:grc-portal:at-work");
        atWork.Headers.RetryAfter!.Delta.Should().BeGreaterThan(TimeSpan.Zero);
        (await PortalClient.JsonAsync(takenOver)).GetProperty("type").GetString().Should().Be("urn:grc-portal:name-taken", "it is carried out, and what was done before is there");
        renamed.StatusCode.Should().Be(HttpStatusCode.Created, "what changed nothing leaves its key free");
        dayAfter.StatusCode.Should().Be(HttpStatusCode.Created);

        async Task ChangeAsync(Action<Microsoft.EntityFrameworkCore.Query.UpdateSettersBuilder<AnswerRow>> change)
        {
            await using var scope = server.Services.CreateAsyncScope();
            var rows = scope.ServiceProvider.GetRequiredService<PortalDb>().Answers.IgnoreQueryFilters().Where(one => one.Tenant == "tenant:" + client.Tenant);
            (await rows.ExecuteUpdateAsync(change, Stop)).Should().Be(1);
        }
    }

    private static Task<HttpResponseMessage> UploadAsync(PortalClient client, Guid id, string key, string title) =>
        client.UploadAsync(id, Encoding.UTF8.GetBytes(SampleFiles.Document("rule", title)), condition: ("Idempotency-Key", key));

    private static async Task<HttpResponseMessage> AddAsync(PortalClient client, string name, string key = "key")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/operators") { Content = JsonContent.Create(new { name }) };
        request.Headers.Authorization = new("Bearer", "x");
        request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        return await client.Http.SendAsync(request, Stop);
    }
}
