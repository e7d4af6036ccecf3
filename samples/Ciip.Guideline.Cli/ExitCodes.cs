using System.Runtime.InteropServices;

namespace Ciip.Guideline.Cli;

/// <summary>What a command returns.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>There are findings at or above the level asked for, or the gate is closed.</summary>
    public const int Found = 1;

    /// <summary>The input or the command line cannot be used.</summary>
    public const int Unusable = 2;

    /// <summary>Somebody stopped it: 128 and the number of the signal, which is what shells say of any program.</summary>
    public static int StoppedBy(PosixSignal signal) => signal switch
    {
        PosixSignal.SIGHUP => 129,
        PosixSignal.SIGTERM => 143,
        _ => 130,
    };
}
