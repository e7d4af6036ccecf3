using System.Runtime.Versioning;

namespace Ciip.Guideline.Cli.Tests;

/// <summary>The command line as a shell runs it: real pipes, devices and permissions.</summary>
public class ProcessTests
{
    private const string Old = "what stood there before";
    private const string Unix = "Needs bash and the devices of Unix.";

    private static readonly string Law = Repository.Data("standards", "medical-care-act-reg-art14-2.json");

    public static TheoryData<string, string, string> ReadersOfStandardInput =>
        [.. new[]
        {
            "validate -", "validate /dev/stdin", "validate law.json -", "evaluate -", "evaluate --practice -", "evaluate law.json --practice /dev/fd/0", "plan -", "plan --practice -",
            "merge -", "compare - law.json", "compare law.json -", "questionnaire export -", "questionnaire import -", "questionnaire import - --format xlsx",
        }.SelectMany(line => new[] { ("<&-", ": This stream is closed.\n"), ("< .", ": This is a folder, not a file.\n"), ("< /dev/null", string.Empty) }.Select(one => (line, one.Item1, one.Item2)))];

    [Theory]
    [InlineData("\"$@\" catalog --format csv | head -c 1 > /dev/null; exit ${PIPESTATUS[0]}", 2, "ciip: The reader has closed it.\n")]
    [InlineData("\"$@\" catalog --format csv > /dev/full", 2, "ciip: There is no room left.\n")]
    [InlineData("\"$@\" catalog --format csv -o /dev/full", 2, "/dev/full: There is no room left.\n")]
    [InlineData("\"$@\" --help > /dev/full", 2, "ciip: There is no room left.\n")]
    [InlineData("\"$@\" catalog >&-", 2, "ciip: This stream is closed.\n")]
    [InlineData("\"$@\" catalog --format csv <&- >&-", 2, "ciip: This stream is closed.\n")]
    [InlineData("\"$@\" catalog --format csv -o /dev/stdout <&- >&-", 2, "ciip: This stream is closed.\n")]
    [InlineData("\"$@\" catalog --format csv -o /dev/stderr <&- 2>&-", 2, "")]
    [InlineData("\"$@\" catalog --format csv >&- 2>&-", 2, "")]
    [InlineData("\"$@\" validate none.json <&- >&- 2>&-", 2, "")]
    [InlineData("timeout 60 \"$@\" validate /dev/fd/3", 2, "/dev/fd/3: This stream is closed.\n")]
    [InlineData("\"$@\" catalog -o /dev/fd/3", 2, "/dev/fd/3: This stream is closed.\n")]
    [InlineData("\"$@\" validate none.json 2> /dev/full", 2, "")]
    [InlineData("\"$@\" validate none.json 2>&-", 2, "")]
    [InlineData("\"$@\" validate none.json \"$(printf 'a\\nb')\"", 2, "none.json: There is no such file.\na[U+000A]b: There is no such file.\n")]
    [InlineData("\"$@\" catalog --format csv -o . ", 2, ".: This is a folder, not a file.\n")]
    [InlineData("\"$@\" catalog --format csv -o taken/x", 2, "taken/x: There is no such folder.\n")]
    [InlineData("\"$@\" validate taken/x", 2, "taken/x: There is no such folder.\n")]
    [InlineData("LC_ALL=C \"$@\" validate 𠮷—😀.json", 2, "𠮷—😀.json: There is no such file.\n")]
    [InlineData("LC_ALL=ja_JP.SJIS \"$@\" evaluate 𠮷—😀.json --lang ja", 2, "𠮷—😀.json: ファイルがない。\n")]
    [InlineData("\"$@\" validate /h", 2, "/h: There is no such file.\n")]
    public void What_a_shell_does_is_answered_in_words(string script, int code, string error)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), Unix);
        using var folder = new Folder();
        File.WriteAllText(folder["taken"], Old);

        CiipProcess.RunInShell(folder, script).Should().Match<Ciip>(run => run.Code == code && run.Error == error && run.Bytes.Length == 0);

        Directory.GetFileSystemEntries(folder.Path).Should().Equal(folder["taken"]);
        File.ReadAllText(folder["taken"]).Should().Be(Old);
    }

    /// <summary>The runtime opens files of its own under the number of a stream that is closed: read, they would never end.</summary>
    [Theory]
    [MemberData(nameof(ReadersOfStandardInput))]
    public void Standard_input_that_cannot_be_read_is_answered_at_once(string line, string redirection, string error)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), Unix);
        using var folder = new Folder();
        File.Copy(Law, folder["law.json"]);

        CiipProcess.RunInShell(folder, $"timeout 60 \"$@\" {line} {redirection}").Should().Match<Ciip>(run => run.Code == 2 && run.Bytes.Length == 0 && run.Error.Contains(error));
    }

    [Theory]
    [InlineData("\"$@\" catalog --format csv | cat")]
    [InlineData("\"$@\" catalog --format csv -o /dev/stdout | cat")]
    [InlineData("\"$@\" catalog --format csv -o /dev/stdout > out; cat out")]
    [InlineData("\"$@\" catalog --format csv -o >(cat > out); wait $!; cat out")]
    [InlineData("mkfifo pipe; cat pipe & \"$@\" catalog --format csv -o pipe; wait")]
    [InlineData("touch empty; \"$@\" catalog --format csv -o empty; cat empty")]
    [InlineData("exec 7> out; echo before >&7; \"$@\" catalog --format csv -o /dev/fd/7; head -n 1 out | grep -q before && tail -n +2 out")]
    [InlineData("LC_ALL=ja_JP.SJIS \"$@\" catalog --format csv > out; cat out")]
    [InlineData("(\"$@\" catalog --format csv -o /dev/stdout; echo end) > out; head -n -1 out")]
    public void What_is_written_comes_through_whatever_stands_behind_the_name(string script)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), Unix);
        using var folder = new Folder();

        CiipProcess.RunInShell(folder, script).Should().BeEquivalentTo(new { Code = 0, Error = "", Bytes = Ciip.Run("catalog", "--format", "csv").Bytes });
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void Where_an_ordinary_user_may_not_write_it_is_said_and_everything_stays()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), Unix);
        using var folder = new Folder();
        Directory.CreateDirectory(folder["locked"]);
        File.WriteAllText(folder["locked/mine"], Old);
        File.WriteAllText(folder["secret"], Old);
        File.SetUnixFileMode(folder["locked/mine"], UnixFileMode.UserRead | UnixFileMode.OtherRead);
        File.SetUnixFileMode(folder["locked"], UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        File.SetUnixFileMode(folder["secret"], UnixFileMode.None);
        try
        {
            foreach (var line in new[] { "catalog --format csv -o locked/out", "catalog --format csv -o locked/mine", "new standards -o locked/out", "new standards --force -o locked/mine", "validate secret" })
            {
                CiipProcess.RunUnprivileged(folder, line.Split(' ')).Should().BeEquivalentTo(new { Code = 2, Error = line.Split(' ')[^1] + ": Access is denied.\n" });
            }

            File.ReadAllText(folder["locked/mine"]).Should().Be(Old);
            Directory.GetFileSystemEntries(folder["locked"]).Should().Equal(folder["locked/mine"]);
        }
        finally
        {
            File.SetUnixFileMode(folder["locked"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void A_file_may_be_named_whatever_comes_through_a_shell()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), Unix);
        using var folder = new Folder();
        File.Copy(Law, folder["-o"]);

        CiipProcess.RunInShell(folder, "\"$@\" validate -- -o").Should().Match<Ciip>(run => run.Code == 0 && run.Out.StartsWith("-o: a document", StringComparison.Ordinal));
    }
}
