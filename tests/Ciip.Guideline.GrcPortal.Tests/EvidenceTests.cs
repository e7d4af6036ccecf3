using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using Ciip.Guideline.GrcPortal.Tests.Support;
using GrcPortal.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>Files that show how entries of a plan were carried out: kept once, handed out as they came, and to nobody else.</summary>
public sealed class EvidenceTests(PortalServers servers) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ciip-portal-").FullName;

    public static TheoryData<Database> All => Databases.All;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task What_was_stored_is_downloaded_byte_for_byte_and_never_shown(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var id = await client.NewOperatorAsync();
        var content = EvidenceFiles.Pdf("<script>alert(1)</script>");
        using var added = await AddAsync(client, id, content, "議事録.pdf");
        added.StatusCode.Should().Be(HttpStatusCode.Created);
        var view = await PortalClient.JsonAsync(added);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        view.GetProperty("sha256").GetString().Should().Be(hash);

        foreach (var path in new[] { $"/evidence/{view.GetProperty("id").GetGuid()}", view.GetProperty("links").GetProperty("content").GetString()! })
        {
            using var answer = await client.Http.GetAsync(path, Stop);
            (await answer.Content.ReadAsByteArrayAsync(Stop)).Should().Equal(content);
            answer.Content.Headers.ContentType!.ToString().Should().Be("application/pdf");
            answer.Content.Headers.ContentDisposition!.DispositionType.Should().Be("attachment");
            answer.Content.Headers.ContentDisposition.FileNameStar.Should().Be("議事録.pdf");
            answer.Headers.ETag!.Tag.Should().Be($"\"{hash}\"");
            answer.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
            answer.Headers.GetValues("Content-Security-Policy").Should().ContainSingle().Which.Should().Contain("default-src 'none'").And.EndWith("sandbox");
            using var asked = new HttpRequestMessage(HttpMethod.Get, path);
            asked.Headers.IfNoneMatch.Add(answer.Headers.ETag!);
            using var known = await client.Http.SendAsync(asked, Stop);
            known.StatusCode.Should().Be(HttpStatusCode.NotModified);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task The_same_file_is_kept_once_and_goes_with_the_last_that_refers_to_it(Database database)
    {
        var server = await servers.OnAsync(database);
        using var client = server.Client();
        var (id, other) = (await client.NewOperatorAsync(), await client.NewOperatorAsync("Another one"));
        using var first = await AddAsync(client, id, EvidenceFiles.Png, "a.png");
        using var again = await AddAsync(client, id, EvidenceFiles.Png, "b.png");
        using var elsewhere = await AddAsync(client, id, EvidenceFiles.Png, "c.png", "practice/II.6.1.2(2)");
        using var others = await AddAsync(client, other, EvidenceFiles.Png, "d.png");

        again.StatusCode.Should().Be(HttpStatusCode.OK, "it is the same file");
        var evidence = await IdAsync(first);
        (await IdAsync(again)).Should().Be(evidence);
        (await ContentsAsync(server, id)).Should().Be(1);
        (await RemoveAsync(client, evidence)).Should().Be(HttpStatusCode.NoContent);
        (await RemoveAsync(client, evidence)).Should().Be(HttpStatusCode.NotFound);
        (await ContentsAsync(server, id)).Should().Be(1, "it is evidence of something else");
        (await RemoveAsync(client, await IdAsync(elsewhere))).Should().Be(HttpStatusCode.NoContent);
        (await ContentsAsync(server, id)).Should().Be(0);
        (await ContentsAsync(server, other)).Should().Be(1);
        await using var scope = server.Services.CreateAsyncScope();
        var log = await scope.ServiceProvider.GetRequiredService<PortalDb>().Events.IgnoreQueryFilters().Where(one => one.OperatorId == id && one.Kind != EventKind.OperatorAdded).OrderBy(static one => one.Id).ToListAsync(Stop);
        log.Select(static one => (one.Kind, one.Subject, one.Detail![..5])).Should().Equal(
            (EventKind.EvidenceStored, "II.6.1.2(2) (documents)", "a.png"), (EventKind.EvidenceStored, "II.6.1.2(2) (practice)", "c.png"),
            (EventKind.EvidenceRemoved, "II.6.1.2(2) (documents)", "a.png"), (EventKind.EvidenceRemoved, "II.6.1.2(2) (practice)", "c.png"));
        log[0].Detail.Should().EndWith("sha256:" + Convert.ToHexStringLower(SHA256.HashData(EvidenceFiles.Png)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Many_at_once_are_kept_once(Database database)
    {
        var server = await servers.OnAsync(database);
        using var client = server.Client();
        var id = await client.NewOperatorAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => AddAsync(client, id, EvidenceFiles.Png, $"{i}.png", i % 2 == 0 ? "documents/II.6.1.2(2)" : "practice/II.6.1.2(2)")));

        answers.Count(static one => one.StatusCode == HttpStatusCode.Created).Should().Be(2);
        answers.Count(static one => one.StatusCode == HttpStatusCode.OK).Should().Be(10);
        (await ContentsAsync(server, id)).Should().Be(1);
        var ids = await Task.WhenAll(answers.Select(IdAsync));
        (await Task.WhenAll(ids.Select(one => RemoveAsync(client, one)))).Count(static one => one == HttpStatusCode.NoContent).Should().Be(2);
        (await ContentsAsync(server, id)).Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task The_form_takes_several_and_says_what_became_of_each(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var id = await client.NewOperatorAsync();
        var path = $"/operators/{id}/steps/documents/II.6.1.2(2)";
        using var mixed = await UploadAsync(client, path, ("minutes.txt", EvidenceFiles.Text("Minutes")), ("page.html", EvidenceFiles.Text("<html>")), ("rule.docx", EvidenceFiles.Office("word/document.xml", "word/vbaProject.bin")), ("empty.txt", []));
        using var none = await UploadAsync(client, path);

        mixed.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        var page = await PortalClient.PageOf(mixed);
        page.QuerySelectorAll("[role=status]").Should().ContainSingle();
        page.QuerySelectorAll("[role=alert] h2").Select(static one => one.TextContent).Should().Equal("page.html was not accepted", "rule.docx was not accepted", "empty.txt was not accepted");
        page.QuerySelectorAll("main")[0].TextContent.Should().Contain("macros").And.Contain("minutes.txt");
        none.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        var evidence = page.QuerySelector("input[name=evidenceId]")!.GetAttribute("value")!;
        using var removed = await client.SubmitAsync(path, "Remove", ("evidenceId", evidence));
        using var twice = await client.SubmitAsync(path, "Remove", ("evidenceId", evidence));
        removed.StatusCode.Should().Be(HttpStatusCode.Found);
        twice.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await client.PageAsync(path)).QuerySelector("input[name=evidenceId]").Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Limits_are_those_of_the_settings(Database database)
    {
        await using var server = await PortalServer.StartAsync(await servers.ConnectionAsync(database), "--Evidence:MaxFileBytes=1000", "--Evidence:MaxFilesPerStep=2", "--Evidence:Types:0=pdf", "--Evidence:Types:1=text");
        using var client = server.Client();
        var id = await client.NewOperatorAsync();
        using var large = await AddAsync(client, id, EvidenceFiles.Pdf(new string('x', 2_000)), "large.pdf");
        using var first = await AddAsync(client, id, EvidenceFiles.Pdf("1"), "1.pdf");
        using var second = await AddAsync(client, id, EvidenceFiles.Pdf("2"), "2.pdf");
        using var third = await AddAsync(client, id, EvidenceFiles.Pdf("3"), "3.pdf");
        using var known = await AddAsync(client, id, EvidenceFiles.Pdf("2"), "2.pdf");
        using var picture = await AddAsync(client, id, EvidenceFiles.Png, "picture.png");
        using var form = await UploadAsync(client, $"/operators/{id}/steps/practice/II.1", ("large.pdf", EvidenceFiles.Pdf(new string('x', 2_000))));

        new[] { large, first, second, third, known, picture, form }.Select(static one => (int)one.StatusCode).Should().Equal(413, 201, 201, 409, 200, 415, 422);
        (await PortalClient.JsonAsync(picture)).GetProperty("detail").GetString().Should().Contain("PDF, text in UTF-8");
    }

    [Theory]
    [InlineData("--Evidence:MaxFileBytes=0")]
    [InlineData("--Evidence:MaxFilesPerStep=0")]
    [InlineData("--Evidence:Types:0=exe")]
    [InlineData("--Evidence:MaxFileBytes=50000000")]
    public async Task Settings_that_make_no_sense_stop_the_start(string setting) =>
        await FluentActions.Awaiting(() => PortalServer.StartAsync(connection: null, setting)).Should().ThrowAsync<OptionsValidationException>();

    [Theory]
    [MemberData(nameof(All))]
    public async Task What_is_not_what_was_stored_is_not_handed_out(Database database)
    {
        var server = await servers.OnAsync(database);
        using var client = server.Client();
        var id = await client.NewOperatorAsync();
        using var added = await AddAsync(client, id, EvidenceFiles.Png, "a.png");
        var evidence = await IdAsync(added);
        await using var scope = server.Services.CreateAsyncScope();
        var contents = scope.ServiceProvider.GetRequiredService<PortalDb>().EvidenceContents.IgnoreQueryFilters().Where(one => one.OperatorId == id);
        await contents.ExecuteUpdateAsync(static row => row.SetProperty(static one => one.Content, new byte[] { 1, 2, 3 }), Stop);
        using var changed = await client.Http.GetAsync($"/evidence/{evidence}", Stop);
        await contents.ExecuteDeleteAsync(Stop);
        using var lost = await client.Http.GetAsync($"/api/evidence/{evidence}/content", Stop);

        changed.StatusCode.Should().Be(HttpStatusCode.Gone);
        (await PortalClient.PageOf(changed)).QuerySelector("h1")!.TextContent.Should().Be("The file is damaged");
        lost.StatusCode.Should().Be(HttpStatusCode.Gone);
        (await PortalClient.JsonAsync(lost)).GetProperty("status").GetInt32().Should().Be(410);
        server.Log.Lines.Should().Contain(line => line.StartsWith("Error") && line.Contains(evidence.ToString()));
        (await client.PageAsync($"/operators/{id}/steps/documents/II.6.1.2(2)")).QuerySelector("main")!.TextContent.Should().Contain("a.png");
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task It_is_the_tenants_alone_and_readers_only_read(Database database)
    {
        var server = await servers.OnAsync(database);
        using var client = server.Client();
        using var stranger = server.Client();
        using var reader = server.Client(client.Tenant + "@reader");
        var id = await client.NewOperatorAsync();
        using var added = await AddAsync(client, id, EvidenceFiles.Png, "a.png");
        var evidence = await IdAsync(added);
        foreach (var path in new[] { $"/evidence/{evidence}", $"/api/evidence/{evidence}", $"/api/evidence/{evidence}/content", $"/api/operators/{id}/steps/documents/II.6.1.2(2)/evidence" })
        {
            using var theirs = await stranger.Http.GetAsync(path, Stop);
            using var read = await reader.Http.GetAsync(path, Stop);
            theirs.StatusCode.Should().Be(HttpStatusCode.NotFound, path);
            read.StatusCode.Should().Be(HttpStatusCode.OK, path);
        }

        using var strange = await AddAsync(stranger, id, EvidenceFiles.Png, "a.png");
        using var forbidden = await AddAsync(reader, id, EvidenceFiles.Pdf(), "a.pdf");
        strange.StatusCode.Should().Be(HttpStatusCode.NotFound);
        forbidden.StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await RemoveAsync(stranger, evidence)).Should().Be(HttpStatusCode.NotFound);
        (await RemoveAsync(reader, evidence)).Should().Be(HttpStatusCode.Forbidden);
        var list = await client.Http.GetFromJsonAsync<JsonElement>($"/api/operators/{id}/steps/documents/II.6.1.2(2)/evidence", Stop);
        list.GetProperty("items").EnumerateArray().Should().ContainSingle().Which.GetProperty("fileName").GetString().Should().Be("a.png");
    }

    /// <summary>Nothing more can be stored: that is said, and what was stored is still there.</summary>
    [Fact]
    public async Task A_full_disk_is_noticed_and_loses_nothing()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Needs a limit on files as bash sets it.");
        using (var started = PortalProcess.Start(folder))
        {
            using var before = await started.ClientAsync(Stop);
            await before.NewOperatorAsync("Before");
        }

        using var portal = PortalProcess.Start(folder, largestFile: 6_000);
        using var client = await portal.ClientAsync(Stop);
        var id = await client.NewOperatorAsync();
        var stored = new List<string>();
        var refused = HttpStatusCode.OK;
        for (var i = 0; i < 15 && refused == HttpStatusCode.OK; i++)
        {
            using var answer = await AddAsync(client, id, EvidenceFiles.Text($"{i} " + new string('x', 1_000_000)), $"{i}.txt");
            if (answer.StatusCode == HttpStatusCode.Created)
            {
                stored.Add((await PortalClient.JsonAsync(answer)).GetProperty("links").GetProperty("content").GetString()!);
            }
            else
            {
                refused = answer.StatusCode;
            }
        }

        stored.Should().NotBeEmpty();
        refused.Should().Be(HttpStatusCode.ServiceUnavailable);
        foreach (var path in stored)
        {
            (await client.Http.GetByteArrayAsync(path, Stop)).Should().HaveCountGreaterThan(1_000_000);
        }
    }

    private static Task<HttpResponseMessage> AddAsync(PortalClient client, Guid id, byte[] content, string name, string step = "documents/II.6.1.2(2)") =>
        client.SendAsync($"/api/operators/{id}/steps/{step}/evidence?name={Uri.EscapeDataString(name)}", new ByteArrayContent(content));

    private static async Task<Guid> IdAsync(HttpResponseMessage added) => (await PortalClient.JsonAsync(added)).GetProperty("id").GetGuid();

    private static async Task<HttpStatusCode> RemoveAsync(PortalClient client, Guid id)
    {
        using var answer = await client.SendAsync(HttpMethod.Delete, $"/api/evidence/{id}", new ByteArrayContent([]));
        return answer.StatusCode;
    }

    private static async Task<HttpResponseMessage> UploadAsync(PortalClient client, string path, params (string Name, byte[] Content)[] files)
    {
        var token = (await client.PageAsync(path)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
        foreach (var (name, content) in files)
        {
            form.Add(new ByteArrayContent(content), "files", name);
        }

        return await client.Http.PostAsync(path + "?handler=Add", form, Stop);
    }

    private static async Task<int> ContentsAsync(PortalServer server, Guid id)
    {
        await using var scope = server.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PortalDb>().EvidenceContents.IgnoreQueryFilters().CountAsync(one => one.OperatorId == id, Stop);
    }
}
