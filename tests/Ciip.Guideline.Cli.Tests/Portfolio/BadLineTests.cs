using System.Text;
using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Cli.Tests.Portfolio;

/// <summary>Whatever a file of lines can be: what is wrong is said with line and column, stops nothing and loses no neighbor.</summary>
public class BadLineTests
{
    private const int Block = 256 * 1024;
    private static readonly byte[] Three = Subjects.Lines(3);

    [Theory]
    [InlineData("\n\n \t\r\n", "\n\n")]
    [InlineData("\uFEFF", "")]
    [InlineData("\uFEFF\r\n", "\r\n")]
    public void Blank_lines_and_a_byte_order_mark_are_nothing(string before, string after)
    {
        var run = Ciip.RunOn([.. Encoding.UTF8.GetBytes(before), .. Three, .. Encoding.UTF8.GetBytes(after)], "rollup", "-", "--format", "json");

        run.Should().BeEquivalentTo(new { Code = 0, Error = "", Bytes = GuidelineJson.ToUtf8Bytes(Subjects.Rolled(Three)) });
    }

    [Fact]
    public void Lines_may_end_as_on_windows_and_the_last_one_not_at_all()
    {
        var text = Encoding.UTF8.GetString(Three);

        Ciip.RunOn(Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal)), "rollup", "-", "--format", "json").Bytes.Should().Equal(GuidelineJson.ToUtf8Bytes(Subjects.Rolled(Three)));
        Ciip.RunOn(Encoding.UTF8.GetBytes(text.TrimEnd('\n')), "rollup", "-", "--format", "json").Bytes.Should().Equal(GuidelineJson.ToUtf8Bytes(Subjects.Rolled(Three)));
    }

    [Fact]
    public void A_truncated_last_line_is_said_with_its_place_and_the_others_count()
    {
        using var folder = new Folder();
        File.WriteAllBytes(folder["a.jsonl"], Three[..^10]);

        var run = Ciip.Run("rollup", folder["a.jsonl"], "-o", folder["out.json"]);

        run.Code.Should().Be(2);
        run.Error.Should().MatchRegex(@"^.*a\.jsonl\(3,\d+\): CIIP1002 The text ends before it is complete\.\nLines that do not count: 1 unreadable\.\n$");
        GuidelineJson.Parse<CoverageSummary>(File.ReadAllBytes(folder["out.json"])).Should().Match<CoverageSummary>(summary => summary.Evaluated == 2 && summary.Respondents == 3 && summary.Population == null);
        Ciip.Run("rollup", folder["a.jsonl"]).Out.Should().MatchRegex(@"Lines that do not count +\| 1 unreadable ");
        Ciip.Run("rollup", folder["a.jsonl"], "--lang", "ja").Error.Should().Contain("テキスト").And.EndWith("集計に含めなかった行：読み取れない行1件\n");
    }

    [Fact]
    public void Problems_are_said_in_order_and_the_first_thousand_in_full()
    {
        var run = Ciip.RunOn([.. Three, .. Enumerable.Repeat("[]\n"u8.ToArray(), 1500).SelectMany(line => line)], "rollup", "-", "--format", "json");

        var lines = run.Error.Split('\n');
        lines.Should().HaveCount(1003);
        lines[..1000].Select(line => int.Parse(line[2..line.IndexOf(',', StringComparison.Ordinal)], null)).Should().Equal(Enumerable.Range(4, 1000));
        lines[1000..].Should().Equal("500 more problems.", "Lines that do not count: 1500 unreadable.", "");
        GuidelineJson.Parse<CoverageSummary>(run.Bytes).Evaluated.Should().Be(3);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Half_a_character_at_the_edge_of_a_buffer_is_whole(int part)
    {
        // Each kanji has three bytes, of which the edge of the first buffer cuts one.
        var before = Encoding.UTF8.GetByteCount("{\"operator\":\"");
        var padding = (Block - before - part) % 3;
        var name = new string('a', padding + 3) + new string('表', Block / 3);
        byte[] lines = [.. Subjects.Small(name), .. "\n"u8, .. Three];

        Ciip.RunOn(lines, "rollup", "-", "--format", "json").Should().BeEquivalentTo(new { Code = 0, Error = "", Bytes = GuidelineJson.ToUtf8Bytes(Subjects.Rolled([.. Subjects.Small("x"), .. "\n"u8, .. Three])) });
    }

    [Fact]
    public void A_line_of_a_hundred_megabytes_is_read_and_a_longer_one_than_is_allowed_is_read_past()
    {
        using var folder = new Folder();
        using (var file = File.Create(folder["a.jsonl"]))
        {
            file.Write(Subjects.Small(new string('x', 100_000_000)));
            file.Write("\n"u8);
            file.Write(Three.AsSpan(0, Three.AsSpan().IndexOf((byte)'\n') + 1));
            file.Write(new byte[130 * 1024 * 1024]);
            file.Write("\n"u8);
            file.Write(Three.AsSpan(Three.AsSpan().IndexOf((byte)'\n') + 1));
        }

        var run = Ciip.Run("rollup", folder["a.jsonl"], "--format", "json");

        run.Code.Should().Be(2);
        run.Error.Should().MatchRegex(@"^[^\n]*a\.jsonl\(3,1\): CIIP\d{4} [^\n]+\nLines that do not count: 1 unreadable\.\n$");
        GuidelineJson.Parse<CoverageSummary>(run.Bytes).Evaluated.Should().Be(4);
    }

    [Fact]
    public void Each_file_that_cannot_be_used_is_named_before_any_is_read()
    {
        using var folder = new Folder();
        File.WriteAllBytes(folder["a.jsonl"], [.. Three, .. "{"u8]);
        File.CreateSymbolicLink(folder["link.jsonl"], "a.jsonl");
        Directory.CreateDirectory(folder["folder"]);

        var run = Ciip.Run("rollup", folder["a.jsonl"], folder["none.jsonl"], folder["folder"], folder["link.jsonl"], "-", "-", "", "-o", folder["out.json"]);

        run.Should().BeEquivalentTo(new { Code = 2, Bytes = Array.Empty<byte>() });
        run.Error.Should().Be($"{folder["none.jsonl"]}: There is no such file.\n{folder["folder"]}: This is a folder, not a file.\n"
            + $"{folder["link.jsonl"]}: The file is named twice: what is in it would count twice.\n-: The file is named twice: what is in it would count twice.\n: An empty name is not a file.\n");
        File.Exists(folder["out.json"]).Should().BeFalse();
    }

    [Fact]
    public void Lines_are_validated_as_subjects()
    {
        using var folder = new Folder();
        File.WriteAllBytes(folder["good.jsonl"], Three);
        File.WriteAllBytes(folder["bad.NDJSON"], [.. Three, .. "{}\n[]\n"u8, .. Three]);

        Ciip.Run("validate", folder["good.jsonl"]).Should().BeEquivalentTo(new { Code = 0, Error = "", Out = $"{folder["good.jsonl"]}: JSON lines of 3 subjects.\n" });
        var run = Ciip.Run("validate", folder["good.jsonl"], folder["bad.NDJSON"], folder["none.jsonl"]);
        run.Code.Should().Be(2);
        run.Error.Split('\n').Where(line => line.Length > 0).Select(line => line[folder.Path.Length..]).Should().SatisfyRespectively(
            line => line.Should().StartWith("/bad.NDJSON(5,1): CIIP"),
            line => line.Should().StartWith("/bad.NDJSON(6,1): CIIP"),
            line => line.Should().StartWith("/bad.NDJSON(7,1): CIIP"),
            line => line.Should().StartWith("/bad.NDJSON(8,1): CIIP"),
            line => line.Should().Be("/none.jsonl: There is no such file."));
    }

    [Theory]
    [InlineData("subject", "ciip-guideline/portfolio-subject/1")]
    [InlineData("summary", "ciip-guideline/coverage-summary/1")]
    public void There_are_schemas_of_subjects_and_summaries(string kind, string format) => Ciip.Run("schema", kind).Out.Should().Contain(format);
}
