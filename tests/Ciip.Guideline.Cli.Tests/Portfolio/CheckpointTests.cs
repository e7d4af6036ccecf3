using System.Text;
using System.Text.Json.Nodes;
using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Cli.Tests.Portfolio;

/// <summary>A roll-up that is stopped and goes on, and checkpoints that are of no use to it.</summary>
public sealed class CheckpointTests : IDisposable
{
    private static readonly byte[] Many = Subjects.Lines(900);
    private readonly Folder folder = new();

    public static TheoryData<string, string> Others => new()
    {
        { "--as-of 2026-04-01", "Made with no --as-of, not with --as-of 2026-04-01." },
        { "--duplicates count", "Made with --duplicates refuse." },
        { "--as-of 2026 --lang ja", "--as-ofの指定なしで作成されている。今回の指定は--as-of 2026である。" },
    };

    private string Kept => folder["kept.json"];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_second_run_reads_past_and_gives_the_same_and_what_was_added_counts_too()
    {
        Write("a.jsonl", [.. Subjects.Lines(5), .. "[]\n"u8]);
        Write("b.jsonl", Subjects.Lines(2, from: 5));
        var first = RollUp("a.jsonl", "b.jsonl");
        var kept = File.ReadAllBytes(Kept);

        var second = RollUp("a.jsonl", "b.jsonl");

        second.Bytes.Should().Equal(first.Bytes);
        second.Should().BeEquivalentTo(new { Code = 2, Error = "Lines that do not count: 1 unreadable.\n" });
        File.ReadAllBytes(Kept).Should().Equal(kept);
        File.AppendAllBytes(folder["b.jsonl"], Subjects.Lines(3, from: 7));
        Write("c.jsonl", Subjects.Lines(2, from: 10));
        GuidelineJson.Parse<CoverageSummary>(RollUp("a.jsonl", "b.jsonl", "c.jsonl").Bytes).Evaluated.Should().Be(12);
    }

    [Fact]
    public void A_last_line_without_end_may_get_one()
    {
        Write("a.jsonl", Subjects.Lines(2)[..^1]);
        RollUp("a.jsonl").Code.Should().Be(0);
        File.AppendAllBytes(folder["a.jsonl"], [.. "\n"u8, .. Subjects.Line(2)]);

        RollUp("a.jsonl").Should().BeEquivalentTo(new { Code = 0, Error = "", Bytes = GuidelineJson.ToUtf8Bytes(Subjects.Rolled(Subjects.Lines(3))) });

        File.AppendAllBytes(folder["a.jsonl"], Subjects.Line(3)[..^5]);
        RollUp("a.jsonl").Code.Should().Be(2);
        File.AppendAllBytes(folder["a.jsonl"], Subjects.Line(3)[^5..]);
        RollUp("a.jsonl").Error.Should().Contain("It does not begin with the 4 lines counted before", "its last line is another one now");
    }

    /// <summary>The clock is asked between two blocks of lines: there somebody stops it, at moments of chance, and it saves at others.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Stopped_at_any_time_and_resumed_it_gives_what_one_run_gives(int seed)
    {
        var random = new Random(seed);
        Write("a.jsonl", [.. Many, .. "{\n"u8]);
        Write("b.jsonl", [.. Subjects.Lines(300, from: 800), .. Subjects.Lines(300, from: 1100)]);
        var once = Ciip.Run("rollup", folder["a.jsonl"], folder["b.jsonl"], "--format", "json");
        var stops = 0;
        for (var code = 130; code == 130;)
        {
            using var stop = new CancellationTokenSource();
            var (result, bytes, error) = Run(new StoppingClock(stop, random.Next(2, 12)), stop.Token, "rollup", folder["a.jsonl"], folder["b.jsonl"], "--checkpoint", Kept, "--format", "json");
            code = result;
            stops += code == 130 ? 1 : 0;
            Directory.GetFiles(folder.Path).Select(Path.GetFileName).Should().BeSubsetOf(["a.jsonl", "b.jsonl", "kept.json"]);
            if (code == 130)
            {
                bytes.Should().BeEmpty();
                error.Should().EndWith($"Stopped: the same command goes on from {Kept}.\n");
                continue;
            }

            code.Should().Be(once.Code);
            bytes.Should().Equal(once.Bytes);
            error.Should().EndWith("Lines that do not count: 1 unreadable, 100 of operators that came before.\n");
        }

        stops.Should().BePositive();
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void A_checkpoint_of_other_options_is_refused(string options, string why) => IsRefused($"{Kept}: {why}\n", options.Split(' '));

    [Fact]
    public void A_checkpoint_of_other_files_is_refused()
    {
        IsRefused("other.jsonl: It does not begin with the 3 lines counted before as " + folder["a.jsonl"] + ": it is another file, or was changed. The checkpoint is of no use for it.\n", []);
        Write("b.jsonl", Subjects.Line(7));
        RollUp("a.jsonl", "b.jsonl").Code.Should().Be(0);
        RollUp("a.jsonl").Error.Should().Be($"{Kept}: Made of 2 files, of which some are not named here.\n");
        RollUp("b.jsonl", "a.jsonl").Error.Should().Contain("It does not begin with the 3 lines");
    }

    [Theory]
    [InlineData("truncated")]
    [InlineData("empty")]
    [InlineData("a summary")]
    [InlineData("a text")]
    [InlineData("another fingerprint")]
    [InlineData("another fingerprint inside")]
    [InlineData("operators that are none")]
    [InlineData("a folder")]
    public void What_is_no_checkpoint_of_this_is_refused(string what)
    {
        Write("a.jsonl", Subjects.Lines(3));
        RollUp("a.jsonl").Code.Should().Be(0);
        var json = JsonNode.Parse(File.ReadAllBytes(Kept))!;
        if (what == "a folder")
        {
            File.Delete(Kept);
            Directory.CreateDirectory(Kept);
        }
        else
        {
            File.WriteAllBytes(Kept, what switch
            {
                "truncated" => File.ReadAllBytes(Kept)[..^200],
                "empty" => [],
                "a summary" => GuidelineJson.ToUtf8Bytes(CoverageSummary.Empty),
                "another fingerprint" => With(json, "fingerprint"),
                "another fingerprint inside" => With(json, "fingerprint", inside: true),
                "operators that are none" => With(json, "operators"),
                _ => "x"u8.ToArray(),
            });
        }

        IsRefused(Kept, []);
    }

    [Fact]
    public void A_pipe_has_no_checkpoint_and_a_checkpoint_is_a_file_of_its_own()
    {
        Write("a.jsonl", Subjects.Lines(3));
        foreach (var (words, error) in new[]
        {
            (new[] { "-", "--checkpoint", Kept }, "-: What comes through a pipe cannot be read again: --checkpoint needs files.\n"),
            ([folder["a.jsonl"], "--checkpoint", "-"], "-: A checkpoint is a file, not a stream.\n"),
            ([folder["a.jsonl"], "--checkpoint", ""], ": An empty name is not a file.\n"),
            ([folder["a.jsonl"], "--checkpoint", folder["none/kept.json"]], folder["none/kept.json"] + ": There is no such folder.\n"),
            ([folder["a.jsonl"], "--checkpoint", Kept, "-o", Kept], Kept + ": The output and the checkpoint are one file.\n"),
        })
        {
            Ciip.RunOn(Subjects.Lines(3), ["rollup", .. words]).Should().BeEquivalentTo(new { Code = 2, Bytes = Array.Empty<byte>(), Error = error });
            Directory.GetFileSystemEntries(folder.Path).Should().Equal(folder["a.jsonl"]);
        }

        Ciip.Run("rollup", folder["a.jsonl"], "--checkpoint", folder["a.jsonl"]).Code.Should().Be(2);
        File.ReadAllBytes(folder["a.jsonl"]).Should().Equal(Subjects.Lines(3));
    }

    private static byte[] With(JsonNode json, string member, bool inside = false)
    {
        (inside ? json["summary"]! : json)[member] = "!";
        return Encoding.UTF8.GetBytes(json.ToJsonString());
    }

    private static (int Code, byte[] Bytes, string Error) Run(TimeProvider clock, CancellationToken stop, params string[] words)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var code = new CiipCommandLine(new CiipConsole(Stream.Null, output, error) { Clock = clock, Stop = stop }).Run(words);
        return (code, output.ToArray(), Encoding.UTF8.GetString(error.ToArray()));
    }

    private void Write(string name, byte[] bytes) => File.WriteAllBytes(folder[name], bytes);

    private Ciip RollUp(params string[] names) => Ciip.Run(["rollup", .. names.Select(name => folder[name]), "--checkpoint", Kept, "--format", "json"]);

    private void IsRefused(string error, string[] options)
    {
        Write("a.jsonl", Subjects.Lines(3));
        if (!Path.Exists(Kept))
        {
            RollUp("a.jsonl").Code.Should().Be(0);
        }

        Write("other.jsonl", Subjects.Lines(3, from: 3));
        Write("out.json", [1]);
        var before = File.Exists(Kept) ? File.ReadAllBytes(Kept) : [];

        var run = Ciip.Run(["rollup", folder[options.Length == 0 && error.StartsWith("other", StringComparison.Ordinal) ? "other.jsonl" : "a.jsonl"], "--checkpoint", Kept, "-o", folder["out.json"], .. options]);

        run.Should().BeEquivalentTo(new { Code = 2, Bytes = Array.Empty<byte>() });
        run.Error.Should().StartWith(error.StartsWith("other", StringComparison.Ordinal) ? folder[error] : error).And.NotContain("Exception").And.EndWith("\n");
        File.ReadAllBytes(folder["out.json"]).Should().Equal(1);
        (File.Exists(Kept) ? File.ReadAllBytes(Kept) : []).Should().Equal(before);
        Directory.GetFiles(folder.Path, ".*").Should().BeEmpty();
    }

    /// <summary>Four seconds pass between two questions; at one of them somebody stops the work.</summary>
    private sealed class StoppingClock(CancellationTokenSource stop, int at) : TimeProvider
    {
        private int asked;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp()
        {
            if (++asked == at)
            {
                stop.Cancel();
            }

            return 4 * asked;
        }
    }
}
