using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Ciip.Guideline.Common;
using Ciip.Guideline.Serialization.Json;

namespace Ciip.Guideline.Serialization.Oscal;

/// <summary>Reads the tailoring of a profile from the properties of its metadata.</summary>
internal static class TailoringReader
{
    private const string Tailoring = "tailoring";

    private static readonly IReadOnlyList<string> Outcomes = Seq.Of(ProfileExporter.NotRelevant, ProfileExporter.NotAdopted);

    private static JsonTypeInfo<Decision> DecisionContract => (JsonTypeInfo<Decision>)JsonContract.Embedded.GetTypeInfo(typeof(Decision));

    public static IReadOnlyList<OscalTailoring> Read(OscalNode metadata, OscalReading reading, string[] others)
    {
        var root = new FlatNode(metadata);
        foreach (var (name, prop) in OscalProps.Ours(metadata, reading))
        {
            if (name.StartsWith(Tailoring + ".", StringComparison.Ordinal))
            {
                root.Add(name, prop, reading);
            }
            else if (Array.IndexOf(others, name) < 0)
            {
                reading.Foreign(prop);
            }
        }

        return [.. (root.Find(Tailoring)?.Children ?? []).Select(one => Read(one.Value, reading)).OfType<OscalTailoring>().OrderBy(static one => one.On)];
    }

    private static OscalTailoring? Read(FlatNode node, OscalReading reading)
    {
        var on = TextOf(node, "on", reading) is { } id ? Known(id, node.Find("on")!, reading) : null;
        var outcome = TextOf(node, "outcome", reading);
        if (outcome is not null && !Outcomes.Contains(outcome, StringComparer.Ordinal))
        {
            reading.Report(node.Find("outcome")!.Place, JsonProblems.UnknownToken(outcome, Outcomes));
        }

        foreach (var other in node.Children.Where(static child => child.Key is not ("on" or "outcome" or "documents" or "decisions")))
        {
            reading.Foreign(other.Value.Place);
        }

        var documents = (node.Find("documents")?.Children ?? []).Select(child => TextOf(child.Value, reading)).OfType<string>().ToList();
        var decisions = (node.Find("decisions")?.Children ?? []).Select(child => DecisionOf(child.Value, reading)).OfType<Decision>().ToList();
        return on is null || outcome is null
            ? null
            : new OscalTailoring { On = on, IsNotRelevant = outcome == ProfileExporter.NotRelevant, Documents = documents, Decisions = decisions };
    }

    private static GuidelineId? Known(string text, FlatNode at, OscalReading reading)
    {
        if (GuidelineId.TryParse(text, out var id))
        {
            return id;
        }

        reading.Report(at.Place, JsonProblems.UnknownId(text, [.. GuidelineCatalog.FourthEdition.IdTexts]));
        return null;
    }

    private static string? TextOf(FlatNode node, string name, OscalReading reading)
    {
        if (node.Find(name) is { } child)
        {
            return TextOf(child, reading);
        }

        reading.Report(node.Place, JsonProblems.MissingMember(name, []));
        return null;
    }

    private static string? TextOf(FlatNode node, OscalReading reading)
    {
        if (node.Literal is { } literal && literal[0] == '"')
        {
            return JsonText(literal, node, reading);
        }

        reading.Report(node.Place, OscalProblems.BadLiteral(node.Literal ?? string.Empty));
        return null;
    }

    private static string? JsonText(string literal, FlatNode node, OscalReading reading)
    {
        using var json = JsonDocument.Parse(literal);
        try
        {
            return json.RootElement.GetString();
        }
        catch (InvalidOperationException)
        {
            reading.Report(node.Place, SyntaxProblems.LoneSurrogate());
            return null;
        }
    }

    private static Decision? DecisionOf(FlatNode node, OscalReading reading)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            node.Write(writer, string.Empty, []);
        }

        var utf8 = stream.ToArray();
        try
        {
            return JsonSerializer.Deserialize(utf8, DecisionContract);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            var shape = new JsonShapeBuilder(JsonContract.Embedded).Build(typeof(Decision));
            foreach (var diagnostic in JsonDiagnoser.Diagnose(utf8, shape, exception, ReadOptions.Everything))
            {
                reading.Report(node.Place, diagnostic.Problem);
            }

            return null;
        }
    }
}
