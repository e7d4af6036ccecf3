using System.Text;

namespace Ciip.Guideline.Differential;

/// <summary>A text of a pair that two versions write differently.</summary>
/// <param name="Name">The text.</param>
/// <param name="Old">What the old version wrote.</param>
/// <param name="New">What the new version wrote.</param>
internal sealed record Difference(string Name, byte[] Old, byte[] New)
{
    private const int LinesShown = 3;
    private const int Width = 300;
    private const int Lead = 80;

    /// <summary>The texts that differ; where a version threw, what it threw instead of them all.</summary>
    public static IReadOnlyList<Difference> Between(IReadOnlyList<(string Name, byte[] Text)> old, IReadOnlyList<(string Name, byte[] Text)> now)
    {
        var names = old.Concat(now).Select(static one => one.Name).ToHashSet(StringComparer.Ordinal);
        return [.. names.Where(name => name == LibraryVersion.Thrown || !names.Contains(LibraryVersion.Thrown))
            .Select(name => new Difference(name, Of(old, name), Of(now, name)))
            .Where(static one => !one.Old.AsSpan().SequenceEqual(one.New))];
    }

    /// <summary>The first lines that differ, of each its part from shortly before the difference on.</summary>
    public IEnumerable<string> Lines()
    {
        var (old, now) = (Encoding.UTF8.GetString(Old).Split('\n'), Encoding.UTF8.GetString(New).Split('\n'));
        return Enumerable.Range(0, Math.Max(old.Length, now.Length))
            .Select(i => (Number: i + 1, Old: old.ElementAtOrDefault(i), New: now.ElementAtOrDefault(i)))
            .Where(static line => line.Old != line.New)
            .Take(LinesShown)
            .SelectMany(static line => Shown(line.Number, line.Old ?? string.Empty, line.New ?? string.Empty));
    }

    private static IEnumerable<string> Shown(int number, string old, string now)
    {
        var from = Math.Max(0, old.AsSpan().CommonPrefixLength(now) - Lead);
        return [$"{number} - {Part(old, from)}", $"{number} + {Part(now, from)}"];
    }

    private static string Part(string line, int from) => line.Substring(Math.Min(from, line.Length), Math.Clamp(line.Length - from, 0, Width)).Trim();

    private static byte[] Of(IReadOnlyList<(string Name, byte[] Text)> texts, string name) => texts.FirstOrDefault(text => text.Name == name).Text ?? [];
}
