using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ciip.Guideline.Cli.Formats;

/// <summary>A plan as data: the entries in their order, each with what is open and how it can be closed.</summary>
internal static class PlanJson
{
    public static byte[] Of(ImprovementPlan plan, Language language)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteStartArray("entries");
            foreach (var entry in plan.Entries)
            {
                Write(json, entry, language);
            }

            json.WriteEndArray();
            Write(json, "readFirst", plan.ReadFirst.Select(question => question.In(language)));
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, ImprovementEntry entry, Language language)
    {
        json.WriteStartObject();
        json.WriteString("about", entry.About.Text);
        json.WriteString("title", entry.About.Section.Title.In(language));
        json.WriteString("axis", entry.Axis == ImprovementAxis.Documents ? "documents" : "practice");
        json.WriteString("level", Token(entry.Level));
        json.WriteString("effectiveLevel", Token(entry.EffectiveLevel));
        Write(json, "ways", entry.Ways.Select(way => way.In(language)));
        Write(json, "bearers", entry.Bearers.Select(actor => actor.Value));
        Write(json, "dependsOn", entry.DependsOn.Select(item => item.Value));
        if (entry.SuggestedDocument is { } document)
        {
            json.WriteString("suggestedDocument", document.Id);
        }

        json.WriteStartArray("open");
        foreach (var provision in entry.Open)
        {
            json.WriteStartObject();
            json.WriteString("id", provision.Id);
            json.WriteString("title", provision.Title.In(language));
            json.WriteString("level", Token(entry.LevelOf(provision)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Write(json, "rules", entry.Findings.Select(finding => finding.Rule.Id).Distinct(StringComparer.Ordinal));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static string Token(FindingLevel level) => level.In(Language.English);
}
