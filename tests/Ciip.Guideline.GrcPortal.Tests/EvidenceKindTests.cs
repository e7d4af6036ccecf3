using Ciip.Guideline.GrcPortal.Tests.Support;
using GrcPortal.Evidence;
using static Ciip.Guideline.GrcPortal.Tests.Support.EvidenceFiles;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>What a file is counts by its bytes; what could be two things, or runs, is nothing that is taken.</summary>
public sealed class EvidenceKindTests
{
    private const string Word = "word/document.xml";

    public static TheoryData<string, string, byte[]> Taken => new()
    {
        { "report.pdf", "application/pdf", Pdf() },
        { "REPORT.PDF", "application/pdf", Pdf() },
        { "screen.png", "image/png", Png },
        { "photo.jpeg", "image/jpeg", Jpeg },
        { "photo.jpg", "image/jpeg", [.. Jpeg, .. "data of a telephone"u8] },
        { "minutes.txt", "text/plain; charset=utf-8", Text("議事録\r\n1 < 2 & 3 > 2\r\n") },
        { "minutes.md", "text/plain; charset=utf-8", Text("\uFEFF# Minutes") },
        { "list.csv", "text/csv; charset=utf-8", Text("id,name\n1,情報\n") },
        { "rule.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Office(Word, "word/embeddings/sheet.xlsx") },
        { "list.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Office("xl/workbook.xml") },
        { "talk.pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", Office("ppt/presentation.xml") },
    };

    public static TheoryData<string, string, byte[]> Refused => new()
    {
        { "a page", "page.txt", Text("<!DOCTYPE html><html><script>alert(1)</script></html>") },
        { "a page after blanks", "page.txt", Text("\uFEFF \r\n\t<b>x</b>") },
        { "a page in a text", "page.txt", Text("Hello <ScRiPt>alert(1)</ScRiPt>") },
        { "a picture that runs", "image.txt", Text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>") },
        { "a script", "run.txt", Text("#!/bin/sh\nrm -rf ~\n") },
        { "a script by its name", "run.ps1", Text("Remove-Item -Recurse C:\\") },
        { "a page by its name", "page.html", Text("plain") },
        { "a program", "setup.pdf", [.. "MZ"u8, 0x90, 0x00, 0x03, 0x00, 0x00, 0x00] },
        { "another program", "setup", [0x7F, .. "ELF"u8, 0x02, 0x01, 0x01, 0x00] },
        { "a picture of another kind", "image.gif", [.. "GIF89a"u8, 0x01, 0x00, 0x01, 0x00, 0x00, 0x00, 0x00, 0x3B] },
        { "text of another encoding", "sjis.txt", [0x8F, 0xEE, 0x95, 0xF1] },
        { "text with zeros", "utf16.txt", System.Text.Encoding.Unicode.GetBytes("text") },
        { "a picture with a page after it", "image.png", [.. Png, .. "<html><script>alert(1)</script>"u8] },
        { "a picture that breaks off", "image.png", Png[..^20] },
        { "a document without an end", "half.pdf", Text("%PDF-1.7\n1 0 obj") },
        { "a document with something before it", "late.pdf", [.. "\0\0"u8, .. Pdf()] },
        { "a document that is an archive too", "both.pdf", [.. Pdf(), .. Archive("evil.class"), ] },
        { "a picture that is an archive too", "both.jpg", [.. Jpeg, .. Archive("evil.class")] },
        { "an archive", "files.zip", Archive("notes.txt") },
        { "an archive that says it is a document", "files.docx", Archive("[Content_Types].xml", "notes.txt") },
        { "a document without a list of its parts", "files.docx", Archive(Word) },
        { "a document of two kinds", "both.docx", Office(Word, "xl/workbook.xml") },
        { "a document with something after it", "tail.docx", [.. Office(Word), .. "<script>"u8] },
        { "a document that breaks off", "half.docx", Office(Word)[..^10] },
        { "a document whose list of parts is somewhere else", "lost.docx", [.. "PK\x3\x4"u8, .. new byte[40], .. "PK\x5\x6"u8, 0, 0, 0, 0, 9, 0, 9, 0, 255, 0, 0, 0, 255, 255, 0, 0, 0, 0] },
        { "the start of an archive", "start.docx", "PK\x3\x4"u8.ToArray() },
        { "a document with macros", "macros.docx", Office(Word, "word/vbaProject.bin") },
        { "a document with macros under a name of its own", "macros.docx", Office(Word, "word/VBAPROJECT.BIN") },
        { "macros of the old kind", "macros.xlsx", Office("xl/workbook.xml", "xl/macrosheets/sheet1.xml") },
        { "controls", "controls.docx", Office(Word, "word\\activeX\\activeX1.bin") },
        { "a document under the name of one with macros", "rule.docm", Office(Word) },
        { "a document under the name of a program", "report.exe", Pdf() },
        { "a document that looks like one by the way its name runs", "report\u202Efdp.exe", Pdf() },
        { "nothing", "empty.txt", [] },
    };

    [Theory]
    [MemberData(nameof(Taken))]
    public void What_is_taken_is_taken_as_what_it_is(string name, string type, byte[] content)
    {
        var (file, refused) = EvidenceFile.Read(name, content, new());

        refused.Should().BeNull();
        (file!.Name, file.Type.ContentType).Should().Be((name, type));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void Everything_else_is_refused_with_a_reason(string what, string name, byte[] content)
    {
        var (file, refused) = EvidenceFile.Read(name, content, new());

        file.Should().BeNull(what);
        refused!.Status.Should().BeInRange(400, 415);
        refused.Reason.English.Should().NotBeEmpty();
        refused.Reason.Japanese.Should().NotBe(refused.Reason.English);
    }

    [Theory]
    [InlineData("..\\..\\minutes", "minutes.pdf")]
    [InlineData("/etc/passwd", "passwd.pdf")]
    [InlineData("議事録 4.1", "議事録 4.1.pdf")]
    [InlineData("a\r\nSet-Cookie: x.pdf", "aSet-Cookie x.pdf")]
    [InlineData("\u202Efdp.pdf", "fdp.pdf")]
    [InlineData("***", "evidence.pdf")]
    [InlineData("", "evidence.pdf")]
    public void Names_are_cleaned_and_end_in_what_the_file_is(string name, string kept) => EvidenceFile.Read(name, Pdf(), new()).File!.Name.Should().Be(kept);

    [Fact]
    public void A_long_name_keeps_its_end()
    {
        var name = EvidenceFile.Read(new string('名', 300) + ".pdf", Pdf(), new()).File!.Name;
        var added = EvidenceFile.Read(new string('名', 300), Pdf(), new()).File!.Name;

        name.Should().HaveLength(200).And.EndWith("名.pdf");
        added.Should().HaveLength(200).And.EndWith("名.pdf");
    }

    /// <summary>The directory says enough: what a part would be when unpacked is nothing to find out.</summary>
    [Fact]
    public void Nothing_in_an_archive_is_unpacked()
    {
        var bomb = Bomb(megabytes: 200);
        bomb.Length.Should().BeLessThan(1_000_000);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var (file, _) = EvidenceFile.Read("bomb.docx", bomb, new());

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(1_000_000);
        file!.Content.Should().BeSameAs(bomb);
    }

    [Fact]
    public void Settings_say_what_is_taken()
    {
        var options = new EvidenceOptions { Types = ["pdf"], MaxFileBytes = 100 };

        EvidenceFile.Read("report.pdf", Pdf(), options).File.Should().NotBeNull();
        EvidenceFile.Read("image.png", Png[..60], options).Refused!.Reason.English.Should().EndWith("These are: PDF.");
        EvidenceFile.Read("report.pdf", Pdf(new string('x', 100)), options).Refused!.Status.Should().Be(413);
    }
}
