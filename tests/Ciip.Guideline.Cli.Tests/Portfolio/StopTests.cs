using System.Text;

namespace Ciip.Guideline.Cli.Tests.Portfolio;

/// <summary>A roll-up as a shell runs it: signals, pipes that never end, devices that are full.</summary>
public class StopTests
{
    private const string Unix = "Needs bash and the devices of Unix.";

    /// <summary>As from a program that never stops, and from one that never begins.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Standard_input_that_never_ends_can_be_stopped(bool isSilent)
    {
        using var stop = new CancellationTokenSource();
        using Stream endless = isSilent ? new Silent(stop) : new EndlessStream();
        stop.CancelAfter(isSilent ? Timeout.InfiniteTimeSpan : TimeSpan.FromMilliseconds(300));
        using var output = new MemoryStream();
        using var error = new MemoryStream();

        new CiipCommandLine(new CiipConsole(endless, output, error) { Stop = stop.Token }).Run(["rollup", "-"]).Should().Be(130);

        output.Length.Should().Be(0);
        Encoding.UTF8.GetString(error.ToArray()).Should().Be("Stopped: nothing was written.\n");
    }

    /// <summary>The bad line says that it has begun. Whoever runs the tests may ignore the signal, as `nohup` does.</summary>
    [Theory]
    [InlineData("TERM", 143)]
    [InlineData("HUP", 129)]
    public void A_signal_is_answered_while_nothing_comes(string signal, int code)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), Unix);
        using var folder = new Folder();

        var run = CiipProcess.RunInShell(folder, $"mkfifo in; env --default-signal={signal} \"$@\" rollup in -o out.json 2> said & pid=$!; exec 3> in; echo x >&3; until grep -q CIIP said; do sleep 0.1; done; kill -{signal} $pid; wait $pid; code=$?; cat said >&2; exit $code");

        run.Code.Should().Be(code, run.Error);
        run.Error.Should().MatchRegex(@"^in\(1,1\): CIIP[^\n]*\nStopped: nothing was written\.\n$");
        Directory.GetFiles(folder.Path).Select(Path.GetFileName).Should().BeEquivalentTo("in", "said");
    }

    /// <summary>
    /// A file may have no more than 100 KB where it says so, and neither may what the runtime would map its code by. What `cat` says of a reader that has closed its
    /// pipe is another's business.
    /// </summary>
    [Theory]
    [InlineData("\"$@\" rollup a.jsonl --format json | head -c 1 > /dev/null; exit ${PIPESTATUS[0]}", "ciip: The reader has closed it.\n")]
    [InlineData("\"$@\" rollup a.jsonl > /dev/full", "ciip: There is no room left.\n")]
    [InlineData("\"$@\" rollup a.jsonl -o /dev/full", "/dev/full: There is no room left.\n")]
    [InlineData("\"$@\" merge a.json > /dev/full", "ciip: There is no room left.\n")]
    [InlineData("\"$@\" rollup a.jsonl --checkpoint /dev/full", "/dev/full: It is larger than 128 MB, the most that is read here.\n")]
    [InlineData("(export DOTNET_EnableWriteXorExecute=0; ulimit -f 100; \"$@\" rollup a.jsonl --checkpoint kept.json)", "kept.json: There is no room left.\n")]
    [InlineData("(export DOTNET_EnableWriteXorExecute=0; ulimit -f 100; \"$@\" rollup a.jsonl --format json -o out.json)", "out.json: There is no room left.\n")]
    [InlineData("\"$@\" rollup - <&-", "-: This stream is closed.\n")]
    [InlineData("\"$@\" rollup /dev/stdin <&-", "/dev/stdin: This stream is closed.\n")]
    [InlineData("\"$@\" rollup - < .", "-: This is a folder, not a file.\n")]
    [InlineData("\"$@\" rollup /dev/stdin < .", "/dev/stdin: This is a folder, not a file.\n")]
    [InlineData("cat a.jsonl 2> /dev/null | \"$@\" rollup /dev/stdin - ", "-: The file is named twice: what is in it would count twice.\n")]
    [InlineData("mkfifo in; cat a.jsonl > in 2> /dev/null & \"$@\" rollup in --checkpoint kept.json; code=$?; wait; rm in; exit $code", "in: What comes through a pipe cannot be read again: --checkpoint needs files.\n")]
    public void What_a_shell_does_is_answered_in_words_and_leaves_no_file(string script, string error)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), Unix);
        using var folder = new Folder();
        File.WriteAllBytes(folder["a.jsonl"], Subjects.Lines(3));
        Ciip.Run("rollup", folder["a.jsonl"], "-o", folder["a.json"]).Code.Should().Be(0);

        CiipProcess.RunInShell(folder, script).Should().BeEquivalentTo(new { Code = 2, Error = error });

        Directory.GetFileSystemEntries(folder.Path).Should().BeEquivalentTo(folder["a.jsonl"], folder["a.json"]);
    }

    [Theory]
    [InlineData("cat a.jsonl | \"$@\" rollup - --format json")]
    [InlineData("\"$@\" rollup /dev/stdin --format json < a.jsonl")]
    [InlineData("\"$@\" rollup <(cat a.jsonl) --format json")]
    [InlineData("mkfifo in; cat a.jsonl > in & \"$@\" rollup in --format json; wait")]
    [InlineData("\"$@\" rollup a.jsonl --format json -o /dev/stdout | cat")]
    public void Pipes_are_read_as_files_are(string script)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), Unix);
        using var folder = new Folder();
        File.WriteAllBytes(folder["a.jsonl"], Subjects.Lines(3));

        CiipProcess.RunInShell(folder, script).Should().BeEquivalentTo(new { Code = 0, Error = "", Bytes = GuidelineJson.ToUtf8Bytes(Subjects.Rolled(Subjects.Lines(3))) });
    }

    [Fact]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void A_file_that_an_ordinary_user_may_not_read_is_named()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), Unix);
        using var folder = new Folder();
        File.WriteAllBytes(folder["secret.jsonl"], Subjects.Lines(3));
        File.SetUnixFileMode(folder["secret.jsonl"], UnixFileMode.None);

        CiipProcess.RunUnprivileged(folder, "rollup", "secret.jsonl").Should().BeEquivalentTo(new { Code = 2, Error = "secret.jsonl: Access is denied.\n", Bytes = Array.Empty<byte>() });
    }

    /// <summary>Killed, it can say nothing; what was saved before is whole, and enough.</summary>
    [Fact]
    public void Killed_at_any_time_it_goes_on_from_what_was_saved()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), Unix);
        using var folder = new Folder();
        File.WriteAllBytes(folder["a.jsonl"], Subjects.Lines(2000));

        var run = CiipProcess.RunInShell(folder, "for t in 0.3 0.5 0.7 0.9 1.2; do timeout -s KILL $t \"$@\" rollup a.jsonl --checkpoint kept.json -o out.json; done; \"$@\" rollup a.jsonl --checkpoint kept.json -o out.json");

        run.Code.Should().Be(0, run.Error);
        File.ReadAllBytes(folder["out.json"]).Should().Equal(GuidelineJson.ToUtf8Bytes(Subjects.Rolled(Subjects.Lines(2000))));
    }

    /// <summary>Stops the work as soon as somebody waits for it.</summary>
    private sealed class Silent(CancellationTokenSource stop) : MemoryStream
    {
        private readonly ManualResetEventSlim never = new();

        public override int Read(byte[] buffer, int offset, int count)
        {
            stop.Cancel();
            never.Wait(TimeSpan.FromMinutes(1));
            return 0;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                never.Set();
                never.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
