using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using Ciip.Guideline.Formats;
using Ciip.Guideline.GrcPortal.Tests.Support;
using GrcPortal.Data;
using GrcPortal.Operators;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>One page over all operators: found, sorted, paged and summed up, however many there are.</summary>
public sealed class OverviewTests(PortalServers servers)
{
    /// <summary>Who says something about an item says what else belongs to it, or has gaps there.</summary>
    private const string SpecifiedInPart = """{ "II.6.1.2(2)": { "value": "specified", "clauses": ["Art. 1"], "readFrom": "clause-text" } }""";

    public static TheoryData<Database> All => Databases.All;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_part_of_a_name_finds_it_in_any_width_and_case_and_is_no_pattern(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        foreach (var name in new[] { "ＡＢＣ水道 企業団", "カガヤキボイラー", "ｳﾞｨﾗ・ﾎﾟﾝﾌﾟ場", "100% Water", "100 Water", "a_b", "axb", @"back\slash", "[set]", "Ëlan & <Söhne>" })
        {
            await client.NewOperatorAsync(name);
        }

        (await NamesAsync(client, "abc")).Should().Equal("ＡＢＣ水道 企業団");
        (await NamesAsync(client, "道企 業")).Should().Equal("ＡＢＣ水道 企業団");
        (await NamesAsync(client, "ｷﾎﾞｲ")).Should().Equal("カガヤキボイラー");
        (await NamesAsync(client, "ヴィラ･ポンプ")).Should().Equal("ｳﾞｨﾗ・ﾎﾟﾝﾌﾟ場");
        (await NamesAsync(client, "カ\u3099ヤキホ\u3099")).Should().Equal("カガヤキボイラー");
        (await NamesAsync(client, "0%w")).Should().Equal("100% Water");
        (await NamesAsync(client, "A_B")).Should().Equal("a_b");
        (await NamesAsync(client, @"K\S")).Should().Equal(@"back\slash");
        (await NamesAsync(client, "[s")).Should().Equal("[set]");
        (await NamesAsync(client, "ëlan &")).Should().Equal("Ëlan & <Söhne>");
        (await NamesAsync(client, "%")).Should().Equal("100% Water");
        (await NamesAsync(client, " 　")).Should().HaveCount(10, "blanks ask for nothing");
        var none = await client.PageAsync("/?search=nobody");
        none.QuerySelectorAll("tbody tr").Should().BeEmpty();
        none.QuerySelector("main .empty")!.TextContent.Should().Contain("no operator to show");
        none.QuerySelector("#search")!.GetAttribute("value").Should().Be("nobody");
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Each_order_is_that_of_the_figures_and_each_operator_is_on_one_page(Database database)
    {
        var server = await servers.OnAsync(database);
        using var client = server.Client();
        var model = await ManyOperators.AddAsync(server, client.Tenant!, 120, Stop);
        foreach (var sort in Enum.GetValues<OverviewSort>())
        {
            foreach (var descending in new[] { false, true })
            {
                var expected = Sorted(model, sort, descending).Select(static one => one.Name).ToList();
                var shown = new List<string>();
                var address = $"/?sort={sort}&descending={descending}";
                while (address is not null)
                {
                    var page = await client.PageAsync(address);
                    page.QuerySelectorAll(".operators [aria-sort]").Should().ContainSingle().Which.GetAttribute("aria-sort").Should().Be(descending ? "descending" : "ascending");
                    shown.AddRange(Names(page));
                    address = page.QuerySelector(".pages [rel=next]")?.GetAttribute("href") is { } next ? "/" + next : null;
                }

                shown.Should().Equal(expected, "{0} {1}", sort, descending);
            }
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Filters_and_orders_stay_from_page_to_page(Database database)
    {
        var server = await servers.OnAsync(database);
        using var client = server.Client();
        var model = await ManyOperators.AddAsync(server, client.Tenant!, 400, Stop);
        var late = model.Where(static one => one.Overdue > 0).ToList();
        var page = await client.PageAsync("/?only=overdue&search=OPERATOR&sort=overdue");
        Names(page).Should().Equal(Sorted(late, OverviewSort.Overdue, descending: true).Select(static one => one.Name).Take(OperatorOverview.PageSize));
        page.QuerySelector("main [role=status]")!.TextContent.Should().Contain(FormattableString.Invariant($"Operators found: {late.Count}."));
        page.QuerySelectorAll("tbody tr").Select(static row => row.Children[3].TextContent).Should().Equal(
            Sorted(late, OverviewSort.Overdue, descending: true).Select(static one => one.Overdue.ToString(CultureInfo.InvariantCulture)).Take(OperatorOverview.PageSize));

        var second = await client.PageAsync("/" + page.QuerySelector(".pages [rel=next]")!.GetAttribute("href"));
        Names(second).Should().Equal(Sorted(late, OverviewSort.Overdue, descending: true).Select(static one => one.Name).Skip(OperatorOverview.PageSize).Take(OperatorOverview.PageSize));
        var byName = await client.PageAsync("/" + second.QuerySelector(".operators th a")!.GetAttribute("href"));
        Names(byName).Should().Equal(Sorted(late, OverviewSort.Name, descending: false).Select(static one => one.Name).Take(OperatorOverview.PageSize), "another order starts at the first page");

        var never = await client.PageAsync("/?only=unevaluated&page=9999");
        Names(never).Should().Equal(model.Where(static one => one.Gaps is null).OrderBy(static one => one.Name, StringComparer.Ordinal).Select(static one => one.Name).Chunk(OperatorOverview.PageSize).Last());
        Figures(never).Should().Equal(
            model.Count.ToString("N0", CultureInfo.InvariantCulture), model.Count(static one => one.Gaps is not null).ToString("N0", CultureInfo.InvariantCulture),
            model.Sum(static one => one.Gaps ?? 0).ToString("N0", CultureInfo.InvariantCulture), model.Sum(static one => one.Overdue).ToString("N0", CultureInfo.InvariantCulture));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Two_evaluations_show_where_it_is_going_and_where_it_is_weakest(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        using var stranger = (await servers.OnAsync(database)).Client();
        var (ours, other) = (await client.NewOperatorAsync("Ours"), await client.NewOperatorAsync("Other"));
        (await client.PageAsync("/")).QuerySelector(".weakest").Should().BeNull();

        var before = await EvaluateAsync(client, ours, "{}");
        (await client.PageAsync("/")).QuerySelectorAll(".weakest li").Should().HaveCount(WeakestItems.Shown);
        Row(await client.PageAsync("/"), "Ours").QuerySelector(".change").Should().BeNull("there is nothing before the first");
        var after = await EvaluateAsync(client, ours, SpecifiedInPart);
        after.Should().BeGreaterThan(before);
        await EvaluateAsync(client, other, SpecifiedInPart);
        await EvaluateAsync(stranger, await stranger.NewOperatorAsync("Strange"), "{}");

        var page = await client.PageAsync("/");
        var trend = Row(page, "Ours").QuerySelector(".change.worse")!;
        trend.TextContent.Should().Be(FormattableString.Invariant($"▲{after - before}"));
        trend.GetAttribute("aria-label").Should().Be(FormattableString.Invariant($"{after - before} more than in the evaluation before"));
        Row(page, "Ours").QuerySelector(".spark polyline")!.GetAttribute("points")!.Split(' ').Should().HaveCount(2);
        Row(page, "Other").QuerySelector(".change").Should().BeNull();
        page.QuerySelectorAll(".weakest .small").Select(static one => one.TextContent).Should().AllBe("2 of 2 evaluated operators");
        var item = page.QuerySelector(".weakest a")!;
        (await client.PageAsync(item.GetAttribute("href")!)).QuerySelector("h1")!.TextContent.Should().Be(item.TextContent);

        await EvaluateAsync(client, ours, "{}");
        Row(await client.PageAsync("/"), "Ours").QuerySelector(".change.better")!.TextContent.Should().Be(FormattableString.Invariant($"▼{after - before}"));
        (await stranger.PageAsync("/")).QuerySelectorAll(".weakest .small").Select(static one => one.TextContent).Should().AllBe("1 of 1 evaluated operators");
        Figures(await stranger.PageAsync("/"))[..2].Should().Equal("1", "1");
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task The_weakest_items_are_those_of_all_operators(Database database)
    {
        var server = await servers.OnAsync(database);
        using var client = server.Client();
        var model = await ManyOperators.AddAsync(server, client.Tenant!, 200, Stop);
        var expected = model.SelectMany(static one => one.GapItems.Split(' ', StringSplitOptions.RemoveEmptyEntries)).CountBy(static one => one)
            .OrderByDescending(static one => one.Value).ThenBy(static one => GuidelineId.Parse(one.Key)).Take(WeakestItems.Shown).ToList();
        var page = await client.PageAsync("/");
        page.QuerySelectorAll(".weakest a").Select(static one => one.TextContent).Should().Equal(expected.Select(static one => one.Key));
        page.QuerySelectorAll(".weakest .small").Select(static one => one.TextContent.Split(' ')[0]).Should().Equal(expected.Select(static one => one.Value.ToString(CultureInfo.InvariantCulture)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task What_cannot_be_read_is_named_and_readers_are_offered_nothing_to_change(Database database)
    {
        var server = await servers.OnAsync(database);
        using var client = server.Client();
        await client.NewOperatorAsync("Ours");
        foreach (var bad in new[] { "sort=bogus", "sort=77", "only=bogus", "page=bogus", "descending=bogus", "search=a%00b", "search=" + new string('x', Limits.Name + 1) })
        {
            using var answer = await client.Http.GetAsync("/?" + bad, Stop);
            answer.StatusCode.Should().Be(HttpStatusCode.BadRequest, bad);
            (await PortalClient.PageOf(answer)).QuerySelector("main")!.TextContent.Should().ContainEquivalentOf(bad.Split('=')[0] + "=", bad);
        }

        (await client.PageAsync("/")).QuerySelectorAll("form[method=post]").Should().HaveCount(2);
        using var reader = server.Client(client.Tenant + "@reader");
        var page = await reader.PageAsync("/");
        page.QuerySelectorAll("form").Should().ContainSingle().Which.GetAttribute("method").Should().Be("get");
        Names(page).Should().Equal("Ours");
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_thousand_operators_take_no_more_statements_than_ten(Database database)
    {
        await using var server = await PortalServer.StartAsync(await servers.ConnectionAsync(database), "--Logging:LogLevel:Microsoft.EntityFrameworkCore.Database.Command=Information", "--Worker:Enabled=false");
        var statements = new List<int>();
        foreach (var count in new[] { 10, 1_000 })
        {
            using var client = server.Client();
            await ManyOperators.AddAsync(server, client.Tenant!, count, Stop);
            foreach (var address in new[] { "/", "/?sort=overdue&only=overdue", "/?search=1&sort=gaps&page=2" })
            {
                server.Log.Lines.Clear();
                var page = await client.Http.GetByteArrayAsync(address, Stop);
                statements.Add(server.Log.Lines.Count(static line => line.Contains("Executed DbCommand", StringComparison.Ordinal)));
                page.Length.Should().BeLessThan(64_000, address);
            }
        }

        statements.Should().Equal(6, 5, 5, 6, 5, 5);
    }

    private static async Task<IReadOnlyList<string>> NamesAsync(PortalClient client, string search) => Names(await client.PageAsync("/?search=" + Uri.EscapeDataString(search)));

    private static List<string> Names(IDocument page) => [.. page.QuerySelectorAll("tbody th").Select(static one => one.TextContent)];

    private static List<string> Figures(IDocument page) => [.. page.QuerySelectorAll(".tiles b").Select(static one => one.TextContent)];

    private static IElement Row(IDocument page, string name) => page.QuerySelectorAll("tbody tr").Single(row => row.Children[0].TextContent == name);

    /// <summary>Stores the operator's one document, evaluates it, and gives how many gaps there are.</summary>
    private static async Task<int> EvaluateAsync(PortalClient client, Guid id, string treatments)
    {
        using var stored = await client.UploadAsync(id, SampleFiles.Document("rule", treatments: treatments));
        var report = GuidelineJson.Parse<ReportFile>(await client.Http.GetByteArrayAsync($"/runs/{await client.RunAsync(id)}/exports/report.json", Stop)).Evaluate(GuidelineEvaluator.Default);
        return report.Findings.Count(static one => one.Level == FindingLevel.Gap);
    }

    private static IEnumerable<ManyOperators.Line> Sorted(IEnumerable<ManyOperators.Line> lines, OverviewSort sort, bool descending)
    {
        var byName = lines.OrderBy(static one => one.Name, StringComparer.Ordinal).ToList();
        Func<ManyOperators.Line, long?> figure = sort switch
        {
            OverviewSort.Gaps => static one => one.Gaps,
            OverviewSort.Trend => static one => one.Trend,
            OverviewSort.Overdue => static one => one.Overdue,
            OverviewSort.Evaluated => static one => one.EvaluatedAt?.UtcTicks,
            _ => static _ => null,
        };
        if (sort == OverviewSort.Name)
        {
            return descending ? Enumerable.Reverse(byName) : byName;
        }

        var known = byName.Where(one => figure(one) is not null);
        return (descending ? known.OrderByDescending(figure) : known.OrderBy(figure)).Concat(byName.Where(one => figure(one) is null));
    }
}
