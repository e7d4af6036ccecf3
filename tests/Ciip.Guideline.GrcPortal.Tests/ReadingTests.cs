using System.Net;
using System.Net.Http.Json;
using AngleSharp.Dom;
using Ciip.Guideline.GrcPortal.Tests.Support;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>What was said is taken as it was said, or refused; and what is shown leads to where it comes from.</summary>
public sealed class ReadingTests(PortalServers servers)
{
    public static TheoryData<Database> All => Databases.All;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_set_that_says_it_is_complete_is_evaluated_as_complete(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var id = await client.NewOperatorAsync();
        using var set = await client.UploadAsync(id, SampleFiles.WaterSet);
        var page = await client.PageAsync($"/operators/{id}");
        page.QuerySelector("#inventory option")!.GetAttribute("value").Should().BeEmpty("what the files say is the default");

        using var run = await client.SubmitAsync($"/operators/{id}", "Evaluate", ("inventory", string.Empty), ("internalRulesInventory", string.Empty), ("asOf", "2026-04-01"));
        var path = run.Headers.Location!.ToString();

        var alone = GuidelineEvaluator.Default.Evaluate(GuidelineJson.Parse<SafetyStandardsSet>(SampleFiles.WaterSet), asOf: PartialDate.Parse("2026-04-01"));
        (await client.PageAsync(path)).QuerySelector(".tiles .gap b")!.TextContent.Should().Be(alone.Findings.Count(static one => one.Level == FindingLevel.Gap).ToString(System.Globalization.CultureInfo.InvariantCulture));
        (await client.PageAsync(path)).QuerySelector(".facts")!.TextContent.Should().Contain("all that apply");
        (await client.PageAsync(path)).QuerySelector(".tiles .question b")!.TextContent.Should().Be(alone.OpenQuestions.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_value_that_cannot_be_read_is_named_and_nothing_is_stored(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var id = await client.NewOperatorAsync();
        using var stored = await client.UploadAsync(id, SampleFiles.Document("rule"));

        using var form = await client.SubmitAsync($"/operators/{id}", "Evaluate", ("inventory", "Bogus"), ("asOf", "2026-04-01"));
        using var number = await client.SubmitAsync($"/operators/{id}", "Evaluate", ("inventory", "7"), ("asOf", "2026-04-01"));
        using var program = await client.SendAsync($"/api/operators/{id}/runs", JsonContent.Create(new { inventory = "bogus" }));
        using var address = await client.Http.GetAsync($"/runs/{Guid.NewGuid()}/compare?with=bogus", Stop);

        form.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await PortalClient.PageOf(form)).QuerySelector("main")!.TextContent.Should().ContainEquivalentOf("inventory=Bogus");
        number.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        program.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await PortalClient.JsonAsync(program)).GetProperty("detail").GetString().Should().Contain("inventory");
        address.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await client.PageAsync($"/operators/{id}")).QuerySelectorAll("#runs ~ .scroll tbody tr").Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task What_to_ask_next_stands_before_all_questions(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var id = await client.NewOperatorAsync();
        using var stored = await client.UploadAsync(id, SampleFiles.WaterSet);
        var run = await client.RunAsync(id, inventory: "partial");

        var next = (await client.PageAsync($"/runs/{run}/findings")).QuerySelectorAll("ol.questions li").Select(static one => one.TextContent).ToList();

        var report = GuidelineEvaluator.Default.Evaluate(GuidelineJson.Parse<SafetyStandardsSet>(SampleFiles.WaterSet) with { Inventory = Inventory.Partial }, asOf: PartialDate.Parse("2026-04-01"));
        var expected = report.NextQuestions(5).Select(static one => one.In(Language.English)).ToList();
        expected.Should().NotBeEmpty();
        next.Should().HaveSameCount(expected);
        next.Zip(expected).Should().OnlyContain(pair => pair.First.StartsWith(pair.Second, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Which_of_several_self_verifications_is_meant_has_to_be_said(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var id = await client.NewOperatorAsync();
        using var first = await client.UploadAsync(id, SampleFiles.WaterPractice);
        using var second = await client.UploadAsync(id, SampleFiles.CityAudit);
        var file = (await PortalClient.JsonAsync(second)).GetProperty("fileId").GetGuid();

        using var unsaid = await client.SendAsync($"/api/operators/{id}/runs", JsonContent.Create(new { }));
        using var other = await client.SendAsync($"/api/operators/{id}/runs", JsonContent.Create(new { practiceFileId = Guid.NewGuid() }));
        using var said = await client.SendAsync($"/api/operators/{id}/runs", JsonContent.Create(new { practiceFileId = file }));

        unsaid.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await PortalClient.JsonAsync(unsaid)).GetProperty("detail").GetString().Should().Contain("Choose the one");
        other.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        said.StatusCode.Should().Be(HttpStatusCode.Created);
        (await client.PageAsync($"/operators/{id}")).QuerySelector("#practice-file")!.HasAttribute("required").Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task What_went_out_of_sight_stands_first(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var id = await client.NewOperatorAsync();
        using var before = await client.UploadAsync(id, SampleFiles.Document("rule", treatments: """{ "II.6.1.2(2)": { "value": "specified", "clauses": ["Art. 1"], "readFrom": "clause-text" } }""").Replace("complete", "partial", StringComparison.Ordinal));
        await client.RunAsync(id, "partial");
        using var after = await client.UploadAsync(id, SampleFiles.Document("rule").Replace("complete", "partial", StringComparison.Ordinal));
        var page = await client.PageAsync($"/runs/{await client.RunAsync(id, "partial")}/compare");

        page.QuerySelector(".note.good").Should().BeNull();
        page.QuerySelector(".note.bad")!.TextContent.Should().Contain("Less is known than before");
        page.QuerySelectorAll("main h2").Select(static one => one.TextContent).Skip(1).First().Should().StartWith("Out of sight");
    }

    /// <summary>Every link of every page on a run is followed: to the Guideline, to rules, to lines of the files.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public async Task Findings_steps_questions_and_cells_lead_to_where_they_come_from(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var id = await client.NewOperatorAsync();
        using var set = await client.UploadAsync(id, SampleFiles.WaterSet);
        using var practice = await client.UploadAsync(id, SampleFiles.WaterPractice);
        using var rule = await client.UploadAsync(id, SampleFiles.Document("rule", treatments: """{ "II.6.1.2(2)": { "value": "partly-specified", "clauses": ["Art. 1"], "readFrom": "clause-text", "missing": ["II.6.1.2(2).d"] } }"""));
        var run = await client.RunAsync(id);
        var links = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tab in new[] { "/findings", "/plan", "/matrix", "/compare", "/exports" })
        {
            links.UnionWith((await client.PageAsync($"/runs/{run}{tab}")).QuerySelectorAll("main a[href^='/guideline'], main a[href^='/rules'], main a[href^='/files']").Select(static one => one.GetAttribute("href")!));
        }

        links.Should().Contain(static one => one.StartsWith("/guideline")).And.Contain(static one => one.StartsWith("/rules/")).And.Contain(static one => one.Contains("#L"));
        foreach (var link in links)
        {
            var page = await client.PageAsync(link.Split('#')[0]);
            if (link.Split('#') is [_, var line])
            {
                page.QuerySelector($"li[id='{line}'].asked").Should().NotBeNull(link);
                page.QuerySelector(".actions a")!.GetAttribute("href").Should().StartWith($"/operators/{id}/edit/");
            }
        }

        var findings = await client.PageAsync($"/runs/{run}/findings");
        foreach (var row in findings.QuerySelectorAll("tbody tr"))
        {
            row.QuerySelector("a[href^='/rules']").Should().NotBeNull();
            row.QuerySelector("a[href^='/guideline']").Should().NotBeNull();
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Whatever_a_rule_cites_has_a_page(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client(language: "ja");
        var cited = GuidelineEvaluator.Default.Rules.SelectMany(static rule => rule.Citations).Select(static one => one.Text);
        foreach (var place in cited.Concat(GuidelineCatalog.FourthEdition.Statements.Select(static one => one.Locator.Text)).Concat(GuidelineItem.All.Select(static one => one.Value)).Distinct())
        {
            using var answer = await client.Http.GetAsync("/guideline?at=" + Uri.EscapeDataString(place), Stop);
            answer.StatusCode.Should().Be(HttpStatusCode.OK, place);
            (await PortalClient.PageOf(answer)).QuerySelector("h1")!.TextContent.Should().Be(place);
        }

        foreach (var path in new[] { "/guideline", "/guideline?at=II.9", "/rules/STD999" })
        {
            using var answer = await client.Http.GetAsync(path, Stop);
            answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        }
    }
}
