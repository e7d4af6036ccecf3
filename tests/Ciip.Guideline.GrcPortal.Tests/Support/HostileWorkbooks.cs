using System.IO.Compression;
using System.Text;

namespace Ciip.Guideline.GrcPortal.Tests.Support;

/// <summary>Files under the name of a questionnaire that are none, or more than one.</summary>
internal static class HostileWorkbooks
{
    public static byte[] Of(string kind) => kind switch
    {
        "a bomb" => Packed(string.Concat(Enumerable.Repeat(new string(' ', 1_000), 101_000))),
        "a million rows" => Packed("<sheetData>" + string.Concat(Enumerable.Repeat("<row><c t=\"str\"><v>x</v></c></row>", 1_000_000)) + "</sheetData>"),
        "a cell beyond the last" => Packed("<sheetData><row r=\"99999999\"><c r=\"ZZZZ99999999\" t=\"str\"><v>x</v></c></row></sheetData>"),
        "an entity of a file" => Packed("<sheetData><row><c t=\"str\"><v>&x;</v></c></row></sheetData>", "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"),
        "entities of entities" => Packed("<sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData>", "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"),
        "macros" => Packed("<sheetData/>", more: "xl/vbaProject.bin"),
        "a binary workbook" => Packed("<sheetData/>", more: "xl/workbook.bin"),
        "an encrypted workbook" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[1_000], .. Encoding.Unicode.GetBytes("EncryptedPackage")],
        "a broken-off workbook" => Packed("<sheetData/>")[..^40],
        "a folder" => Packed("<sheetData/>")[..4],
        "a PDF" => "%PDF-1.7\n"u8.ToArray(),
        "text" => "not a workbook"u8.ToArray(),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>A workbook of the sheets of a questionnaire, all with the same cells.</summary>
    public static byte[] Packed(string sheet, string before = "", string? more = null)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Document\" r:id=\"a\"/><sheet name=\"Answers\" r:id=\"a\"/></sheets></workbook>");
            Add(archive, "xl/_rels/workbook.xml.rels", "<r><Relationship Id=\"a\" Type=\"/worksheet\" Target=\"a.xml\"/></r>");
            Add(archive, "xl/a.xml", $"{before}<worksheet>{sheet}</worksheet>");
            if (more is not null)
            {
                Add(archive, more, string.Empty);
            }
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive archive, string part, string text)
    {
        using var writer = new StreamWriter(archive.CreateEntry(part).Open());
        writer.Write(text);
    }
}
