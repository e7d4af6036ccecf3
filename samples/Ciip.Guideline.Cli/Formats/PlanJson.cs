using System.Text.Encodings.Web;
using System.Text.Json;
using Ciip.Guideline.Crosswalks;

namespace Ciip.Guideline.Cli.Formats;

/// <summary>A plan as data: the entries in their order, each with what is open, how it can be closed and, with a crosswalk, the controls of another framework.</summary>
internal static class PlanJson
{
    public static byte[] Of(ImprovementPlan plan, Crosswalk? crosswalk, Language language)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteStartArray("entries");
            foreach (var entry in plan.Entries)
            {
                Write(json, entry, crosswalk, language);
            }

            json.WriteEndArray();
            Write(json, "readFirst", plan.ReadFirst.Select(question => question.In(language)));
            if (crosswalk is not null)
            {
                Write(json, crosswalk);
            }

            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, ImprovementEntry entry, Crosswalk? crosswalk, Language language)
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
        if (crosswalk is not null)
        {
            Write(json, "controls", crosswalk.ControlsOf(entry));
        }

        json.WriteEndObject();
    }

    /// <summary>Where the controls come from.</summary>
    private static void Write(Utf8JsonWriter json, Crosswalk crosswalk)
    {
        json.WriteStartObject("crosswalk");
        json.WriteString("id", crosswalk.Id);
        json.WriteString("title", crosswalk.Title);
        json.WriteString("framework", crosswalk.Framework);
        json.WriteString("author", crosswalk.Author);
        json.WriteString("note", crosswalk.Note);
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
