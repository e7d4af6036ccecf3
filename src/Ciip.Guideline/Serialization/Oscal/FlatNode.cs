using System.Globalization;
using System.Text.Json;
using Ciip.Guideline.Serialization.Json;

namespace Ciip.Guideline.Serialization.Oscal;

/// <summary>Properties put together again: the JSON they were spread from, with the place of each in the OSCAL text.</summary>
internal sealed class FlatNode(OscalNode place)
{
    /// <summary>No record of the model is nested deeper; a longer path is a mistake or an attack.</summary>
    private const int DeepestPath = 32;

    private readonly Dictionary<string, FlatNode> children = new(StringComparer.Ordinal);

    public OscalNode Place { get; } = place;

    /// <summary>The JSON of a value; null for what has members or elements.</summary>
    public string? Literal { get; private set; }

    /// <summary>The members or elements, in the order they were found.</summary>
    public IEnumerable<KeyValuePair<string, FlatNode>> Children => children;

    /// <summary>The child of a name, which is made where there is none.</summary>
    public FlatNode Child(string name, OscalNode at)
    {
        if (!children.TryGetValue(name, out var child))
        {
            child = new FlatNode(at);
            children.Add(name, child);
        }

        return child;
    }

    public FlatNode? Find(string name) => children.TryGetValue(name, out var child) ? child : null;

    public void Set(string literal) => Literal = literal;

    /// <summary>Adds an element to a list.</summary>
    public void Append(FlatNode element) => children.Add(children.Count.ToString(CultureInfo.InvariantCulture), element);

    /// <summary>Puts a property in its place.</summary>
    /// <param name="path">The path from here.</param>
    /// <param name="prop">The property.</param>
    /// <param name="reading">Takes what is wrong with it.</param>
    public void Add(string path, OscalNode prop, OscalReading reading)
    {
        var steps = path.Split('.');
        if (steps.Length > DeepestPath || Array.IndexOf(steps, string.Empty) >= 0)
        {
            reading.Report(prop, OscalProblems.BadName(path));
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

            if (at.Place != prop || at.Literal is not null || at.children.Count > 0)
            {
                reading.Report(prop, JsonProblems.DuplicateMember(path));
            }

            at.Literal ??= literal;
        }
    }

    /// <summary>Writes the JSON, and notes where each value of it comes from.</summary>
    public void Write(Utf8JsonWriter writer, string pointer, Dictionary<string, OscalNode> places)
    {
        places[pointer] = Place;
        if (children.Count == 0)
        {
            writer.WriteRawValue(Literal ?? "{}");
        }
        else if (children.Keys.All(static name => int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
        {
            writer.WriteStartArray();
            var index = 0;
            foreach (var child in children.OrderBy(static child => int.Parse(child.Key, CultureInfo.InvariantCulture)))
            {
                child.Value.Write(writer, pointer + "/" + index.ToString(CultureInfo.InvariantCulture), places);
                index++;
            }

            writer.WriteEndArray();
        }
        else
        {
            writer.WriteStartObject();
            foreach (var child in children)
            {
                writer.WritePropertyName(child.Key);
                child.Value.Write(writer, pointer + "/" + child.Key.Replace("~", "~0").Replace("/", "~1"), places);
            }

            writer.WriteEndObject();
        }
    }

    private static string? LiteralOf(OscalNode prop, OscalReading reading)
    {
        var value = reading.RequiredText(prop, "value");
        if (value is null || reading.OptionalText(prop, "class") != OscalNames.JsonClass)
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
            reading.Report(prop, OscalProblems.BadLiteral(value));
            return null;
        }
    }
}
