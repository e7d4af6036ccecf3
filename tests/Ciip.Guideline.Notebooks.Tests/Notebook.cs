using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ciip.Guideline.Notebooks.Tests;

/// <summary>A notebook file: its cells, and the outputs saved with them.</summary>
internal sealed class Notebook
{
    private readonly string file;
    private readonly JsonNode root;

    public Notebook(string name)
    {
        file = Path.Combine(Folder, name + ".ipynb");
        root = JsonNode.Parse(File.ReadAllText(file))!;
    }

    public static string Folder => Path.Combine(Repository.Samples, "Notebooks");

    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Folder, "*.ipynb").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    public JsonNode Metadata => root["metadata"]!;

    public IReadOnlyList<JsonObject> Cells => [.. root["cells"]!.AsArray().Select(cell => cell!.AsObject())];

    public IReadOnlyList<JsonObject> CodeCells => [.. Cells.Where(cell => cell["cell_type"]!.GetValue<string>() == "code")];

    public static string SourceOf(JsonObject cell) => string.Concat(cell["source"]!.AsArray().Select(line => line!.GetValue<string>()));

    public static IReadOnlyList<CellOutput> OutputsOf(JsonObject cell) => [.. cell["outputs"]!.AsArray().Select(output => CellOutput.Of(output!))];

    public static void Save(JsonObject cell, int number, IEnumerable<CellOutput> outputs)
    {
        cell["execution_count"] = number;
        cell["outputs"] = new JsonArray([.. outputs.Select(output => output.Saved(number))]);
    }

    /// <summary>Writes the file as Jupyter does: one blank of indentation, Japanese as it is.</summary>
    public void Write()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new() { Indented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            root.WriteTo(writer);
        }

        stream.WriteByte((byte)'\n');
        File.WriteAllBytes(file, stream.ToArray());
    }
}
