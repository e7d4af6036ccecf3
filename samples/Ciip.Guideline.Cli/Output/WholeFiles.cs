namespace Ciip.Guideline.Cli.Output;

/// <summary>Files that are written as a whole or not at all: what stands there stays until all the new ones are complete.</summary>
internal sealed class WholeFiles : IDisposable
{
    private readonly List<(string Draft, string File)> drafts = [];

    /// <summary>Writes the content beside the file, as a draft.</summary>
    public void Add(string file, ReadOnlyMemory<byte> content)
    {
        var target = File.Exists(file) && File.ResolveLinkTarget(file, returnFinalTarget: true) is { } linked ? linked.FullName : file;
        if (Directory.Exists(target))
        {
            throw new UnauthorizedAccessException();
        }

        // A file nobody may write is not replaced either; one that is empty, as devices are, has nothing to keep.
        if (File.Exists(target))
        {
            using var existing = File.Open(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            if (existing.Length == 0)
            {
                existing.Write(content.Span);
                return;
            }
        }

        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(target))))
        {
            throw new DirectoryNotFoundException();
        }

        var draft = FormattableString.Invariant($"{target}.{Environment.ProcessId}.draft");
        drafts.Add((draft, target));
        File.WriteAllBytes(draft, content.Span);
        if (File.Exists(target) && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(draft, File.GetUnixFileMode(target));
        }
    }

    /// <summary>Puts the drafts in the place of the files.</summary>
    public void Commit()
    {
        foreach (var (draft, file) in drafts)
        {
            File.Move(draft, file, overwrite: true);
        }
    }

    /// <summary>Removes what was not committed.</summary>
    public void Dispose()
    {
        foreach (var (draft, _) in drafts)
        {
            File.Delete(draft);
        }
    }
}
