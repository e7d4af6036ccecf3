using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Formats.Sarif;

/// <summary>The whole file: one run.</summary>
internal sealed class SarifLog(EvaluationReport report, SarifOptions options)
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static readonly LocalizedText LeftOut = new(
        "Left out, because none of the files named has their place: {0}.", "指定されたファイルに該当箇所がないため出力していない結果：{0}件。");

    public byte[] ToUtf8Bytes()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Indented = true,
            IndentSize = 2,
            NewLine = "\n",
        }))
        {
            Write(json);
        }

        stream.WriteByte((byte)'\n');
        return SurrogatePairs.Unescape(stream.ToArray());
    }

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        SarifTool.Write(json, report, options.Language);
        WriteOrigin(json);
        WriteArtifacts(json);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteTexts("newlineSequences", ["\r\n", "\n", "\r"]);
        json.WriteStartArray("results");
        var results = new SarifResults(report, options);
        results.Write(json);
        json.WriteEndArray();
        WriteLeftOut(json, results.LeftOut);
        WriteProperties(json);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteOrigin(Utf8JsonWriter json)
    {
        json.WriteString("language", SarifText.TagOf(options.Language));
        if (options.AutomationId is { } id)
        {
            json.WriteStartObject("automationDetails");
            json.WriteString("id", id);
            json.WriteEndObject();
        }

        if (options.VersionControl is { } origin)
        {
            json.WriteStartArray("versionControlProvenance");
            json.WriteStartObject();
            json.WriteString("repositoryUri", origin.Repository);
            json.WriteOptional("revisionId", origin.RevisionId);
            json.WriteOptional("branch", origin.Branch);
            json.WriteEndObject();
            json.WriteEndArray();
        }
    }

    private void WriteArtifacts(Utf8JsonWriter json)
    {
        json.WriteStartArray("artifacts");
        foreach (var source in options.Sources)
        {
            json.WriteStartObject();
            json.WriteStartObject("location");
            json.WriteString("uri", source.Location);
            json.WriteEndObject();
            json.WriteNumber("length", source.Length);
            json.WriteString("mimeType", "application/json");
            json.WriteString("encoding", "UTF-8");
            json.WriteStartObject("hashes");
            json.WriteString("sha-256", source.Hash);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Said where SARIF has a place for what befell the run: a result without a file would have the whole file refused.</summary>
    private void WriteLeftOut(Utf8JsonWriter json, int count)
    {
        if (count == 0)
        {
            return;
        }

        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", value: true);
        json.WriteStartArray("toolExecutionNotifications");
        json.WriteStartObject();
        json.WriteString("level", "warning");
        json.WriteMessage("message", string.Format(CultureInfo.InvariantCulture, LeftOut.In(options.Language), count));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteProperties(Utf8JsonWriter json)
    {
        json.WriteStartObject("properties");
        json.WriteString("edition", report.Edition.Name.In(options.Language));
        json.WriteString("fingerprint", report.Fingerprint);
        json.WriteOptional("asOf", report.AsOf?.ToString());
        json.WriteString("coverage", report.Standards.Coverage.In(options.Language));
        json.WriteEndObject();
    }
}
