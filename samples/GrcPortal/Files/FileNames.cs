using GrcPortal.Data;

namespace GrcPortal.Files;

/// <summary>What files are called here.</summary>
internal static class FileNames
{
    private const int LongestEnding = 10;

    /// <summary>The last part of what a client calls a file, without what a file system, a header or a reader's eye would choke on.</summary>
    /// <param name="said">What the client calls it.</param>
    /// <param name="otherwise">What it is called where nothing is left of that.</param>
    public static string Clean(string said, string otherwise)
    {
        var last = said[(said.LastIndexOfAny(['/', '\\']) + 1)..];
        var clean = string.Concat(last.Where(static one => !char.IsControl(one) && !TurnsText(one) && !"<>:\"|?*".Contains(one, StringComparison.Ordinal))).Trim();
        var ending = EndingOf(clean);
        return clean.Length == 0 ? otherwise
            : clean.Length <= Limits.FileName ? clean
            : Limits.Cut(clean, Limits.FileName - ending.Length) + ending;
    }

    /// <summary>What a name ends in, such as `.pdf`; empty where it ends in nothing that a system would go by.</summary>
    public static string EndingOf(string name)
    {
        var ending = name.LastIndexOf('.') is >= 0 and var at ? name[at..] : string.Empty;
        return ending.Length is > 1 and <= LongestEnding + 1 && ending.Skip(1).All(char.IsAsciiLetterOrDigit) && ending.Any(char.IsAsciiLetter) ? ending.ToLowerInvariant() : string.Empty;
    }

    /// <summary>Whether a character makes what follows run the other way: `fdp.exe` then looks like `exe.pdf`.</summary>
    private static bool TurnsText(char one) => one is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
