using System.Text.Json;

namespace Ciip.Guideline.Formats.Sarif;

/// <summary>The tool and all rules that were asked, with what repairs their findings.</summary>
internal static class SarifTool
{
    private static readonly LocalizedText Repair = new("What repairs it", "対処");
    private static readonly LocalizedText Cites = new("Cites", "根拠の文");
    private static readonly LocalizedText Basis = new("Rests on", "根拠の種類");

    public static void Write(Utf8JsonWriter json, EvaluationReport report, Language language)
    {
        var version = typeof(SarifTool).Assembly.GetName().Version!.ToString(3);
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Ciip.Guideline");
        json.WriteString("version", version);
        json.WriteString("semanticVersion", version);
        json.WriteString("informationUri", "https://www.nuget.org/packages/Ciip.Guideline");
        json.WriteString("language", SarifText.TagOf(language));
        json.WriteStartArray("rules");
        foreach (var rule in report.Rules)
        {
            Write(json, rule, language);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RuleDescription rule, Language language)
    {
        var basis = $"{Basis.In(language)}: {rule.Basis.In(language)}";
        var cites = $"{Cites.In(language)}: {string.Join(", ", rule.Citations)}";
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Name);
        json.WriteMessage("shortDescription", rule.Demand.In(language));
        json.WriteMessage("fullDescription", language == Language.Japanese ? $"{rule.Demand.Japanese}（{cites}。{basis}）" : $"{rule.Demand.English} {cites}. {basis}.");
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", SarifText.LevelOf(rule.Levels[0]));
        json.WriteEndObject();
        json.WriteMessage(
            "help",
            $"{Repair.In(language)}: {rule.Repair.In(language)}\n{cites}\n{basis}",
            $"**{Repair.In(language)}**: {rule.Repair.In(language)}\n\n**{Cites.In(language)}**: {string.Join(", ", rule.Citations.Select(static citation => $"`{citation}`"))}\n\n**{Basis.In(language)}**: {rule.Basis.In(language)}");
        WriteProperties(json, rule, language);
        json.WriteEndObject();
    }

    private static void WriteProperties(Utf8JsonWriter json, RuleDescription rule, Language language)
    {
        var other = language == Language.Japanese ? Language.English : Language.Japanese;
        json.WriteStartObject("properties");
        json.WriteTexts("tags", ["ciip", FamilyOf(rule)]);
        json.WriteTexts("citations", rule.Citations.Select(static citation => citation.Text));
        json.WriteString(SarifText.TagOf(other), rule.Demand.In(other));
        json.WriteEndObject();
    }

    private static string FamilyOf(RuleDescription rule) => rule.Id.Substring(0, 3) switch
    {
        "STD" => "documents",
        "SET" => "set-of-documents",
        "PRA" => "practice",
        "CYC" => "cycle",
        _ => "assessment",
    };
}
