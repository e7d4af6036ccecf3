using System.IO.Compression;
using System.Text;

namespace Ciip.Guideline.GrcPortal.Tests.Support;

/// <summary>Files as evidence, the smallest of each kind.</summary>
internal static class EvidenceFiles
{
    public static byte[] Png { get; } = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    public static byte[] Jpeg { get; } = [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10, .. "JFIF\0"u8, 0x01, 0x01, 0x00, 0x00, 0x01, 0x00, 0x01, 0x00, 0x00, 0xFF, 0xD9];

    public static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    public static byte[] Pdf(string text = "") => Text($"%PDF-1.7\n%{text}\n1 0 obj<<>>endobj\ntrailer<<>>\nstartxref\n0\n%%EOF\n");

    /// <summary>An Office document with its main part, and further ones.</summary>
    public static byte[] Office(string main, params string[] parts) => Archive(["[Content_Types].xml", "_rels/.rels", main, .. parts]);

    public static byte[] Archive(params string[] parts)
    {
        using var content = new MemoryStream();
        using (var archive = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts)
            {
                using var stream = archive.CreateEntry(part).Open();
                stream.Write("<x/>"u8);
            }
        }

        return content.ToArray();
    }

    /// <summary>A document with a part that would be as large as is said, were it unpacked.</summary>
    public static byte[] Bomb(int megabytes)
    {
        using var content = new MemoryStream(Office("word/document.xml"));
        using var grown = new MemoryStream();
        content.CopyTo(grown);
        using (var archive = new ZipArchive(grown, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var stream = archive.CreateEntry("word/media/image1.png").Open();
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < megabytes; i++)
            {
                stream.Write(zeros);
            }
        }

        return grown.ToArray();
    }
}
