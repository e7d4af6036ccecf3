using System.IO.Compression;
using System.Text;
using Ciip.Guideline.Questionnaires.Sheets;
using Ciip.Guideline.Questionnaires.Workbooks;

namespace Ciip.Guideline.Cli.Tests.Spreadsheets;

/// <summary>Files made to fill the memory or to take for ever are refused in words, and no file makes the reader throw.</summary>
public class BoundTests
{
    private const int MostAllocated = 600_000_000;

    /// <summary>Each is the data of a sheet and the shared texts, repeated many times.</summary>
    public static TheoryData<string, string> Hostile => new()
    {
        { "bytes when unpacked", "a bomb of white space" },
        { "bytes in one tag", "a tag without end" },
        { "names in one part", "names without end" },
        { "elements within one another", "elements without end" },
        { "shared texts", "shared texts without end" },
        { "characters", "one long text used by every cell" },
        { "cells that are not blank", "cells without end" },
        { "merged cells", "merged cells without end" },
        { "cells under merged ones", "merged cells over one another" },
        { "characters", "one text without end" },
        { "sheets", "sheets without end" },
        { "styles of cells", "styles without end" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void What_is_larger_than_a_questionnaire_can_be_is_refused(string bound, string kind)
    {
        var bytes = HostileFile(kind);
        bytes.Length.Should().BeLessThan(ReadingBounds.MostBytes);
        var before = GC.GetAllocatedBytesForCurrentThread();

        XlsxReader.TryRead(bytes, out _, out var problems).Should().BeFalse();

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(MostAllocated);
        problems.Should().ContainSingle().Which.Message.English.Should().StartWith("The workbook is larger than a questionnaire can be").And.Contain(bound);
    }

    [Fact]
    public void A_file_that_is_too_large_is_refused_before_it_is_read()
    {
        SheetFile.TryRead(new byte[ReadingBounds.MostBytes + 1], isWorkbook: false, out _, out var problems).Should().BeFalse();
        problems.Should().ContainSingle().Which.Message.English.Should().Contain("10000000 bytes");
    }

    [Fact]
    public void Csv_has_the_bound_on_cells_too()
    {
        var file = Encoding.UTF8.GetBytes("[Document]\n" + string.Concat(Enumerable.Repeat("a,b\n", 10)));

        SheetFile.TryRead(file, isWorkbook: false, out _, out _, mostCells: 21).Should().BeTrue();
        SheetFile.TryRead(file, isWorkbook: false, out _, out var problems, mostCells: 20).Should().BeFalse();
        problems.Should().ContainSingle().Which.Message.English.Should().Contain("more than 20 cells that are not blank");
    }

    /// <summary>Bytes changed at random, within the packing and around it.</summary>
    [Fact]
    public void No_file_makes_the_reader_throw()
    {
        var right = Ciip.Run("questionnaire", "export", "--kind", "standards", "--level", "item", "--format", "xlsx").Bytes;
        var dice = new Dice(1);
        for (var run = 0; run < 300; run++)
        {
            var bytes = right[..(dice.Next(4) == 0 ? dice.Next(right.Length) : right.Length)];
            for (var change = 0; change < 1 + dice.Next(8) && bytes.Length > 0; change++)
            {
                bytes[dice.Next(bytes.Length)] = (byte)dice.Next(256);
            }

            var isRead = SheetFile.TryRead(bytes, isWorkbook: true, out _, out var problems);

            (isRead || problems.Count > 0).Should().BeTrue();
        }
    }

    private static byte[] HostileFile(string kind)
    {
        const string Cell = "<c t=\"s\"><v>0</v></c>";
        var (sheets, styles, shared) = ("<sheet name=\"a\" r:id=\"a\"/>", string.Empty, "<si><t>x</t></si>");
        var (before, many, count, after) = kind switch
        {
            "a bomb of white space" => ("<sheetData>", new string(' ', 1000), 110_000, "</sheetData>"),
            "a tag without end" => ("<sheetData><row a=\"", new string('x', 1000), 1_100, "\"/></sheetData>"),
            "names without end" => ("<sheetData>", "<n%/>", 400_000, "</sheetData>"),
            "elements without end" => ("<sheetData>", "<n>", 400_000, string.Empty),
            "one long text used by every cell" => ("<sheetData><row>", Cell, 16_000, "</row></sheetData>"),
            "cells without end" => ("<sheetData>", "<row>" + string.Concat(Enumerable.Repeat(Cell, 100)) + "</row>", 5_100, "</sheetData>"),
            "merged cells without end" => ("<mergeCells>", "<mergeCell ref=\"A1:A2\"/>", 11_000, "</mergeCells>"),
            "merged cells over one another" => ("<mergeCells>" + string.Concat(Enumerable.Repeat("<mergeCell ref=\"A1:A1048576\"/>", 9_000)) + "</mergeCells><sheetData>", $"<row>{Cell}</row>", 9_000, "</sheetData>"),
            "one text without end" => ("<sheetData><row><c t=\"inlineStr\"><is><t>", new string('a', 1000), 50_000, "</t></is></c></row></sheetData>"),
            _ => ("<sheetData>", string.Empty, 0, "</sheetData>"),
        };
        shared = kind switch
        {
            "shared texts without end" => string.Concat(Enumerable.Repeat("<si/>", ReadingBounds.MostSharedTexts + 1)),
            "one long text used by every cell" => "<si><t>" + new string('x', 30_000) + "</t></si>",
            _ => shared,
        };
        sheets = kind == "sheets without end" ? string.Concat(Enumerable.Repeat(sheets, ReadingBounds.MostSheets + 1)) : sheets;
        styles = kind == "styles without end" ? string.Concat(Enumerable.Repeat("<xf/>", ReadingBounds.MostStyles + 1)) : styles;

        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "xl/workbook.xml", $"<workbook xmlns:r=\"r\"><sheets>{sheets}</sheets></workbook>");
            Add(archive, "xl/_rels/workbook.xml.rels", "<r><Relationship Id=\"a\" Type=\"/worksheet\" Target=\"a.xml\"/><Relationship Id=\"b\" Type=\"/sharedStrings\" Target=\"b.xml\"/><Relationship Id=\"c\" Type=\"/styles\" Target=\"c.xml\"/></r>");
            Add(archive, "xl/b.xml", $"<sst>{shared}</sst>");
            Add(archive, "xl/c.xml", $"<s><cellXfs>{styles}</cellXfs></s>");
            using var writer = new StreamWriter(archive.CreateEntry("xl/a.xml").Open());
            writer.Write("<worksheet>" + before);
            for (var index = 0; index < count; index++)
            {
                writer.Write(many.Replace("%", index.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
            }

            writer.Write(after + "</worksheet>");
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive archive, string part, string text)
    {
        using var writer = new StreamWriter(archive.CreateEntry(part).Open());
        writer.Write(text);
    }
}
