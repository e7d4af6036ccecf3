using System.Globalization;

namespace Ciip.Guideline.Evaluation;

/// <summary>Shows the way of a reference; a long one by its ends and how many documents lie between.</summary>
internal static class ReferencePaths
{
    private const string Arrow = " → ";
    private const int LongestInFull = 7;
    private const int AtTheStart = 3;

    public static LocalizedText Show(IReadOnlyList<string> path)
    {
        if (path.Count <= LongestInFull)
        {
            return Arguments.Of(string.Join(Arrow, path));
        }

        var start = string.Join(Arrow, path.Take(AtTheStart));
        var between = (path.Count - AtTheStart - 1).ToString(CultureInfo.InvariantCulture);
        var end = path[path.Count - 1];
        return new($"{start}{Arrow}… ({between} more){Arrow}{end}", $"{start}{Arrow}…（ほか{between}文書）{Arrow}{end}");
    }
}
