using System.Text;
using CsCheck;

namespace Ciip.Guideline.Tests.Formats.Csv;

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
        var field = Encoding.UTF8.GetString(GuidelineCsv.ToCsv([[cell]]))[1..];
        var text = (field[0] == '"' ? field[1..].Replace("\"\"", "\"", StringComparison.Ordinal) : field).TrimStart();
        (text.Length > 0 && "=+-@＝＋－＠".Contains(text[0])).Should().BeFalse(text);
    });

    /// <summary>Whatever separates the cells, in whichever encoding: what was meant is told by the records that have cells to separate.</summary>
    [Fact]
    public void Any_table_comes_back_whatever_separates_its_cells() =>
        Gen.Select(Gen.Char["a水,;\t\n\" "].Array[0, 6].Select(static characters => new string(characters)).Array[3].Array[2, 8], Gen.Char[",;\t"], Gen.Int[0, 3], Gen.Bool)
            .Sample(static (records, separator, encoding, isSaid) =>
            {
                var text = (isSaid ? $"sep={separator}\r\n" : string.Empty) + string.Concat(records.Prepend(["x", "y", "z"])
                    .Select(record => string.Join(separator, record.Select(cell => Quoted(cell, isSaid))) + "\r\n"));
                Encoding[] encodings = [new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true)];

                GuidelineCsv.TryRead([.. encodings[encoding].GetPreamble(), .. encodings[encoding].GetBytes(text)], out var read, out var diagnostics)
                    .Should().BeTrue(string.Join("; ", diagnostics));

                read!.Skip(1).Select(static record => record.Cells).Should().BeEquivalentTo(records, static options => options.WithStrictOrdering());

                // Where no line says what separates, other separators are quoted, as our own writer does.
                string Quoted(string cell, bool isSaid) => cell.Contains('"') || cell.Contains('\n') || cell.Contains(separator) || (!isSaid && cell.AsSpan().ContainsAny(",;\t"))
                    ? "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : cell;
            });

    /// <summary>Spreadsheets leave out blank cells at the end of a record; a reader that goes by headings sees no difference.</summary>
    [Fact]
    public void Memory_grows_with_the_file_and_not_with_its_widest_record()
    {
        var file = Encoding.UTF8.GetBytes(new string(',', 12_000) + "\n" + string.Concat(Enumerable.Repeat("a\n", 12_000)));
        var before = GC.GetAllocatedBytesForCurrentThread();

        GuidelineCsv.TryRead(file, out var records, out _).Should().BeTrue();

        records.Should().HaveCount(12_001);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(10_000_000);
    }

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
            records!.Where(static record => record[record.Cells.Count].Length > 0).Should().BeEmpty();
        }
    });

    /// <summary>UTF-8 cannot hold half of a pair.</summary>
    private static string WithoutLoneSurrogates(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
