using System.Runtime.InteropServices;

namespace Ciip.Guideline.Cli;

/// <summary>
/// Tells the streams that a process was started with from files that the runtime has opened since under a number that was free: such a
/// file read as standard input never ends, and what is written into it as standard output is lost.
/// </summary>
internal static class Descriptors
{
    private const int GetFlags = 1;
    private const int ClosedInNewProcess = 1;

    /// <summary>Whether the process was started with the stream: what the runtime opens is marked not to be handed on, as nothing can be that was.</summary>
    public static bool IsInherited(int number) => OperatingSystem.IsWindows() || (Control(number, GetFlags) is var flags && flags >= 0 && (flags & ClosedInNewProcess) == 0);

    public static void ThrowIfClosed(int? number)
    {
        if (number is { } one && !IsInherited(one))
        {
            throw ClosedStream.Closed();
        }
    }

    [DllImport("libc", EntryPoint = "fcntl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Control(int descriptor, int command);
}
