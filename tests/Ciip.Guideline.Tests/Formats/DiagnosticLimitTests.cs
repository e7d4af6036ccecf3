using System.Text;
using Ciip.Guideline.Tests.Crosswalks;
using Ciip.Guideline.Tests.Formats.Json;

namespace Ciip.Guideline.Tests.Formats;

/// <summary>Of more problems than the limit the first are said and the rest counted, by every reader.</summary>
public sealed class DiagnosticLimitTests
{
    [Theory]
    [InlineData(999, null)]
    [InlineData(1000, null)]
    [InlineData(1001, 1)]
    [InlineData(5000, 4000)]
    public void A_thousand_unless_more_are_asked_for(int wrong, int? more)
    {
        var json = Documents.With(string.Join(',', Enumerable.Range(0, wrong).Select(static i => $"\"x{i}\":1")));

        GuidelineJson.TryParse<SafetyStandardsDocument>(json, out _, out var diagnostics).Should().BeFalse();

        diagnostics.Count(static one => one.Code == GuidelineDiagnosticCodes.UnknownMember).Should().Be(Math.Min(wrong, 1000));
        (diagnostics[^1].Code == GuidelineDiagnosticCodes.More ? diagnostics[^1].Message : null).Should().Be(more is { } rest ? $"Further problems: at least {rest}." : null);
        _ = GuidelineJson.TryParse<SafetyStandardsDocument>(json, out _, out var all, new ReadOptions { MaxDiagnostics = int.MaxValue });
        all.Should().HaveCount(wrong);
        all.Take(1000).Select(static one => one.Pointer).Should().Equal(diagnostics.Take(1000).Where(static one => one.Code != GuidelineDiagnosticCodes.More).Select(static one => one.Pointer));
    }

    /// <summary>However many are said: problems of every kind of form are counted as they are said, those of content at least not twice.</summary>
    [Fact]
    public void Counted_and_said_are_together_all()
    {
        string[] files =
        [
            Documents.With("\"follows\":[1,null,\"\\ud800\",[],{}],\"treatments\":{\"a\":1,\"a\":2,\"II.1\":{\"value\":\"x\",\"y\":1,\"y\":2},\"\\ud800\":1},\"issuedOn\":\"x\",\"title\":null,\"id\":\"d\",\"\\ud800\":1,\"review\":{\"performed\":[{}]}"),
            "{\"scales\":[{},{},{}],\"sources\":[{\"reference\":1,\"x\":1}],\"scope\":{\"services\":[{\"systems\":{}}]},\"format\":null}",
        ];
        foreach (var file in files)
        {
            _ = GuidelineJson.TryParse<SafetyStandardsDocument>(file, out _, out var all);
            all.Should().HaveCountGreaterThan(8);
            for (var most = 1; most < all.Count; most++)
            {
                _ = GuidelineJson.TryParse<SafetyStandardsDocument>(file, out _, out var some, new ReadOptions { MaxDiagnostics = most });

                var last = some[^1];
                var more = last.Code == GuidelineDiagnosticCodes.More ? int.Parse(System.Text.RegularExpressions.Regex.Match(last.Message, "[0-9]+").Value, System.Globalization.CultureInfo.InvariantCulture) : 0;
                some.Should().HaveCount(most + (more > 0 ? 1 : 0));
                (most + more).Should().BeInRange(all.Count - OfContent(all), all.Count);
                some.Take(most).Select(static one => one.ToString()).Should().BeSubsetOf(all.Select(static one => one.ToString()));
            }
        }
    }

    [Fact]
    public void In_csv_and_crosswalks_too()
    {
        GuidelineCsv.TryRead(Encoding.UTF8.GetBytes("a\n" + string.Concat(Enumerable.Repeat("x\"y\n", 1500))), out _, out var cells).Should().BeFalse();
        cells.Should().HaveCount(1001);
        (cells[^1].Code, cells[^1].Message, cells[^1].MessageIn(Language.Japanese)).Should().Be((GuidelineDiagnosticCodes.CsvMore, "Further problems: 500.", "ほかに500件の問題がある。"));

        var table = FullCrosswalk.Value.MappingTable();
        GuidelineCsv.TryReadMappings(GuidelineCsv.ToCsv([[.. table.Headings], [.. table.Headings]]), out _, out var rows, new ReadOptions { MaxDiagnostics = 1 }).Should().BeFalse();
        rows.Should().HaveCount(2);
        rows[1].Code.Should().Be(GuidelineDiagnosticCodes.CsvMore);
    }

    [Fact]
    public void In_oscal_a_reason_is_said_before_what_was_left_aside()
    {
        var foreign = string.Concat(Enumerable.Range(0, 50).Select(static i => $"\"x{i}\":1,"));
        var profile = Encoding.UTF8.GetBytes($"{{\"profile\":{{{foreign}\"metadata\":{{}},\"imports\":[{{\"href\":1}}]}}}}");

        GuidelineOscal.TryReadProfile(profile, out _, out var diagnostics, new ReadOptions { MaxDiagnostics = 10 }).Should().BeFalse();

        diagnostics.Should().HaveCount(11);
        diagnostics.Should().ContainSingle(static one => one.Code == GuidelineDiagnosticCodes.WrongType);
        diagnostics[^1].Message.Should().Be("Further problems: 41.");
    }

    [Fact]
    public void None_is_no_limit()
    {
        var none = () => new ReadOptions { MaxDiagnostics = 0 };

        none.Should().Throw<ArgumentOutOfRangeException>();
    }

    private static int OfContent(IEnumerable<GuidelineDiagnostic> diagnostics) =>
        diagnostics.Count(static one => one.Code.StartsWith("CIIP12", StringComparison.Ordinal) || one.Code is GuidelineDiagnosticCodes.EmptyText or GuidelineDiagnosticCodes.NullNotAllowed);
}
