using System.Text.Json;
using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Formats.Oscal;

/// <summary>Reads a component definition: puts our properties together into the JSON of a set, which is then read as strictly as a file.</summary>
internal static class ComponentDefinitionReader
{
    public static bool TryRead(ReadOnlySpan<byte> text, out SafetyStandardsSet? standards, out IReadOnlyList<GuidelineDiagnostic> diagnostics, ReadOptions options)
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

        var reader = new ComponentReader(reading);
        foreach (var component in reading.List(definition, "components"))
        {
            var document = reader.Read(component);
            if (document is not null)
            {
                documents.Append(document);
            }
        }

        return set;
    }

    private static SafetyStandardsSet? Read(FlatNode set, OscalReading reading)
    {
        if (GuidelineJson.TryParse<SafetyStandardsSet>(set.ToJson(), out var standards, out var diagnostics, reading.Options))
        {
            return standards;
        }

        reading.Report(diagnostics, pointer => set.Nearest(pointer).Place);
        return null;
    }
}
