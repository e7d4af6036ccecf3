using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;

namespace GrcPortal.Evidence;

/// <summary>Tells what kind of file bytes are. What could be read as two kinds, or as something that runs, is none.</summary>
internal static class EvidenceContent
{
    private const int PdfEnd = 2_048;
    private const int PngChunk = 12;

    private static readonly SearchValues<string> Markup = SearchValues.Create(["<script", "<html", "<svg", "<!doctype", "<iframe"], StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<byte> PngStart => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private static ReadOnlySpan<byte> JpegStart => [0xFF, 0xD8, 0xFF];

    private static ReadOnlySpan<byte> JpegEnd => [0xFF, 0xD9];

    /// <summary>Null where it is none that is taken; and whether that is because of macros.</summary>
    public static (EvidenceType? Type, bool HasMacros) TypeOf(byte[] content) =>
        OfficeFile.StartsLikeOne(content) ? OfficeFile.TypeOf(content)
        // Archives are read from their end: one that starts as something else is that and an archive.
        : OfficeFile.EndsLikeOne(content) ? (null, false)
        : IsPdf(content) ? (EvidenceType.Pdf, false)
        : IsPng(content) ? (EvidenceType.Png, false)
        : IsJpeg(content) ? (EvidenceType.Jpeg, false)
        : IsText(content) ? (EvidenceType.Text, false)
        : (null, false);

    private static bool IsPdf(ReadOnlySpan<byte> content) => content.StartsWith("%PDF-"u8) && content[^Math.Min(PdfEnd, content.Length)..].IndexOf("%%EOF"u8) >= 0;

    /// <summary>From the first chunk to the last, and nothing after it.</summary>
    private static bool IsPng(ReadOnlySpan<byte> content)
    {
        if (!content.StartsWith(PngStart) || !content[PngChunk..].StartsWith("IHDR"u8))
        {
            return false;
        }

        var rest = content[8..];
        while (rest.Length >= PngChunk)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            if (length > rest.Length - PngChunk)
            {
                return false;
            }

            var isEnd = rest[4..].StartsWith("IEND"u8);
            rest = rest[(PngChunk + (int)length)..];
            if (isEnd)
            {
                return rest.IsEmpty;
            }
        }

        return false;
    }

    /// <summary>Telephones write data of their own after the end of a picture.</summary>
    private static bool IsJpeg(ReadOnlySpan<byte> content) => content.StartsWith(JpegStart) && content.LastIndexOf(JpegEnd) > 0;

    /// <summary>Text to read: nothing that a browser would show as a page, and no script that says what runs it.</summary>
    private static bool IsText(ReadOnlySpan<byte> content)
    {
        if (!Utf8.IsValid(content) || content.ContainsAnyInRange((byte)0x00, (byte)0x08) || content.ContainsAnyInRange((byte)0x0E, (byte)0x1F) || content.ContainsAny((byte)0x0B, (byte)0x7F))
        {
            return false;
        }

        var text = Encoding.UTF8.GetString(content).AsSpan().TrimStart("\uFEFF \t\r\n\f");
        return text is not ['<', ..] and not ['#', '!', ..] && !text.ContainsAny(Markup);
    }
}
