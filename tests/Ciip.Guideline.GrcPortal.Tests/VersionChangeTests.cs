using System.Net;
using System.Text;
using Ciip.Guideline.GrcPortal.Tests.Support;
using CsCheck;
using GrcPortal.Files;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>What differs between versions is shown, and earlier ones come back.</summary>
public sealed class VersionChangeTests(PortalServers servers)
{
    public static TheoryData<Database> All => Databases.All;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(All))]
    public async Task An_earlier_version_is_looked_at_and_brought_back(Database database)
    {
        using var client = (await servers.OnAsync(database)).Client();
        var id = await client.NewOperatorAsync();
        using var first = await client.UploadAsync(id, SampleFiles.Document("rule", "初版 <b>"));
        using var second = await client.UploadAsync(id, SampleFiles.Document("rule", "The second title"));
        var file = (await PortalClient.JsonAsync(first)).GetProperty("fileId").GetGuid();

        var changes = await client.PageAsync($"/files/{file}/changes");
        changes.QuerySelectorAll("tr.removed code").Should().ContainSingle().Which.TextContent.Should().Contain("\"title\": \"初版 <b>\"");
        changes.QuerySelectorAll("tr.added code").Should().ContainSingle().Which.TextContent.Should().Contain("The second title");
        (await client.PageAsync($"/files/{file}/changes?from=1&to=1")).QuerySelector(".empty")!.TextContent.Should().Be("The text is the same.");
        using var unknown = await client.Http.GetAsync($"/files/{file}/changes?from=1&to=9", Stop);
        unknown.StatusCode.Should().Be(HttpStatusCode.NotFound);

        using var restored = await client.SubmitAsync($"/files/{file}", "Restore", ("number", "1"), ("newest", "2"));
        using var stale = await client.SubmitAsync($"/files/{file}", "Restore", ("number", "2"), ("newest", "2"));
        using var never = await client.SubmitAsync($"/files/{file}", "Restore", ("number", "7"), ("newest", "3"));
        restored.StatusCode.Should().Be(HttpStatusCode.Redirect);
        stale.StatusCode.Should().Be(HttpStatusCode.PreconditionFailed);
        never.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await client.Http.GetByteArrayAsync($"/files/{file}/versions/3", Stop)).Should().Equal(await client.Http.GetByteArrayAsync($"/files/{file}/versions/1", Stop));
        (await client.PageAsync($"/log?operator={id}")).QuerySelectorAll("tbody tr")[0].TextContent.Should().Contain("restored a version").And.Contain("1 3");
    }

    /// <summary>The library's table, between any two versions of a document or of one in a set; it is another tenant's as little as the file.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public async Task Between_two_versions_there_is_an_amendment_table(Database database)
    {
        var server = await servers.OnAsync(database);
        using var client = server.Client(language: "ja");
        using var other = server.Client();
        var id = await client.NewOperatorAsync();
        using var first = await client.UploadAsync(id, SampleFiles.WaterSet);
        using var second = await client.UploadAsync(id, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(SampleFiles.WaterSet).Replace("\"Art. 33\"", "\"Art. 34\"", StringComparison.Ordinal)));
        var file = (await PortalClient.JsonAsync(first)).GetProperty("fileId").GetGuid();

        var links = (await client.PageAsync($"/files/{file}/changes")).QuerySelectorAll("a[href*='/amendment?']").Select(static one => one.GetAttribute("href")!).ToList();
        links.Should().HaveCount(3);
        var page = await client.PageAsync(links.Single(static one => one.Contains("security-rules", StringComparison.Ordinal)));
        page.QuerySelector("h1")!.TextContent.Should().EndWith("新旧対照表");
        page.QuerySelector("table.amendment")!.TextContent.Should().Contain("Art. 34").And.Contain("改正理由");

        foreach (var (who, path) in new[] { (other, links[0]), (client, links[0].Replace("to=2", "to=9", StringComparison.Ordinal)), (client, links[0].Split("&document=")[0] + "&document=none") })
        {
            using var answer = await who.Http.GetAsync(path, Stop);
            answer.StatusCode.Should().Be(HttpStatusCode.NotFound, path);
        }

        using var incomplete = await client.Http.GetAsync($"/files/{file}/amendment", Stop);
        incomplete.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    /// <summary>The lines shown, and how many were left out, put both texts together again.</summary>
    [Fact]
    public void A_comparison_tells_both_texts()
    {
        var text = Gen.Int[0, 6].Select(static one => one.ToString(System.Globalization.CultureInfo.InvariantCulture)).List[0, 60];
        Gen.Select(text, text).Sample((earlier, later) =>
        {
            var changes = VersionChanges.Between(Utf8(earlier), Utf8(later));
            if (changes.Lines.Count == 0)
            {
                return Utf8(earlier).SequenceEqual(Utf8(later));
            }

            var (old, current) = (string.Join('\n', earlier).Split('\n'), string.Join('\n', later).Split('\n'));
            var left = changes.Lines.Where(static one => one.Kind == LineChange.Left).Sum(static one => one.Earlier!.Value);
            var same = changes.Lines.Where(static one => one.Kind == LineChange.None).ToList();
            return old.Length == same.Count + left + changes.Removed
                && current.Length == same.Count + left + changes.Added
                && same.TrueForAll(one => old[one.Earlier!.Value - 1] == one.Text && current[one.Later!.Value - 1] == one.Text)
                && changes.Lines.Where(static one => one.Kind == LineChange.Removed).All(one => old[one.Earlier!.Value - 1] == one.Text)
                && changes.Lines.Where(static one => one.Kind == LineChange.Added).All(one => current[one.Later!.Value - 1] == one.Text);
        });

        static byte[] Utf8(List<string> lines) => Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }

    /// <summary>Texts on one line are compared value by value; texts that have little in common are not compared at all.</summary>
    [Fact]
    public void Long_lines_are_taken_apart_and_too_many_are_refused()
    {
        var dense = VersionChanges.Between(Dense(1), Dense(2));
        (dense.IsIndented, dense.Removed, dense.Added).Should().Be((true, 1, 1));
        var far = VersionChanges.Between(Lines(0, 200_000), Lines(200_000, 200_000));
        (far.IsTooFar, far.Lines.Count).Should().Be((true, 0));
        var near = VersionChanges.Between(Lines(0, 200_000), Lines(0, 199_999));
        (near.IsTooFar, near.Removed).Should().Be((false, 1));

        static byte[] Dense(int value) => Encoding.UTF8.GetBytes($"{{\"a\":[{string.Join(',', Enumerable.Repeat("0", 1_000))}],\"b\":{value}}}");
        static byte[] Lines(int first, int count) => Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(first, count)) + "\n");
    }
}
