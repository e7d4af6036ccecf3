using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace Ciip.Guideline.Cli.Output;

/// <summary>
/// Names that stand for a stream that is open already, such as <c>/dev/stdout</c>, or <c>/dev/fd/63</c> of <c>&gt;(wc -c)</c>: opened once
/// more, a file behind it would be written from its start, and replaced, it would be another file.
/// </summary>
internal static class OpenStreams
{
    private const int MostLinks = 40;

    private static readonly string[] Folders = ["/dev/fd/", "/proc/self/fd/"];

    /// <summary>The number of the stream; null where the name is that of a file.</summary>
    public static int? NumberOf(string file)
    {
        if (OperatingSystem.IsWindows() || file.Length == 0)
        {
            return null;
        }

        var path = Path.GetFullPath(file);
        for (var i = 0; i < MostLinks; i++)
        {
            if (Named(path) is { } number)
            {
                return number;
            }

            if (new FileInfo(path).LinkTarget is not { } next)
            {
                return null;
            }

            path = Path.GetFullPath(next, Path.GetDirectoryName(path) ?? path);
        }

        return null;
    }

    /// <summary>Writes where the stream stands.</summary>
    public static void Write(int number, ReadOnlySpan<byte> bytes)
    {
        Descriptors.ThrowIfClosed(number);
        using var handle = new SafeFileHandle(number, ownsHandle: false);
        using var stream = new FileStream(handle, FileAccess.Write, bufferSize: 0);
        stream.Write(bytes);
    }

    private static int? Named(string path) => path switch
    {
        "/dev/stdin" => 0,
        "/dev/stdout" => 1,
        "/dev/stderr" => 2,
        _ when Array.Find(Folders, folder => path.StartsWith(folder, StringComparison.Ordinal)) is { } folder
            && int.TryParse(path.AsSpan(folder.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };
}
