using System.Diagnostics;
using System.Runtime.Versioning;
using System.Text;

namespace Ciip.Guideline.Cli.Tests;

/// <summary>Runs the command line as a process of its own.</summary>
internal static class CiipProcess
{
    private const string Nobody = "65534";

    public static Ciip Run(Folder folder, params string[] words) => Run(folder, "dotnet", [typeof(CiipCommandLine).Assembly.Location, .. words]);

    /// <summary>By a shell, where <c>"$@"</c> is how the command line is called.</summary>
    public static Ciip RunInShell(Folder folder, string script) => Run(folder, "bash", ["-c", script, "bash", "dotnet", typeof(CiipCommandLine).Assembly.Location]);

    /// <summary>As an ordinary user, whom permissions bind; from a copy that everybody may read. The test is skipped where that cannot be.</summary>
    [UnsupportedOSPlatform("windows")]
    public static Ciip RunUnprivileged(Folder folder, params string[] words)
    {
        if (!Environment.IsPrivilegedProcess)
        {
            return Run(folder, words);
        }

        var copy = folder["ciip"];
        if (!Directory.Exists(copy))
        {
            Directory.CreateDirectory(copy);
            foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory).Where(file => Path.GetExtension(file) is ".dll" or ".json"))
            {
                File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
            }

            File.SetUnixFileMode(folder.Path, File.GetUnixFileMode(folder.Path) | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        }

        string[] start = ["--reuid=" + Nobody, "--regid=" + Nobody, "--clear-groups", "dotnet"];
        Assert.SkipUnless(Run(folder, "setpriv", [.. start, Path.Combine(copy, "ciip.dll"), "--help"]).Code == 0, "Needs a dotnet that users other than root may run.");
        return Run(folder, "setpriv", [.. start, Path.Combine(copy, "ciip.dll"), .. words]);
    }

    private static Ciip Run(Folder folder, string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder.Path, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var error = Task.Run(() => Read(process.StandardError.BaseStream));
        var output = Read(process.StandardOutput.BaseStream);
        process.WaitForExit();
        return new Ciip(process.ExitCode, output, Encoding.UTF8.GetString(error.GetAwaiter().GetResult()));
    }

    private static byte[] Read(Stream stream)
    {
        using var all = new MemoryStream();
        stream.CopyTo(all);
        return all.ToArray();
    }
}
