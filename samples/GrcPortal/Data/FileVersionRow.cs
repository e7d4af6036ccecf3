using System.Text;

namespace GrcPortal.Data;

/// <summary>One upload, byte for byte as it came. Rows are added and never changed.</summary>
public sealed class FileVersionRow : Owned
{
    public required Guid FileId { get; init; }

    public FileRow? File { get; init; }

    public required int Number { get; init; }

    /// <summary>The name it was uploaded under, without a folder.</summary>
    public required string FileName { get; init; }

    public required string Sha256 { get; init; }

    public required int Size { get; init; }

    public required byte[] Content { get; init; }

    /// <summary>The text of such content, without a byte order mark.</summary>
    public static string TextOf(byte[] content) => Encoding.UTF8.GetString(content).TrimStart('\uFEFF');

    public required DateTimeOffset StoredAt { get; init; }

    public required string StoredBy { get; init; }
}
