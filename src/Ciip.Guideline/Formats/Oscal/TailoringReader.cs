using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Ciip.Guideline.Common;
using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Formats.Oscal;

/// <summary>Reads the tailoring of a profile from the properties of its metadata.</summary>
internal static class TailoringReader
{
    private const string Tailoring = "tailoring";
    private const string DocumentsName = "documents";
    private const string DecisionsName = "decisions";

    private static readonly IReadOnlyList<string> Outcomes = Seq.Of(ProfileExporter.NotRelevant, ProfileExporter.NotAdopted);

    private static readonly IReadOnlyList<string> Ids = Seq.From(GuidelineCatalog.FourthEdition.IdTexts);

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
            reading.Report(node.Find("outcome")!.Place, static token => JsonProblems.UnknownToken(token, Outcomes), outcome);
        }

        foreach (var child in node.Children)
        {
            if (child.Key is not ("on" or "outcome" or DocumentsName or DecisionsName))
            {
                reading.Foreign(child.Value.Place);
            }
        }

        var documents = All(node.Find(DocumentsName), TextOf, reading);
        var decisions = All(node.Find(DecisionsName), DecisionOf, reading);
        return on is null || outcome is null
            ? null
            : new OscalTailoring { On = on, IsNotRelevant = outcome == ProfileExporter.NotRelevant, Documents = documents, Decisions = decisions };
    }

    private static IReadOnlyList<T> All<T>(FlatNode? list, Func<FlatNode, OscalReading, T?> read, OscalReading reading)
        where T : class => list is null ? Seq.Of<T>() : [.. list.Children.Select(child => read(child.Value, reading)).OfType<T>()];

    private static GuidelineId? Known(string text, FlatNode at, OscalReading reading)
    {
        if (GuidelineId.TryParse(text, out var id))
        {
            return id;
        }

        reading.Report(at.Place, static unknown => JsonProblems.UnknownId(unknown, Ids), text);
        return null;
    }

    private static string? TextOf(FlatNode node, string name, OscalReading reading)
    {
        if (node.Find(name) is { } child)
        {
            return TextOf(child, reading);
        }

        reading.Report(node.Place, static missing => JsonProblems.MissingMember(missing, []), name);
        return null;
    }

    private static string? TextOf(FlatNode node, OscalReading reading)
    {
        if (node.Literal is { } literal && literal[0] == '"')
        {
            return JsonText(literal, node, reading);
        }

        reading.Report(node.Place, OscalProblems.BadLiteral, node.Literal ?? string.Empty);
        return null;
    }

    private static string? JsonText(string literal, FlatNode node, OscalReading reading)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(literal));
        reader.Read();
        if (!JsonTexts.TryGet(ref reader, out var text))
        {
            reading.Report(node.Place, SyntaxProblems.LoneSurrogate());
        }

        return text;
    }

    private static Decision? DecisionOf(FlatNode node, OscalReading reading)
    {
        var utf8 = node.ToJson();
        try
        {
            return JsonSerializer.Deserialize(utf8, DecisionContract);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or FormatException or InvalidOperationException)
        {
            var shape = new JsonShapeBuilder(JsonContract.Embedded).Build(typeof(Decision));
            reading.Report(JsonDiagnoser.Diagnose(utf8, shape, exception, reading.Options), _ => node.Place);
            return null;
        }
    }
}
