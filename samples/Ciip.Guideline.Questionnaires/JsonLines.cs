using System.Text.Json;

namespace Ciip.Guideline.Questionnaires;

/// <summary>The line and column of each value of a JSON text, by its JSON Pointer.</summary>
internal sealed class JsonLines
{
    private readonly Dictionary<string, (int Line, int Column)> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Line, int Column)> repeats = new(StringComparer.Ordinal);
    private readonly byte[] utf8;
    private int line = 1;
    private int column = 1;
    private int counted;

    /// <param name="utf8">The text, without a byte order mark.</param>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public JsonLines(byte[] utf8)
    {
        this.utf8 = utf8;
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = GuidelineJson.MaxDepth });
        var around = new Stack<(string Pointer, bool IsArray)>();
        var (name, index) = (string.Empty, new Stack<int>());
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                name = reader.GetString()!;
            }
            else if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                around.Pop();
                index.Pop();
            }
            else
            {
                var pointer = around.Count == 0 ? string.Empty : around.Peek().Pointer + JsonPlaces.Pointer([around.Peek().IsArray ? FormattableString.Invariant($"{index.Peek()}") : name]);
                var place = PlaceOf((int)reader.TokenStartIndex);
                if (!places.TryAdd(pointer, place))
                {
                    repeats.TryAdd(pointer, place);
                }

                if (around.Count > 0)
                {
                    index.Push(index.Pop() + 1);
                }

                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    around.Push((pointer, reader.TokenType == JsonTokenType.StartArray));
                    index.Push(0);
                }
            }
        }
    }

    /// <summary>Where a value stands; of one that is not there, where the next around it stands.</summary>
    public (int Line, int Column) Of(string pointer)
    {
        for (var at = pointer; ; at = at[..at.LastIndexOf('/')])
        {
            if (places.TryGetValue(at, out var place))
            {
                return place;
            }
        }
    }

    /// <summary>Where a value stands that stood somewhere before.</summary>
    public (int Line, int Column) OfRepeat(string pointer) => repeats.TryGetValue(pointer, out var place) ? place : Of(pointer);

    /// <summary>Values come in their order: each byte is looked at once.</summary>
    private (int Line, int Column) PlaceOf(int offset)
    {
        for (; counted < offset; counted++)
        {
            (line, column) = utf8[counted] switch
            {
                (byte)'\n' => (line + 1, 1),
                >= 0x80 and < 0xC0 => (line, column),

                // Beyond U+FFFF a character is two of a string.
                >= 0xF0 => (line, column + 2),
                _ => (line, column + 1),
            };
        }

        return (line, column);
    }
}
