using System.Globalization;
using System.Text.Json;
using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Formats.Oscal;

/// <summary>Properties put together again: the JSON they were spread from, with the place of each in the OSCAL text.</summary>
internal sealed class FlatNode(OscalNode place)
{
    /// <summary>No value of a set is nested deeper; a longer path is a mistake or an attack.</summary>
    public const int DeepestPath = 8;

    private static readonly Dictionary<string, FlatNode> NoChildren = new(StringComparer.Ordinal);

    // Most have one child or none, and a hostile text has hundreds of thousands.
    private string? firstName;
    private FlatNode? first;
    private Dictionary<string, FlatNode>? further;
    private bool hasNames;

    // The children in order, once they are written as a list.
    private List<FlatNode>? elements;

    public OscalNode Place { get; } = place;

    /// <summary>The JSON of a value; null for what has members or elements.</summary>
    public string? Literal { get; private set; }

    /// <summary>The members or elements, in the order they were found.</summary>
    public IEnumerable<KeyValuePair<string, FlatNode>> Children
    {
        get
        {
            if (first is not null)
            {
                yield return new(firstName!, first);
            }

            foreach (var child in further ?? NoChildren)
            {
                yield return child;
            }
        }
    }

    private int Count => (first is null ? 0 : 1) + (further?.Count ?? 0);

    /// <summary>The child of a name, which is made where there is none.</summary>
    public FlatNode Child(string name, OscalNode at)
    {
        if (Find(name) is { } child)
        {
            return child;
        }

        child = new FlatNode(at);
        Add(name, child);
        return child;
    }

    public FlatNode? Find(string name) =>
        firstName == name ? first
        : further is not null && further.TryGetValue(name, out var child) ? child
        : null;

    /// <summary>What a JSON Pointer leads to in the JSON that was written, or as near as it gets.</summary>
    public FlatNode Nearest(string pointer)
    {
        var at = this;
        foreach (var segment in pointer.Split('/').Skip(1))
        {
            var next = at.elements is { } list
                ? IndexOf(segment) is { } index && index < list.Count ? list[index] : null
                : at.Find(segment.Replace("~1", "/").Replace("~0", "~"));
            if (next is null)
            {
                break;
            }

            at = next;
        }

        return at;
    }

    public void Set(string literal) => Literal = literal;

    /// <summary>Adds an element to a list.</summary>
    public void Append(FlatNode element) => Add(Count.ToString(CultureInfo.InvariantCulture), element);

    /// <summary>Puts a property in its place.</summary>
    /// <param name="path">The path from here.</param>
    /// <param name="prop">The property.</param>
    /// <param name="reading">Takes what is wrong with it.</param>
    public void Add(string path, OscalNode prop, OscalReading reading)
    {
        var steps = path.Split(['.'], DeepestPath + 1);
        if (steps.Length > DeepestPath || Array.IndexOf(steps, string.Empty) >= 0)
        {
            reading.Report(prop, OscalProblems.BadName, path);
        }
        else if (LiteralOf(prop, reading) is { } literal)
        {
            var at = this;
            foreach (var step in steps)
            {
                if (at.Literal is not null)
                {
                    break;
                }

                at = at.Child(step, prop);
            }

            if (at.Place != prop || at.Literal is not null || at.Count > 0)
            {
                reading.Report(prop, JsonProblems.DuplicateMember, path);
            }

            at.Literal ??= literal;
        }
    }

    /// <summary>The JSON, in UTF-8.</summary>
    public ArraySegment<byte> ToJson()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            Write(writer);
        }

        return new ArraySegment<byte>(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private void Write(Utf8JsonWriter writer)
    {
        if (first is null)
        {
            writer.WriteRawValue(Literal ?? "{}");
        }
        else if (!hasNames)
        {
            elements = [.. Children.OrderBy(static child => IndexOf(child.Key)).Select(static child => child.Value)];
            writer.WriteStartArray();
            foreach (var element in elements)
            {
                element.Write(writer);
            }

            writer.WriteEndArray();
        }
        else
        {
            writer.WriteStartObject();
            Write(writer, firstName!, first);
            foreach (var child in further ?? NoChildren)
            {
                Write(writer, child.Key, child.Value);
            }

            writer.WriteEndObject();
        }
    }

    private static void Write(Utf8JsonWriter writer, string name, FlatNode child)
    {
        writer.WritePropertyName(name);
        child.Write(writer);
    }

    private void Add(string name, FlatNode child)
    {
        hasNames |= IndexOf(name) is null;
        if (first is null)
        {
            (firstName, first) = (name, child);
        }
        else
        {
            (further ??= new Dictionary<string, FlatNode>(StringComparer.Ordinal)).Add(name, child);
        }
    }

    private static int? IndexOf(string name) => int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;

    private static string? LiteralOf(OscalNode prop, OscalReading reading)
    {
        var value = reading.RequiredText(prop, "value");
        if (value is null || !reading.Says(prop, "class", OscalNames.JsonClass))
        {
            return value is null ? null : OscalText.Literal(value);
        }

        try
        {
            using var json = JsonDocument.Parse(value, new JsonDocumentOptions { MaxDepth = 1 });
            return json.RootElement.GetRawText();
        }
        catch (JsonException)
        {
            reading.Report(prop, OscalProblems.BadLiteral, value);
            return null;
        }
    }
}
