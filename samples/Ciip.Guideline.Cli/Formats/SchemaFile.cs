using Ciip.Guideline.Cli.Output;
using Ciip.Guideline.Formats;
using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Cli.Formats;

/// <summary>JSON schemas of the files.</summary>
internal static class SchemaFile
{
    /// <summary>The schema of a kind of file, by the name the commands have for it.</summary>
    public static string Of(string kind) => kind switch
    {
        "standards" => GuidelineJsonSchema.Of<SafetyStandardsDocument>(),
        "practice" => GuidelineJsonSchema.Of<SelfVerification>(),
        "subject" => GuidelineJsonSchema.Of<PortfolioSubject>(),
        "summary" => GuidelineJsonSchema.Of<CoverageSummary>(),
        _ => GuidelineJsonSchema.Of<ReportFile>(),
    };

    /// <summary>Writes a file and, where it has a place of its own, the schema beside it, so that an editor completes tokens at once.</summary>
    public static void WriteWith<T>(OutputTarget target, T value, string kind, bool replaces)
    {
        var schema = kind == "standards" ? "standards-document.schema.json" : "self-verification.schema.json";
        target.WriteNew(GuidelineJson.ToUtf8Bytes(value, "./" + schema), schema, Of(kind), replaces);
    }
}
