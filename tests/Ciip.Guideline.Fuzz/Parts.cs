using System.IO.Compression;
using System.Text;

namespace Ciip.Guideline.Fuzz;

/// <summary>
/// A workbook as its parts one below the other, each begun by a line <c>@@@ name</c>: what is changed there changes the XML and not the
/// packing around it. Parts that only lead to others need not be there.
/// </summary>
internal static class Parts
{
    private const string Begin = "@@@ ";

    public static byte[] Unpack(byte[] workbook, Func<string, bool> isTaken)
    {
        using var archive = new ZipArchive(new MemoryStream(workbook));
        var text = new StringBuilder();
        foreach (var entry in archive.Entries.Where(entry => isTaken(entry.FullName)))
        {
            using var reader = new StreamReader(entry.Open());
            text.Append(Begin).Append(entry.FullName).Append('\n').Append(reader.ReadToEnd()).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public static byte[] Pack(byte[] parts)
    {
        // One byte a character, so that any bytes come through.
        var text = Encoding.Latin1.GetString(parts);
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in ("\n" + text).Split("\n" + Begin).Skip(1))
            {
                var end = part.IndexOf('\n', StringComparison.Ordinal);
                var name = end < 0 ? part : part[..end];
                if (name.Length is > 0 and < 100)
                {
                    using var entry = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
                    entry.Write(Encoding.Latin1.GetBytes(end < 0 ? string.Empty : part[(end + 1)..]));
                }
            }
        }

        return stream.ToArray();
    }
}
