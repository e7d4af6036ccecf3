using System.Text.Json;

namespace Ciip.Guideline.Formats.Sarif;

/// <summary>The results: findings, where asked for also what is undetermined, and what is no longer there.</summary>
internal sealed class SarifResults
{
    private readonly EvaluationReport report;
    private readonly SarifOptions options;
    private readonly SourcePlaces places;
    private readonly SarifBaseline? baseline;
    private readonly Dictionary<string, int> indexOfRule;

    public SarifResults(EvaluationReport report, SarifOptions options)
    {
        this.report = report;
        this.options = options;
        places = new SourcePlaces(options.Sources, report.Standards.Subject);
        baseline = options.Earlier is { } earlier ? new SarifBaseline(ReportComparison.Between(before: earlier, after: report), IsResult) : null;
        indexOfRule = report.Rules.Select(static (rule, index) => (rule.Id, index)).ToDictionary(static entry => entry.Id, static entry => entry.index, StringComparer.Ordinal);
    }

    /// <summary>How many results were left out because no file has them, so far.</summary>
    public int LeftOut { get; private set; }

    public void Write(Utf8JsonWriter json)
    {
        foreach (var outcome in report.Outcomes.Where(IsResult))
        {
            Write(json, outcome, baseline?.StateOf(outcome), change: null);
        }

        foreach (var (outcome, change) in baseline?.Absent ?? [])
        {
            Write(json, outcome, SarifBaseline.AbsentState, change);
        }
    }

    private bool IsResult(RuleOutcome outcome) =>
        outcome.Verdict == Verdict.Fail || (options.IncludeOpen && outcome.Verdict == Verdict.Undetermined);

    private void Write(Utf8JsonWriter json, RuleOutcome outcome, string? state, ChangeState? change)
    {
        var regions = places.Find(outcome.Place);
        if (regions.Count == 0 && !options.IncludeUnplaced)
        {
            LeftOut++;
            return;
        }

        json.WriteStartObject();
        json.WriteString("ruleId", outcome.Rule.Id);
        if (indexOfRule.TryGetValue(outcome.Rule.Id, out var index))
        {
            json.WriteNumber("ruleIndex", index);
        }

        json.WriteString("kind", outcome.Level is null ? "open" : "fail");
        json.WriteString("level", outcome.Level is { } level ? SarifText.LevelOf(level) : "none");
        json.WriteMessage("message", outcome.Message.In(options.Language));
        json.WriteStartArray("locations");
        WriteLocation(json, outcome.Place, regions.Count > 0 ? regions[0] : null);
        json.WriteEndArray();
        WriteRelated(json, regions);
        WriteFingerprints(json, outcome);
        json.WriteOptional("baselineState", state);
        WriteProperties(json, outcome, change);
        json.WriteEndObject();
    }

    private void WriteLocation(Utf8JsonWriter json, Place place, SourceRegion? region)
    {
        json.WriteStartObject();
        if (region is not null)
        {
            WritePhysical(json, region);
        }

        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("name", place.In(options.Language));
        json.WriteString("fullyQualifiedName", place.Key.Length > 0 ? place.Key : place.In(Language.English));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteRelated(Utf8JsonWriter json, IReadOnlyList<SourceRegion> regions)
    {
        if (regions.Count < 2)
        {
            return;
        }

        json.WriteStartArray("relatedLocations");
        for (var i = 1; i < regions.Count; i++)
        {
            json.WriteStartObject();
            json.WriteNumber("id", i);
            WritePhysical(json, regions[i]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WritePhysical(Utf8JsonWriter json, SourceRegion region)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", options.Sources[region.Source].Location);
        json.WriteNumber("index", region.Source);
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", region.Region.StartLine);
        json.WriteNumber("startColumn", region.Region.StartColumn);
        json.WriteNumber("endLine", region.Region.EndLine);
        json.WriteNumber("endColumn", region.Region.EndColumn);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>GitHub goes by the name it gives to its own hash of a line; ids are steadier than lines.</summary>
    private static void WriteFingerprints(Utf8JsonWriter json, RuleOutcome outcome)
    {
        var fingerprint = SarifHash.Of(System.Text.Encoding.UTF8.GetBytes(outcome.Rule.Id + "\n" + outcome.Place.Key)).Substring(0, 32);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("primaryLocationLineHash", fingerprint);
        json.WriteString("ruleAndPlace/v1", fingerprint);
        json.WriteEndObject();
    }

    private void WriteProperties(Utf8JsonWriter json, RuleOutcome outcome, ChangeState? change)
    {
        var other = options.Language == Language.Japanese ? Language.English : Language.Japanese;
        json.WriteStartObject("properties");
        json.WriteString(SarifText.TagOf(other), outcome.Message.In(other));
        json.WriteString("messageId", outcome.Message.Id);
        json.WriteTexts("citations", outcome.Citations.Select(static citation => citation.Text));
        json.WriteTexts(outcome.Level is null ? "unknown" : "missing", outcome.Provisions.Select(static provision => provision.Id));
        json.WriteOptional("pointer", outcome.Place.Pointer);
        json.WriteOptional("change", change?.In(options.Language));
        json.WriteEndObject();
    }
}
