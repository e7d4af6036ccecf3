using System.Text;

namespace Ciip.Guideline.Cli.Tests;

/// <summary>A Japanese Windows console, as far as it can be imitated: it takes what is written for the code page that it was told last.</summary>
public class Utf8ConsoleTests
{
    private const string NotIn932 = "𠮷田–葛󠄀城—😀.json";
    private static readonly Encoding CodePage932 = CodePagesEncodingProvider.Instance.GetEncoding(932)!;

    private readonly List<Encoding> told = [];
    private readonly StringBuilder shown = new();
    private Encoding current = CodePage932;

    [Fact]
    public void Letters_that_the_code_page_does_not_have_are_shown()
    {
        CodePage932.GetString(CodePage932.GetBytes(NotIn932)).Should().NotBe(NotIn932, "this is what would be lost");
        using (Tell(isShown: true))
        {
            using var window = new Window(this);
            new CiipCommandLine(new CiipConsole(Stream.Null, window, window) { IsTerminal = true, ErrorIsTerminal = true }).Run(["evaluate", NotIn932, "--lang", "ja"]).Should().Be(2);
        }

        shown.ToString().Should().Be(NotIn932 + ": ファイルがない。\n");
    }

    [Fact]
    public void The_console_is_told_afterwards_what_it_was_told_before()
    {
        var console = Tell(isShown: true);
        told.Should().ContainSingle().Which.Should().BeEquivalentTo(new { CodePage = 65001 });
        told[0].GetPreamble().Should().BeEmpty();

        console.Dispose();
        console.Dispose();

        told.Skip(1).Should().Equal(CodePage932);
    }

    [Fact]
    public void Where_no_console_shows_anything_none_is_told()
    {
        Tell(isShown: false).Dispose();

        told.Should().BeEmpty();
    }

    [Fact]
    public void A_console_that_does_not_let_itself_be_told_stops_nothing()
    {
        using (new Utf8Console(isShown: true, () => current, _ => throw new IOException()))
        {
            told.Should().BeEmpty();
        }
    }

    private Utf8Console Tell(bool isShown) => new(isShown, () => current, encoding =>
    {
        told.Add(encoding);
        current = encoding;
    });

    private sealed class Window(Utf8ConsoleTests console) : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => console.shown.Append(console.current.GetString(buffer));

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));
    }
}
