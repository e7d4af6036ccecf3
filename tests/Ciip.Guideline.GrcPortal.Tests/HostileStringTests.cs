using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Ciip.Guideline.GrcPortal.Tests.Support;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>More than five hundred texts that mean harm, wherever a text can be put: shown as text, refused, or cut, and never more.</summary>
public sealed class HostileStringTests(PortalServers servers, Browser browser) : IClassFixture<Browser>
{
    /// <summary>Where pages are from which others are reached, and what answers to texts in an address.</summary>
    private static readonly string[] Addresses =
    [
        "/?name={0}", "/?search={0}", "/?sort={0}", "/?page={0}", "/?lang={0}", "/guideline?at={0}", "/rules/{0}", "/log?operator={0}", "/log?before={0}", "/api/operators?name={0}", "/api/operators?after={0}", "/api/operators?limit={0}",
        "/operators/{0}", "/files/{0}", "/runs/{0}", "/runs/{0}/exports/{0}", "/evidence/{0}", "/evaluations/{0}", "/status/{0}", "/{0}",
    ];

    public static TheoryData<Database> All => Databases.All;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void There_are_more_than_five_hundred() => HostileStrings.All.Distinct(StringComparer.Ordinal).Should().HaveCountGreaterThan(500);

    [Theory]
    [MemberData(nameof(All))]
    public async Task As_names_titles_and_file_names_they_are_texts(Database database)
    {
        var server = await servers.OnAsync(database);
        using var client = server.Client();
        var id = await client.NewOperatorAsync("Hostile texts");
        var names = 0;
        await Parallel.ForEachAsync(HostileStrings.All.Index(), new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = Stop }, async (one, _) =>
        {
            var (index, text) = one;
            using var added = await client.SendAsync("/api/operators", JsonContent.Create(new { name = text }));
            await NoHarmAsync(added, text);
            Interlocked.Add(ref names, added.IsSuccessStatusCode ? 1 : 0);
            using var stored = await client.UploadAsync(id, Document(index, text), text.Replace("\0", string.Empty, StringComparison.Ordinal));
            await NoHarmAsync(stored, text);
        });

        names.Should().BeGreaterThan(350, "most of them are names like any other");
        var run = await client.RunAsync(id);
        string[] pages = ["/", $"/operators/{id}", $"/runs/{run}", $"/runs/{run}/matrix", $"/runs/{run}/findings", $"/runs/{run}/plan", $"/runs/{run}/report", $"/log?operator={id}", "/log"];
        foreach (var path in pages)
        {
            using var answer = await client.Http.GetAsync(path, Stop);
            answer.IsSuccessStatusCode.Should().BeTrue(path);
            OnlyText(await PortalClient.PageOf(answer), path);
        }

        foreach (var name in new[] { "findings", "matrix", "plan" })
        {
            var csv = await client.Http.GetByteArrayAsync($"/runs/{run}/exports/{name}.csv", Stop);
            // Cell by cell as they are written: reading them takes the mark away again that keeps a spreadsheet from calculating.
            Regex.Matches(Encoding.UTF8.GetString(csv).TrimStart('\uFEFF'), @"(?:^|,|\r?\n)(""(?:[^""]|"""")*""|[^,\r\n""]*)").Select(static one => one.Groups[1].Value.TrimStart('"'))
                .Should().NotContain(static cell => cell.Length > 0 && "=+@\t\r".Contains(cell[0]), "a spreadsheet would take it for a formula: {0}.csv", name);
        }
    }

    /// <summary>Every page that shows them, in a browser that would run them.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public async Task In_a_browser_none_of_them_is_executed(Database database)
    {
        var visitor = await browser.VisitAsync(await servers.OnAsync(database), "en", $"{database}-hostile");
        using var client = (await servers.OnAsync(database)).Client(visitor.Tenant);
        var id = await client.NewOperatorAsync("Hostile texts");
        var texts = HostileStrings.All.Where(static one => one.Contains(HostileStrings.Executed, StringComparison.Ordinal) && one.Length < 200).ToList();
        using var stored = await client.UploadAsync(id, Set(texts));
        stored.IsSuccessStatusCode.Should().BeTrue(await stored.Content.ReadAsStringAsync(Stop));
        foreach (var text in texts.Where((_, index) => index % 8 == 0))
        {
            using var added = await client.SendAsync("/api/operators", JsonContent.Create(new { name = text }));
        }

        var run = await client.RunAsync(id);
        var requests = new List<string>();
        visitor.Page.Request += (_, request) => requests.Add(request.Url);
        foreach (var path in new[] { "/", $"/operators/{id}", $"/runs/{run}", $"/runs/{run}/matrix", $"/runs/{run}/findings", $"/runs/{run}/plan", $"/runs/{run}/report", "/log" })
        {
            await visitor.Page.GotoAsync(path);
            (await visitor.Page.EvaluateAsync<bool>($"'{HostileStrings.Executed}' in window")).Should().BeFalse(path);
        }

        requests.Should().OnlyContain(one => one.StartsWith(visitor.Address, StringComparison.Ordinal) || one.StartsWith("data:", StringComparison.Ordinal), "nothing is fetched from elsewhere");
        visitor.Complaints.Should().BeEmpty("the policy of the page had nothing to stop");
        await visitor.Page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task In_addresses_they_lead_nowhere(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var texts = HostileStrings.All.Where(static one => one.Length <= 500).ToList();
        var asked = texts.SelectMany((text, index) => new[] { 0, 7 }.Select(step => (Text: text, Address: Addresses[(index + step) % Addresses.Length])));
        await Parallel.ForEachAsync(asked, new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = Stop }, async (one, _) =>
        {
            using var answer = await client.Http.GetAsync(string.Format(CultureInfo.InvariantCulture, one.Address, Uri.EscapeDataString(one.Text)), Stop);
            await NoHarmAsync(answer, one.Address + " " + one.Text);
            if (answer.Content.Headers.ContentType?.MediaType == "text/html")
            {
                OnlyText(await PortalClient.PageOf(answer), one.Address + " " + one.Text);
            }
        });
    }

    private static async Task NoHarmAsync(HttpResponseMessage answer, string about)
    {
        ((int)answer.StatusCode).Should().BeLessThan(500, about);
        answer.Headers.Contains("X-Injected").Should().BeFalse(about);
        Leaks.In(await answer.Content.ReadAsStringAsync(Stop)).Should().BeEmpty(about);
    }

    private static void OnlyText(IDocument page, string path)
    {
        page.QuerySelectorAll("script, iframe, object, embed, base, meta[http-equiv='refresh' i][content*='javascript' i], link[href^='//'], img[src^='http' i], img[src='x']").Should().BeEmpty(path);
        page.All.SelectMany(static one => one.Attributes).Should().NotContain(
            static one => one.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || one.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) && one.Name != "value", path);
    }

    private static byte[] Document(int index, string text) => Encoding.UTF8.GetBytes(SampleFiles.Document($"hostile-{index}-{(text.Length < 300 ? text : "long")}", text));

    private static byte[] Set(IEnumerable<string> texts) => Encoding.UTF8.GetBytes(new JsonObject
    {
        ["format"] = "ciip-guideline/standards-set/1",
        ["inventory"] = "complete",
        ["documents"] = new JsonArray([.. texts.Select((text, index) =>
        {
            var document = JsonNode.Parse(SampleFiles.Document($"d{index} {text}", text))!.AsObject();
            document.Remove("format");
            document["issuer"] = text;
            return (JsonNode)document;
        })]),
    }.ToJsonString());
}
