using System.Text.Json;
using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Formats.Oscal;

/// <summary>
/// The values of an OSCAL text in the order they stand. Each is a row of sixteen bytes, and its text is read when it is asked for: a hostile text has
/// a value for every two bytes.
/// </summary>
internal sealed class OscalTable(ReadOnlySpan<byte> text)
{
    private const int PageBits = 12;
    private const int PageSize = 1 << PageBits;

    /// <summary>An object with more members than this has a set of names made for it; emptying a large one for each small object costs too much.</summary>
    private const int MostInShared = 1000;

    private readonly byte[] utf8 = text.ToArray();
    private readonly List<Row[]> pages = [];
    private int count;

    /// <summary>Adds a value.</summary>
    /// <param name="parent">The row of the object or list it is in.</param>
    /// <param name="before">The row of the value before it there; 0 for none.</param>
    /// <param name="label">Where the name of a member starts, or the complement of an element's index.</param>
    /// <param name="start">Where it starts.</param>
    /// <returns>Its row.</returns>
    public int Add(int parent, int before, int label, long start)
    {
        if (count == pages.Count * PageSize)
        {
            pages.Add(new Row[PageSize]);
        }

        At(count) = new Row { Parent = parent, Label = label, Start = (int)start };
        if (before > 0)
        {
            At(before).Next = count;
        }

        return count++;
    }

    /// <summary>Where a value starts, in bytes.</summary>
    public int StartOf(int row) => At(row).Start;

    public int ParentOf(int row) => At(row).Parent;

    /// <summary>The next value in the same object or list; 0 for none.</summary>
    public int Next(int row) => At(row).Next;

    /// <summary>The first value in an object or list; 0 for none.</summary>
    public int First(int row) => row + 1 < count && At(row + 1).Parent == row ? row + 1 : 0;

    /// <summary>The index of an element; null for a member.</summary>
    public int? IndexOf(int row) => At(row).Label < 0 ? ~At(row).Label : null;

    /// <summary>Where the name of a member starts.</summary>
    public int LabelOf(int row) => At(row).Label;

    /// <summary>Whether the text that starts at a place is this one.</summary>
    public bool IsText(int start, string text)
    {
        var reader = ReaderAt(start);
        return reader.ValueTextEquals(text.AsSpan());
    }

    /// <summary>The text that starts at a place; null where that is none.</summary>
    public string? TextAt(int start)
    {
        var reader = ReaderAt(start);
        return JsonTexts.TryGet(ref reader, out var text) ? text : null;
    }

    /// <summary>The kind of the value that starts at a place.</summary>
    public JsonTokenType KindAt(int start) => utf8[start] switch
    {
        (byte)'{' => JsonTokenType.StartObject,
        (byte)'[' => JsonTokenType.StartArray,
        (byte)'"' => JsonTokenType.String,
        (byte)'t' => JsonTokenType.True,
        (byte)'f' => JsonTokenType.False,
        (byte)'n' => JsonTokenType.Null,
        _ => JsonTokenType.Number,
    };

    /// <summary>The members whose name an earlier member of the same object has, with where their name starts.</summary>
    public IEnumerable<(int Row, int Start)> Duplicates()
    {
        // A set cannot be given its size on every framework.
        var shared = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var row = 0; row < count; row++)
        {
            if (First(row) is not 0 and var first && Next(first) > 0 && IndexOf(first) is null)
            {
                var members = 0;
                for (var member = first; member > 0; member = Next(member))
                {
                    members++;
                }

                shared.Clear();
                var names = members > MostInShared ? new Dictionary<string, int>(members, StringComparer.Ordinal) : shared;
                for (var member = first; member > 0; member = Next(member))
                {
                    if (TextAt(At(member).Label) is not { } name)
                    {
                        continue;
                    }

                    var before = names.Count;
                    names[name] = member;
                    if (names.Count == before)
                    {
                        yield return (member, At(member).Label);
                    }
                }
            }
        }
    }

    private Utf8JsonReader ReaderAt(int start)
    {
        var reader = new Utf8JsonReader(utf8.AsSpan(start), JsonContract.ReaderOptions);
        reader.Read();
        return reader;
    }

    private ref Row At(int row) => ref pages[row >> PageBits][row & (PageSize - 1)];

    private struct Row
    {
        public int Parent;
        public int Next;
        public int Label;
        public int Start;
    }
}
