using System.IO.Enumeration;

namespace Ciip.Guideline.Cli.Input;

/// <summary>Names with <c>*</c> and <c>?</c>, which the shells of Windows leave to the program.</summary>
internal static class FileNames
{
    /// <summary>Whether a name is a pattern, and no file.</summary>
    public static bool IsPattern(CiipConsole console, string name) =>
        console.ExpandsNames && name.AsSpan().IndexOfAny('*', '?') >= 0 && !File.Exists(name);

    /// <summary>The files that a name stands for, in an order that no file system decides; none where a pattern fits none.</summary>
    public static IReadOnlyList<string> Of(CiipConsole console, string name)
    {
        if (!IsPattern(console, name))
        {
            return [name];
        }

        var folder = Path.GetDirectoryName(name) ?? string.Empty;
        var pattern = Path.GetFileName(name);
        try
        {
            return [.. Directory.EnumerateFiles(folder.Length == 0 ? "." : folder)
                .Select(file => Path.GetFileName(file))
                .Where(file => FileSystemName.MatchesSimpleExpression(pattern, file, ignoreCase: OperatingSystem.IsWindows()) && (pattern[0] == '.' || file[0] != '.'))
                .Order(StringComparer.Ordinal)
                .Select(file => Path.Combine(folder, file))];
        }
        catch (Exception exception) when (FileTrouble.Is(exception))
        {
            return [];
        }
    }
}
