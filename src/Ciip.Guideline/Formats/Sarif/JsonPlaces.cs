using System.Globalization;
using System.Text.Json;
using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Formats.Sarif;

/// <summary>
/// Where everything stands in a JSON file, found in one pass: for a member its name, with its value where that is not an object or
/// list; for an element its value, or the bracket that opens it. So a whole treatment is marked by one line.
/// </summary>
internal sealed class JsonPlaces
{
    private readonly Dictionary<(int Parent, string Segment), int> children = [];
    private readonly Dictionary<int, string> texts = [];
    private readonly List<TextRegion> regions = [];

    private JsonPlaces()
    {
    }

    /// <summary>Reads a file.</summary>
    /// <param name="utf8">The file, without a byte order mark: columns do not count it.</param>
    /// <exception cref="JsonException">It is not JSON, or nested too deep.</exception>
    /// <exception cref="InvalidOperationException">A text in it is half of a surrogate pair.</exception>
    public static JsonPlaces Of(ReadOnlySpan<byte> utf8)
    {
        var places = new JsonPlaces();
        var position = new TextPosition(utf8);
        var reader = new Utf8JsonReader(utf8, JsonContract.ReaderOptions);
        var open = new Stack<Container>();
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                open.Pop();
                continue;
            }

            var parent = open.Count > 0 ? open.Peek() : null;
            var start = reader.TokenStartIndex;
            var end = EndOf(ref reader);
            var segment = parent?.NextIndex();
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                segment = reader.GetString();
                reader.Read();
                end = IsContainer(reader.TokenType) ? end : EndOf(ref reader);
            }

            var node = places.Add(ref position, parent?.Node, segment, start, end);
            if (IsContainer(reader.TokenType))
            {
                open.Push(new Container(node, reader.TokenType == JsonTokenType.StartArray));
            }
            else if (reader.TokenType == JsonTokenType.String && segment is "id" or "format")
            {
                places.texts[node] = reader.GetString()!;
            }
        }

        return places;
    }

    /// <summary>Whether there is a value at a JSON Pointer.</summary>
    public bool Has(string pointer) => Deepest(pointer).Depth == Segments(pointer).Length;

    /// <summary>The region of what stands at a JSON Pointer, else of the nearest there is around it.</summary>
    public TextRegion Region(string pointer) => regions[Deepest(pointer).Node];

    /// <summary>The text of a member <c>id</c> or <c>format</c>; null where there is none.</summary>
    public string? Text(string pointer) => Has(pointer) && texts.TryGetValue(Deepest(pointer).Node, out var text) ? text : null;

    /// <summary>How many segments of a JSON Pointer lead to something.</summary>
    public int Depth(string pointer) => Deepest(pointer).Depth;

    private static long EndOf(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String or JsonTokenType.PropertyName => reader.TokenStartIndex + reader.ValueSpan.Length + 2,
        JsonTokenType.StartObject or JsonTokenType.StartArray => reader.TokenStartIndex + 1,
        _ => reader.TokenStartIndex + reader.ValueSpan.Length,
    };

    private static bool IsContainer(JsonTokenType token) => token is JsonTokenType.StartObject or JsonTokenType.StartArray;

    private static string[] Segments(string pointer) =>
        [.. pointer.Split('/').Skip(1).Select(static segment => segment.Replace("~1", "/").Replace("~0", "~"))];

    private int Add(ref TextPosition position, int? parent, string? segment, long start, long end)
    {
        position.MoveTo(start);
        var (line, column) = (position.Line, position.Column);
        position.MoveTo(end);
        regions.Add(new TextRegion(line, column, position.Line, position.Column));
        var node = regions.Count - 1;
        if (parent is { } at && segment is not null)
        {
            children[(at, segment)] = node;
        }

        return node;
    }

    private (int Node, int Depth) Deepest(string pointer)
    {
        var (node, depth) = (0, 0);
        foreach (var segment in Segments(pointer))
        {
            if (!children.TryGetValue((node, segment), out var child))
            {
                break;
            }

            (node, depth) = (child, depth + 1);
        }

        return (node, depth);
    }

    private sealed class Container(int node, bool isList)
    {
        private int next;

        public int Node => node;

        /// <summary>The position of the next element of a list; null in an object.</summary>
        public string? NextIndex() => isList ? next++.ToString(CultureInfo.InvariantCulture) : null;
    }
}
