using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DiffPlex;
using DiffPlex.Model;
using GrcPortal.Data;

namespace GrcPortal.Files;

/// <summary>What differs between two versions of a file, line by line.</summary>
internal sealed record VersionChanges(IReadOnlyList<ChangedLine> Lines)
{
    /// <summary>Comparing takes time with lines by differing lines. What is alike at both ends costs nothing, and does not count.</summary>
    private const int MostLines = 8_000;

    private const int Around = 3;
    private const int LongLine = 150;
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether the texts are compared with a line for each value, because lines of their own they hardly have.</summary>
    public bool IsIndented { get; private init; }

    /// <summary>Whether there is too much to compare.</summary>
    public bool IsTooFar { get; private init; }

    public int Removed => Lines.Count(static one => one.Kind == LineChange.Removed);

    public int Added => Lines.Count(static one => one.Kind == LineChange.Added);

    public static VersionChanges Between(byte[] earlier, byte[] later)
    {
        var (before, after) = (FileVersionRow.TextOf(earlier), FileVersionRow.TextOf(later));
        var isIndented = IsDense(before) || IsDense(after);
        var (old, current) = isIndented ? (Lined(before), Lined(after)) : (Split(before), Split(after));
        var start = 0;
        while (start < Math.Min(old.Length, current.Length) && old[start] == current[start])
        {
            start++;
        }

        var end = 0;
        while (end < Math.Min(old.Length, current.Length) - start && old[^(end + 1)] == current[^(end + 1)])
        {
            end++;
        }

        if (Math.Max(old.Length, current.Length) - start - end > MostLines)
        {
            return new([]) { IsIndented = isIndented, IsTooFar = true };
        }

        var blocks = Differ.Instance.CreateDiffs(Joined(old[start..^end]), Joined(current[start..^end]), ignoreWhiteSpace: false, ignoreCase: false, new WholeLines()).DiffBlocks;
        return new(Shown(old, current, start, blocks)) { IsIndented = isIndented };
    }

    private static List<ChangedLine> Shown(string[] old, string[] current, int start, IList<DiffBlock> blocks)
    {
        var lines = new List<ChangedLine>();
        var (at, shift) = (0, 0);
        foreach (var block in blocks)
        {
            Unchanged(at, block.DeleteStartA + start);
            lines.AddRange(Enumerable.Range(block.DeleteStartA + start, block.DeleteCountA).Select(index => new ChangedLine(LineChange.Removed, index + 1, null, old[index])));
            lines.AddRange(Enumerable.Range(block.InsertStartB + start, block.InsertCountB).Select(index => new ChangedLine(LineChange.Added, null, index + 1, current[index])));
            at = block.DeleteStartA + start + block.DeleteCountA;
            shift = block.InsertStartB + block.InsertCountB - block.DeleteStartA - block.DeleteCountA;
        }

        if (blocks.Count > 0)
        {
            Unchanged(at, old.Length);
        }

        return lines;

        void Unchanged(int from, int to)
        {
            var (first, last) = (from == 0 ? from : Math.Min(from + Around, to), to == old.Length ? to : Math.Max(to - Around, from));
            for (var index = from; index < to; index++)
            {
                if (index < first || index >= last)
                {
                    lines.Add(new(LineChange.None, index + 1, index + shift + 1, old[index]));
                }
                else if (index == first)
                {
                    lines.Add(new(LineChange.Left, last - first, null, string.Empty));
                }
            }
        }
    }

    private static bool IsDense(string text) => text.Length / (text.AsSpan().Count('\n') + 1) > LongLine;

    private static string[] Split(string text) => text.ReplaceLineEndings("\n").Split('\n');

    /// <summary>What is stored was read by the library, so it is JSON.</summary>
    private static string[] Lined(string text) => Split(JsonNode.Parse(text)!.ToJsonString(Indented));

    private static string Joined(string[] lines) => string.Concat(lines.Select(static one => one + "\n"));

    private sealed class WholeLines : IChunker
    {
        public IReadOnlyList<string> Chunk(string text) => text.Split('\n')[..^1];
    }
}
