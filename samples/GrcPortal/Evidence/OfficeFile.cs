using System.Buffers.Binary;
using System.IO.Compression;

namespace GrcPortal.Evidence;

/// <summary>Tells what kind of Office document an archive is, by its directory alone: nothing in it is unpacked.</summary>
internal static class OfficeFile
{
    /// <summary>Of the record at the end of an archive, without its comment.</summary>
    private const int EndLength = 22;

    private static readonly (string Part, EvidenceType Type)[] Kinds =
        [("word/document.xml", EvidenceType.Docx), ("xl/workbook.xml", EvidenceType.Xlsx), ("ppt/presentation.xml", EvidenceType.Pptx)];

    private static readonly string[] Running = ["vbaProject", "vbaData", "/macrosheets/", "/activeX/"];

    private static ReadOnlySpan<byte> End => "PK\x5\x6"u8;

    public static bool StartsLikeOne(ReadOnlySpan<byte> content) => content.StartsWith("PK\x3\x4"u8);

    /// <summary>Whether something ends in the end of an archive, with or without a comment.</summary>
    public static bool EndsLikeOne(ReadOnlySpan<byte> content)
    {
        var tail = content[^Math.Min(EndLength + ushort.MaxValue, content.Length)..];
        var before = tail.Length;
        while (tail[..before].LastIndexOf(End) is >= 0 and var at)
        {
            if (tail.Length - at >= EndLength && BinaryPrimitives.ReadUInt16LittleEndian(tail[(at + EndLength - 2)..]) == tail.Length - at - EndLength)
            {
                return true;
            }

            before = at;
        }

        return false;
    }

    /// <summary>Null where it is none; and whether that is because of macros.</summary>
    public static (EvidenceType? Type, bool HasMacros) TypeOf(byte[] content)
    {
        // Nothing after the end: a comment there can be anything.
        if (content.Length < EndLength || !content.AsSpan(content.Length - EndLength).StartsWith(End))
        {
            return (null, false);
        }

        var parts = PartsOf(content);
        var kinds = Kinds.Where(one => parts.Contains(one.Part)).ToList();
        if (!parts.Contains("[Content_Types].xml") || kinds.Count != 1)
        {
            return (null, false);
        }

        return parts.Any(static part => Running.Any(one => part.Contains(one, StringComparison.OrdinalIgnoreCase))) ? (null, true) : (kinds[0].Type, false);
    }

    private static HashSet<string> PartsOf(byte[] content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content, writable: false));
            return archive.Entries.Select(static one => one.FullName.Replace('\\', '/')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            return [];
        }
    }
}
