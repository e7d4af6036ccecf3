using System.IO.Compression;
using System.Text;

namespace Ciip.Guideline.Cli.Tests.Spreadsheets;

/// <summary>Files that people take for a questionnaire: each is told what it is, in the language asked for.</summary>
public class ForeignFileTests
{
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[1000]];

    public static TheoryData<string, string, string> Files => new()
    {
        { "old.xls", "workbook of the old form (.xls)", "旧形式のワークブック" },
        { "old", "workbook of the old form (.xls)", "旧形式のワークブック" },
        { "protected.xlsx", "protected by a password", "パスワード" },
        { "letter.doc", "document of a word processor (.doc)", "文書ファイル（.doc）" },
        { "q.ods", "OpenDocument (.ods)", "OpenDocument形式" },
        { "q.xlsb", "binary workbook (.xlsb)", "バイナリ形式" },
        { "q.xlsm", "holds macros (.xlsm)", "マクロ" },
        { "letter.docx", "document of a word processor (.docx)", "文書ファイル（.docx）" },
        { "talk.pptx", "presentation (.pptx)", "プレゼンテーション" },
        { "q.numbers", "Numbers", "Numbers" },
        { "q.pdf", "PDF", "PDF" },
        { "page.xls", "a page or XML", "HTML又はXML" },
        { "sjis.csv", "Shift_JIS", "シフトJIS" },
        { "folder.zip", "not a workbook that can be read", "ワークブック" },
        { "text.xlsx", "not a workbook that can be read", "ワークブック" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_foreign_file_is_told_what_it_is(string name, string english, string japanese)
    {
        using var folder = new Folder();
        File.WriteAllBytes(folder[name], Content(name));

        foreach (var (lang, message) in new[] { ("en", english), ("ja", japanese) })
        {
            var made = Ciip.Run("questionnaire", "import", folder[name], "--lang", lang);

            made.Code.Should().Be(2);
            made.Error.Should().StartWith(folder[name]).And.Contain(message);
            made.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().ContainSingle();
        }
    }

    [Theory]
    [InlineData("~$q.xlsx")]
    [InlineData(".~lock.q.xlsx#")]
    public void The_mark_of_an_open_workbook_is_told(string name)
    {
        using var folder = new Folder();
        File.WriteAllBytes(folder[name], new byte[165]);

        Ciip.Run("questionnaire", "import", folder[name]).Error.Should().Be($"{folder[name]}: This is the mark of a workbook that is open in a spreadsheet, not the workbook. "
            + "Close it there and name the file without the mark.\n");
    }

    /// <summary>As Windows says it; other systems let a file be read that is open elsewhere.</summary>
    [Fact]
    public void A_workbook_that_is_open_elsewhere_is_told() =>
        FileTrouble.Of("q.xlsx", new IOException("used by another process", unchecked((int)0x80070020))).English
            .Should().Be("q.xlsx: The file is open in another program: close it there.");

    private static byte[] Content(string name) => name switch
    {
        "old.xls" => Compound,
        "old" => [0x09, 0x08, 0x08, 0x00, 0x00, 0x05, 0x10, 0x00],
        "protected.xlsx" => [.. Compound, .. Encoding.Unicode.GetBytes("EncryptedPackage")],
        "letter.doc" => [.. Compound, .. Encoding.Unicode.GetBytes("WordDocument")],
        "q.ods" => Packed("mimetype", "content.xml", "META-INF/manifest.xml"),
        "q.xlsb" => Packed("xl/workbook.bin"),
        "q.xlsm" => Packed("xl/workbook.xml", "xl/vbaProject.bin"),
        "letter.docx" => Packed("word/document.xml"),
        "talk.pptx" => Packed("ppt/presentation.xml"),
        "q.numbers" => Packed("Index/Document.iwa"),
        "folder.zip" => Packed("a.txt"),
        "q.pdf" => "%PDF-1.7\n"u8.ToArray(),
        "page.xls" => "\uFEFF\r\n<html><table>"u8.ToArray(),
        "sjis.csv" => [0x5B, 0x95, 0xB6, 0x8F, 0x91, 0x5D],
        _ => "a,b"u8.ToArray(),
    };

    private static byte[] Packed(params string[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts)
            {
                archive.CreateEntry(part).Open().Dispose();
            }
        }

        return stream.ToArray();
    }
}
