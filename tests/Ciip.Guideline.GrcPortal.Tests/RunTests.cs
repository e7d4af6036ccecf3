using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Ciip.Guideline.Formats;
using Ciip.Guideline.GrcPortal.Tests.Support;
using GrcPortal.Data;
using GrcPortal.Runs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>Evaluating, comparing and exporting.</summary>
public sealed class RunTests(PortalServers servers)
{
    public static TheoryData<Database> All => Databases.All;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(All))]
    public async Task The_samples_are_loaded_and_evaluated(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client(language: "ja");
        using var loaded = await client.SubmitAsync("/", "Samples");
        using var again = await client.SubmitAsync("/", "Samples");
        var operators = (await client.PageAsync("/")).QuerySelectorAll("tbody a").Select(static one => one.GetAttribute("href")!).ToList();
        operators.Should().HaveCount(3);
        foreach (var path in operators)
        {
            using var run = await client.SubmitAsync(path, "Evaluate", ("inventory", "Partial"), ("internalRulesInventory", string.Empty), ("asOf", "2026-04-01"));
            var page = await client.PageAsync(run.Headers.Location!.ToString());
            page.QuerySelectorAll(".tiles li").Should().HaveCount(4);
            page.QuerySelector("h1")!.TextContent.Should().Be("評価 第1回");
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Exports_are_what_they_are_called(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var run = await WaterAsync(client);
        foreach (var (name, root) in new[]
        {
            ("oscal-catalog", "catalog"), ("oscal-profile", "profile"), ("oscal-component-definition", "component-definition"),
            ("oscal-assessment-results", "assessment-results"), ("oscal-plan", "plan-of-action-and-milestones"),
        })
        {
            var oscal = await client.Http.GetFromJsonAsync<JsonElement>($"/runs/{run}/exports/{name}.json", Stop);
            oscal.GetProperty(root).GetProperty("metadata").GetProperty("oscal-version").GetString().Should().StartWith("1.2", name);
        }

        var sarif = await client.Http.GetFromJsonAsync<JsonElement>($"/api/runs/{run}/exports/report.sarif", Stop);
        sarif.GetProperty("version").GetString().Should().Be("2.1.0");
        sarif.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .SelectMany(static one => one.GetProperty("locations").EnumerateArray()).Should().Contain(static place => place.GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32() > 1);
        GuidelineJson.Parse<ReportFile>(await client.Http.GetByteArrayAsync($"/runs/{run}/exports/report.json", Stop)).AsOf.Should().Be(PartialDate.Parse("2026-04-01"));
        foreach (var name in new[] { "findings", "open-questions", "matrix", "correspondence", "gaps", "plan" })
        {
            var csv = await client.Http.GetByteArrayAsync($"/runs/{run}/exports/{name}.csv", Stop);
            GuidelineCsv.TryRead(csv, out var records, out _).Should().BeTrue(name);
            records![0].Cells.Count.Should().BeGreaterThan(1, name);
        }

        using var page = await client.Http.GetAsync($"/runs/{run}/exports/report.html", Stop);
        page.Content.Headers.ContentDisposition!.DispositionType.Should().Be("attachment");
        Encoding.UTF8.GetString(await page.Content.ReadAsByteArrayAsync(Stop)).Should().StartWith("<!DOCTYPE html>");
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task What_changed_since_the_last_run_is_shown(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var id = await client.NewOperatorAsync();
        using var before = await client.UploadAsync(id, SampleFiles.Document("rule", treatments: """{ "II.6.1.2(2)": { "value": "specified", "clauses": ["Art. 1"], "readFrom": "clause-text" } }"""));
        var first = await client.RunAsync(id);
        using var after = await client.UploadAsync(id, SampleFiles.Document("rule"));
        var second = await client.RunAsync(id);

        (await client.PageAsync($"/runs/{first}/compare")).QuerySelector(".empty")!.TextContent.Should().Contain("no earlier evaluation");
        var page = await client.PageAsync($"/runs/{second}/compare");
        page.QuerySelector(".note.bad")!.TextContent.Should().Contain("Something got worse");
        page.QuerySelectorAll(".change.worse").Should().NotBeEmpty();
        var comparison = await client.Http.GetFromJsonAsync<JsonElement>($"/api/runs/{second}/comparison", Stop);
        comparison.GetProperty("gateIsClosed").GetBoolean().Should().BeTrue();
        var changes = await client.Http.GetFromJsonAsync<JsonElement>(comparison.GetProperty("changes").GetString(), Stop);
        changes.GetProperty("items").EnumerateArray().Should().Contain(static one => one.GetProperty("place").GetProperty("text").GetProperty("english").GetString()!.Contains("II.6.1.2(2)"));
        // An earlier run stays as it was found, whatever was uploaded since.
        var kept = GuidelineJson.Parse<ReportFile>(await client.Http.GetByteArrayAsync($"/runs/{first}/exports/report.json", Stop));
        kept.Standards.Documents[0].Treatments.Should().ContainSingle();
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task The_vendors_own_rule_stands_in_the_report(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var id = await client.NewOperatorAsync();
        using var stored = await client.UploadAsync(id, SampleFiles.Document("rule"));
        var page = await client.PageAsync($"/runs/{await client.RunAsync(id)}/findings");
        page.QuerySelectorAll("tbody tr").Should().Contain(static row => row.TextContent.Contains("PORTAL001") && row.TextContent.Contains("custom"));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_run_under_other_rules_says_so(Database database)
    {
        var server = await servers.OnAsync(database);
        using var client = server.Client();
        var id = await client.NewOperatorAsync();
        using var stored = await client.UploadAsync(id, SampleFiles.Document("rule"));
        var run = await client.RunAsync(id);
        await using var scope = server.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        (await db.Runs.CountAsync(Stop)).Should().Be(0, "without a user there is no tenant");
        // As an earlier release of the vendor's left it: its own rule was not there yet.
        var old = GuidelineJson.ToUtf8Bytes(ReportFile.Of(GuidelineJson.Parse<ReportFile>(await client.Http.GetByteArrayAsync($"/api/runs/{run}/exports/report.json", Stop)).Evaluate(GuidelineEvaluator.Default)));
        await db.Results.IgnoreQueryFilters().Where(one => one.OperatorId == id).ExecuteUpdateAsync(row => row.SetProperty(one => one.Content, ResultRow.Compressed(old)), Stop);

        (await client.PageAsync($"/runs/{run}")).QuerySelector(".note")!.TextContent.Should().Contain("The rules have changed since");
        (await client.Http.GetByteArrayAsync($"/runs/{run}/exports/report.json", Stop)).Should().Equal(old);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task What_is_set_aside_is_not_evaluated_and_what_cannot_be_is_said(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var id = await client.NewOperatorAsync();
        using var nothing = await client.SendAsync($"/api/operators/{id}/runs", JsonContent.Create(new { }));
        using var date = await client.SendAsync($"/api/operators/{id}/runs", JsonContent.Create(new { asOf = "yesterday" }));
        using var set = await client.UploadAsync(id, SampleFiles.WaterSet);
        using var document = await client.UploadAsync(id, SampleFiles.Document("kasumigaura-basic-policy"));
        using var twice = await client.SendAsync($"/api/operators/{id}/runs", JsonContent.Create(new { }));
        var file = (await PortalClient.JsonAsync(document)).GetProperty("fileId").GetGuid();
        using var aside = await client.SubmitAsync($"/files/{file}", "Switch", ("isInUse", "false"));
        using var run = await client.SendAsync($"/api/operators/{id}/runs", JsonContent.Create(new { }));

        (await nothing.Content.ReadAsStringAsync(Stop)).Should().Contain("nothing to evaluate");
        (await date.Content.ReadAsStringAsync(Stop)).Should().Contain("is not a date such as");
        (await twice.Content.ReadAsStringAsync(Stop)).Should().Contain("kasumigaura-basic-policy");
        run.StatusCode.Should().Be(System.Net.HttpStatusCode.Created);
        (await client.PageAsync($"/operators/{id}")).QuerySelectorAll("tr.aside").Should().HaveCount(1);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task The_model_has_no_change_without_a_migration(Database database)
    {
        await using var scope = (await servers.OnAsync(database)).Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<PortalDb>().Database.HasPendingModelChanges().Should().BeFalse();
    }

    private static async Task<Guid> WaterAsync(PortalClient client)
    {
        var id = await client.NewOperatorAsync();
        using var set = await client.UploadAsync(id, SampleFiles.WaterSet);
        using var practice = await client.UploadAsync(id, SampleFiles.WaterPractice);
        return await client.RunAsync(id);
    }
}
