using System.Runtime.InteropServices;

namespace Ciip.Guideline.Cli.Output;

/// <summary>Files that are written as a whole or not at all: what stands there stays until all the new ones are complete.</summary>
internal sealed class WholeFiles : IDisposable
{
    /// <summary>SIGXFSZ, which has the same number on all systems that have it.</summary>
    private const PosixSignal FileSizeExceeded = (PosixSignal)25;

    /// <summary>
    /// Where files may have no more than so many bytes, to write more is an error like any other, and not the end of the program. For as long as the program runs:
    /// the signal may be answered only after the write has failed.
    /// </summary>
    private static readonly PosixSignalRegistration? Limit =
        OperatingSystem.IsWindows() ? null : PosixSignalRegistration.Create(FileSizeExceeded, static context => context.Cancel = true);

    private readonly List<Draft> drafts = [];
    private readonly PosixSignalRegistration[] signals;

    /// <summary>Begins to write.</summary>
    /// <param name="endsBySignal">Whether signals end the program, and not the command that writes.</param>
    public WholeFiles(bool endsBySignal = true)
    {
        GC.KeepAlive(Limit);
        // Whoever stops the program finds no drafts; then it ends as it would have.
        PosixSignal[] ending = endsBySignal ? [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP] : [];
        signals = [.. ending.Select(signal => PosixSignalRegistration.Create(signal, _ => RemoveDrafts()))];
    }

    /// <summary>Writes the content beside the file, as a draft.</summary>
    public void Add(string file, ReadOnlyMemory<byte> content)
    {
        var target = new FileInfo(file).LinkTarget is null ? file : File.ResolveLinkTarget(file, returnFinalTarget: true)!.FullName;
        if (Directory.Exists(target))
        {
            throw new UnauthorizedAccessException();
        }

        var isNew = !File.Exists(target);
        if (!isNew)
        {
            // A file nobody may write is not replaced either.
            using var existing = File.Open(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            if (IsDevice(existing))
            {
                existing.Write(content.Span);
                return;
            }
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(target))!;
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException();
        }

        // A name of its own: that of the file may be as long as names can be.
        var draft = Path.Combine(folder, $".ciip-{Path.GetRandomFileName()}.draft");
        using (var stream = new FileStream(draft, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
        {
            lock (drafts)
            {
                drafts.Add(new(draft, target, isNew));
            }

            stream.Write(content.Span);
        }

        if (!isNew && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(draft, File.GetUnixFileMode(target));
        }
    }

    /// <summary>Puts the drafts in the place of the files, the first one last; where one cannot be placed, what is new does not stay.</summary>
    public void Commit()
    {
        var placed = new List<string>();
        try
        {
            foreach (var draft in Enumerable.Reverse(drafts))
            {
                File.Move(draft.Path, draft.File, overwrite: !draft.IsNew);
                if (draft.IsNew)
                {
                    placed.Add(draft.File);
                }
            }
        }
        catch (Exception exception) when (FileTrouble.Is(exception))
        {
            placed.ForEach(File.Delete);
            throw;
        }
    }

    /// <summary>Removes what was not committed.</summary>
    public void Dispose()
    {
        RemoveDrafts();
        foreach (var signal in signals)
        {
            signal.Dispose();
        }
    }

    /// <summary>Pipes have no place in them, and devices no length that can be set; what is written there is written at once.</summary>
    private static bool IsDevice(FileStream existing)
    {
        if (!existing.CanSeek)
        {
            return true;
        }

        if (existing.Length > 0)
        {
            return false;
        }

        try
        {
            existing.SetLength(0);
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    private void RemoveDrafts()
    {
        lock (drafts)
        {
            drafts.ForEach(draft => File.Delete(draft.Path));
        }
    }

    private sealed record Draft(string Path, string File, bool IsNew);
}
