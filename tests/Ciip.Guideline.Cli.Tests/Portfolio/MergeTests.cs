using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Cli.Tests.Portfolio;

/// <summary>Summaries of parts as one, and those that do not go together.</summary>
public sealed class MergeTests : IDisposable
{
    private readonly Folder folder = new();

    public static TheoryData<string, string[], string> Unmergeable => new()
    {
        { "published.json", ["--by", "sector"], "Figures are withheld in it: merge the complete summaries" },
        { "dated.json", ["--as-of", "2026-04-01"], "Judged at another date: 2026-04-01, where " },
    };

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Parts_give_what_the_whole_gives()
    {
        Part("a.json", Subjects.Lines(5));
        Part("b.json", Subjects.Lines(7, from: 5));
        Part("nobody.json", []);
        var whole = Ciip.RunOn(Subjects.Lines(12), "rollup", "-", "--by", "sector", "--population", "30");

        Ciip.Run("merge", folder["nobody.json"], folder["b.json"], folder["a.json"], "--by", "sector", "--population", "30").Should().BeEquivalentTo(whole);
        Ciip.RunOn(File.ReadAllBytes(folder["a.json"]), "merge", "-", folder["b.json"], "--format", "json").Bytes
            .Should().Equal(GuidelineJson.ToUtf8Bytes(Subjects.Rolled(Subjects.Lines(12))));
    }

    [Theory]
    [MemberData(nameof(Unmergeable))]
    public void What_does_not_go_together_is_named(string name, string[] options, string error)
    {
        Part("a.json", Subjects.Lines(5));
        Part(name, Subjects.Lines(7, from: 5), options);

        var run = Ciip.Run("merge", folder["a.json"], folder[name], "-o", folder["out.json"]);

        run.Should().BeEquivalentTo(new { Code = 2, Bytes = Array.Empty<byte>() });
        run.Error.Should().StartWith($"{folder[name]}: {error}");
        File.Exists(folder["out.json"]).Should().BeFalse();
        Ciip.Run("merge", folder["a.json"], folder[name], "--lang", "ja").Error.Should().NotBe(run.Error).And.StartWith(folder[name]);
    }

    [Fact]
    public void Everything_that_is_wrong_with_any_of_them_is_said_at_once()
    {
        Part("a.json", Subjects.Lines(5));
        File.WriteAllText(folder["other.json"], File.ReadAllText(folder["a.json"]).Replace(GuidelineEvaluator.Default.Fingerprint, "another", StringComparison.Ordinal));
        File.WriteAllText(folder["changed.json"], File.ReadAllText(folder["a.json"]).Replace("\"evaluated\": 5", "\"evaluated\": 6", StringComparison.Ordinal));
        var many = GuidelineJson.Parse<CoverageSummary>(File.ReadAllBytes(folder["a.json"])) with { Respondents = int.MaxValue };
        File.WriteAllBytes(folder["many.json"], GuidelineJson.ToUtf8Bytes(many));

        var run = Ciip.Run("merge", folder["a.json"], folder["other.json"], folder["changed.json"], folder["none.json"], folder["a.json"], folder["many.json"]);

        run.Code.Should().Be(2);
        var lines = run.Error.Split('\n');
        lines[0].Should().Be($"{folder["other.json"]}: Made by other rules or levels: fingerprint another, where {folder["a.json"]} has {GuidelineEvaluator.Default.Fingerprint}.");
        lines[1].Should().MatchRegex(@"changed\.json\(\d+,\d+\): CIIP\d{4} ");
        lines[^4..].Should().Equal(
            folder["none.json"] + ": There is no such file.", folder["a.json"] + ": The file is named twice: what is in it would count twice.",
            folder["many.json"] + ": With it there are more subjects than can be counted.", "");
    }

    private void Part(string name, byte[] lines, params string[] options) =>
        Ciip.RunOn(lines, ["rollup", "-", "--format", "json", "-o", folder[name], .. options]).Code.Should().Be(0);
}
