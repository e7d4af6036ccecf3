using Ciip.Guideline.Cli.Input;
using Ciip.Guideline.Cli.Output;

namespace Ciip.Guideline.Cli.Portfolio;

/// <summary>Reports files that are named twice: whatever is in them would count twice.</summary>
internal sealed class NamedOnce(InputReader reader)
{
    private readonly HashSet<string> seen = new(OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);

    /// <summary>Whether it was not named before.</summary>
    public bool Add(string name)
    {
        if (seen.Add(PlaceOf(name)))
        {
            return true;
        }

        reader.Report(name, new("The file is named twice: what is in it would count twice.", "同じファイルが二度指定されている。内容が二重に集計される。"));
        return false;
    }

    private static string PlaceOf(string name)
    {
        if (name == CiipConsole.Standard || OpenStreams.NumberOf(name) == 0)
        {
            return CiipConsole.Standard;
        }

        try
        {
            return File.ResolveLinkTarget(name, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(name);
        }
        catch (Exception exception) when (FileTrouble.Is(exception))
        {
            // Why it cannot be read is said where it is read.
            return name;
        }
    }
}
