using Ciip.Guideline.Formats.Json;
using NJsonSchema;

namespace Ciip.Guideline.Tests.Formats.Json.Schema;

/// <summary>The schema of each root type, and a judge from outside that reads it.</summary>
internal sealed class SchemaFile
{
    private readonly Lazy<Task<JsonSchema>> schema;

    private SchemaFile(Type type, Func<string> text, Func<byte[], IReadOnlyList<GuidelineDiagnostic>> diagnose)
    {
        Format = RootTypes.Find(type)!.Formats[0];
        Text = text();
        Diagnose = diagnose;
        schema = new(() => JsonSchema.FromJsonAsync(Text));
    }

    public static IReadOnlyList<SchemaFile> All { get; } =
    [
        Of<SafetyStandardsDocument>(), Of<SafetyStandardsSet>(), Of<SelfVerification>(), Of<ReportFile>(), Of<Crosswalk>(), Of<CarryOver>(), Of<PortfolioSubject>(), Of<CoverageSummary>(), Of<RollUpCheckpoint>(),
    ];

    /// <summary>The format of the files it is for.</summary>
    public string Format { get; }

    /// <summary>Its file in docs/schemas: the middle of the format.</summary>
    public string FileName => Format.Split('/')[1] + ".schema.json";

    public string Text { get; }

    /// <summary>How the library reads such files.</summary>
    public Func<byte[], IReadOnlyList<GuidelineDiagnostic>> Diagnose { get; }

    public static SchemaFile Named(string name) => All.Single(file => file.FileName == name + ".schema.json");

    /// <summary>What the judge finds in a file.</summary>
    public async Task<IReadOnlyList<string>> Judge(string json)
    {
        var errors = (await schema.Value).Validate(json);
        return [.. errors.Select(static error => $"{error.Path} {error.Kind}")];
    }

    private static SchemaFile Of<T>()
        where T : class => new(typeof(T), GuidelineJsonSchema.Of<T>, static utf8 => Documents.Diagnose<T>(utf8));
}
