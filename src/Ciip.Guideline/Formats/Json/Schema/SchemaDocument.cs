using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ciip.Guideline.Formats.Json;

/// <summary>Writes a whole schema: the root, and a definition for every record and every kind of text below it.</summary>
internal static class SchemaDocument
{
    /// <summary>The newest draft that editors, NJsonSchema and ajv all read without settings.</summary>
    private const string Draft = "http://json-schema.org/draft-07/schema#";

    public static string Write<T>(RootReader<T> root)
    {
        using var stream = new MemoryStream();
        var options = new JsonWriterOptions { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(stream, options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Draft);

            // A name, not an address: nothing of it is to be looked up.
            json.WriteString("$id", "urn:" + root.Format.Replace('/', ':'));
            json.WriteString("title", root.Format);
            SchemaShapes.WriteContent(json, root.Shape);
            json.WriteStartObject("definitions");
            foreach (var definition in Below(root.Shape))
            {
                json.WriteStartObject(definition.Key);
                SchemaShapes.WriteContent(json, definition.Value);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    /// <summary>The shapes that have a definition, by name.</summary>
    private static SortedDictionary<string, JsonShape> Below(JsonShape root)
    {
        var found = new SortedDictionary<string, JsonShape>(StringComparer.Ordinal);
        var next = new Stack<JsonShape>([root]);
        while (next.Count > 0)
        {
            var shape = next.Pop();
            foreach (var below in shape.Members.Select(static member => member.Shape).Concat(shape.Element is { } element ? [element] : []))
            {
                if (!SchemaShapes.IsDefined(below))
                {
                    next.Push(below);
                }
                else if (!found.ContainsKey(below.Type.Name))
                {
                    found.Add(below.Type.Name, below);
                    next.Push(below);
                }
            }
        }

        return found;
    }
}
