using CsCheck;

namespace Ciip.Guideline.Tests.Serialization.Csv;

/// <summary>Any text comes back from a file as it was written.</summary>
public sealed class CsvRoundTripTests
{
    /// <summary>What decides something in a CSV file, more often than chance would have it.</summary>
    private static readonly Gen<string> Cell = Gen.OneOf(
        Gen.String.Select(WithoutLoneSurrogates),
        Gen.Char["'=+-@\t\r\n \"，,;＝＋－＠　a水\u200B\uFEFF"].Array[0, 6].Select(static characters => new string(characters)));

    private static readonly Gen<string[][]> Records = Gen.Int[1, 4].SelectMany(static columns => Cell.Array[columns].Array[1, 6]);

    [Fact]
    public void Any_table_comes_back() => Records.Sample(static records =>
    {
        GuidelineCsv.TryRead(GuidelineCsv.ToCsv(records), out var read, out var diagnostics).Should().BeTrue(string.Join("; ", diagnostics));
        read!.Select(static record => record.Cells).Should().BeEquivalentTo(records, static options => options.WithStrictOrdering());
    });

    [Fact]
    public void No_cell_in_a_file_starts_like_a_formula() => Cell.Sample(static cell =>
    {
        var field = System.Text.Encoding.UTF8.GetString(GuidelineCsv.ToCsv([[cell]]))[1..];
        var text = (field[0] == '"' ? field[1..].Replace("\"\"", "\"", StringComparison.Ordinal) : field).TrimStart();
        (text.Length > 0 && "=+-@＝＋－＠".Contains(text[0])).Should().BeFalse(text);
    });

    [Fact]
    public void Any_bytes_are_read_or_refused_with_a_place() => Gen.Byte.Array[0, 200].Sample(static bytes =>
    {
        if (!GuidelineCsv.TryRead(bytes, out var records, out var diagnostics))
        {
            records.Should().BeNull();
            diagnostics.Should().NotBeEmpty().And.OnlyContain(static diagnostic => diagnostic.Line > 0);
        }
        else
        {
            diagnostics.Should().BeEmpty();
            records.Select(static record => record.Cells.Count).Distinct().Count().Should().BeLessThan(2);
        }
    });

    /// <summary>UTF-8 cannot hold half of a pair.</summary>
    private static string WithoutLoneSurrogates(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));
}
