using System.Text.Json;
using Ciip.Guideline.Serialization.Json;

namespace Ciip.Guideline.Serialization.Oscal;

/// <summary>Reads a component definition: puts our properties together into the JSON of a set, which is then read as strictly as a file.</summary>
internal static class ComponentDefinitionReader
{
    public static bool TryRead(ReadOnlySpan<byte> text, out SafetyStandardsSet? standards, out IReadOnlyList<JsonDiagnostic> diagnostics, ReadOptions options)
    {
        var utf8 = Utf8Text.WithoutMark(text);
        var reading = new OscalReading(options);
        standards = null;
        if (OscalParser.Parse(utf8, reading) is { } root && !reading.HasErrors && Build(root, reading) is { } set)
        {
            standards = Read(set, reading);
        }

        standards = reading.HasErrors ? null : standards;
        diagnostics = reading.InOrder(utf8);
        return standards is not null;
    }

    private static FlatNode? Build(OscalNode root, OscalReading reading)
    {
        if (!reading.IsObject(root, OscalNames.ComponentDefinition, "$schema") || reading.Required(root, OscalNames.ComponentDefinition) is not { } definition
            || !reading.IsObject(definition, "uuid", "metadata", "components", "back-matter") || reading.Required(definition, "metadata") is not { } metadata
            || !reading.IsObject(metadata, "title", "last-modified", "version", "oscal-version", "props", "roles", "parties"))
        {
            return null;
        }

        var set = new FlatNode(metadata);
        set.Child("format", metadata).Set("\"" + RootTypes.Of<SafetyStandardsSet>().Newest.Format + "\"");
        var documents = set.Child("documents", definition);
        documents.Set("[]");
        foreach (var (name, prop) in OscalProps.Ours(metadata, reading))
        {
            set.Add(name, prop, reading);
        }

        foreach (var component in reading.List(definition, "components"))
        {
            var document = new ComponentReader(reading).Read(component);
            if (document is not null)
            {
                documents.Append(document);
            }
        }

        return set;
    }

    private static SafetyStandardsSet? Read(FlatNode set, OscalReading reading)
    {
        var places = new Dictionary<string, OscalNode>(StringComparer.Ordinal);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            set.Write(writer, string.Empty, places);
        }

        if (GuidelineJson.TryParse<SafetyStandardsSet>(stream.ToArray(), out var standards, out var diagnostics, ReadOptions.Everything))
        {
            return standards;
        }

        foreach (var diagnostic in diagnostics)
        {
            reading.Report(PlaceOf(diagnostic.Pointer, places), diagnostic.Problem);
        }

        return null;
    }

    /// <summary>Where a value of the set comes from: its own property, or what stands around it where it has none.</summary>
    private static OscalNode PlaceOf(string pointer, Dictionary<string, OscalNode> places)
    {
        OscalNode? place;
        while (!places.TryGetValue(pointer, out place))
        {
            pointer = pointer.Substring(0, pointer.LastIndexOf('/'));
        }

        return place;
    }
}
