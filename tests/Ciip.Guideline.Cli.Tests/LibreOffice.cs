using System.Diagnostics;

namespace Ciip.Guideline.Cli.Tests;

/// <summary>LibreOffice without a window, with settings of its own.</summary>
internal static class LibreOffice
{
    public const string WriteCsv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false";

    private const int MostColumns = 40;

    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "soffice")).FirstOrDefault(File.Exists);

    /// <summary>CSV as one answers LibreOffice's dialog: commas, quotes, UTF-8, from the first line on, all columns as text.</summary>
    public static string ReadCsv { get; } =
        "--infilter=CSV:44,34,76,1," + string.Join('/', Enumerable.Range(1, MostColumns).Select(column => FormattableString.Invariant($"{column}/2")));

    /// <summary>Saves files in another form, into another folder.</summary>
    public static void Convert(Folder folder, string form, string into, IEnumerable<string> files, string? reading = null)
    {
        string[] arguments =
        [
            "-env:UserInstallation=" + new Uri(folder["settings"]), "--headless", .. reading is null ? Array.Empty<string>() : [reading],
            "--convert-to", form, "--outdir", into, .. files,
        ];
        using var process = Process.Start(new ProcessStartInfo(Program!, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.WaitForExit();
    }
}
