using System.Text;
using Ciip.Guideline.Tests.Crosswalks;
using Ciip.Guideline.Tests.Evaluation;
using Ciip.Guideline.Tests.Evaluation.Rules;
using Ciip.Guideline.Tests.Formats.Json.Reports;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Formats.Json.Schema;

/// <summary>What the library writes and reads is valid, in the eyes of a judge from outside.</summary>
public sealed class SchemaAgreementTests
{
    /// <summary>But checklists: their format is one of the command line's, not of the library.</summary>
    public static TheoryData<string> Samples =>
    [
        .. Directory.EnumerateFiles(Data, "*.json", SearchOption.AllDirectories).Select(static file => Path.GetRelativePath(Data, file).Replace('\\', '/'))
            .Where(static file => !file.StartsWith("checklists/", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
    ];

    private static string Data => Path.Combine(Repository.Samples, "data");

    /// <summary>Each sample names its schema, in a place where an editor finds it.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Every_sample_is_valid_by_the_schema_it_names(string sample)
    {
        var file = Path.Combine(Data, sample);
        var json = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        var named = System.Text.Json.Nodes.JsonNode.Parse(json)!["$schema"]!.GetValue<string>();
        File.Exists(Path.Combine(Path.GetDirectoryName(file)!, named)).Should().BeTrue(named);

        (await SchemaFile.All.Single(schema => schema.FileName == Path.GetFileName(named)).Judge(json)).Should().BeEmpty();
    }

    [Fact]
    public async Task Full_files_are_valid()
    {
        await IsValid("standards-document", GuidelineJson.ToJson(FullDocument.Document, "s.json"));
        await IsValid("standards-set", GuidelineJson.ToJson(FullDocument.Set));
        await IsValid("self-verification", GuidelineJson.ToJson(FullDocument.Statuses, "a b/\"c\"\n𠮷"));
        await IsValid("self-verification", GuidelineJson.ToJson(Verifications.Small));
        await IsValid("report", GuidelineJson.ToJson(FullReport.File));
        await IsValid("crosswalk", GuidelineJson.ToJson(FullCrosswalk.Value));
        await IsValid("carry-over", GuidelineJson.ToJson(FullCarryOver.Value));
        await IsValid("carry-over", GuidelineJson.ToJson(CarryOver.FromFourthEdition(Language.Japanese)));
        await IsValid("report", GuidelineJson.ToJson(ReportFile.Of(GuidelineEvaluator.Default.Evaluate(FullDocument.Set))));
    }

    /// <summary>What users call their own need not be put in a group.</summary>
    [Fact]
    public async Task Own_causes_are_valid_with_and_without_their_group()
    {
        foreach (var cause in new[] { "own:flood", $"own:{CauseCategory.All[0].Value}:flood" })
        {
            var json = Documents.With($"\"causes\":{{\"causes\":[{{\"cause\":\"{cause}\"}}]}}");
            Documents.Diagnose(json).Should().BeEmpty();
            await IsValid("standards-document", json);
        }
    }

    /// <summary>Made by code, most of them are no files that the library reads; those that are, a schema lets pass.</summary>
    [Fact]
    public async Task Whatever_the_library_reads_is_valid()
    {
        var read = 0;
        foreach (var seed in Enumerable.Range(0, 120))
        {
            var set = AnySet.Of(seed);
            read += await IsValidIfRead("standards-set", GuidelineJson.ToJson(set)) ? 1 : 0;
            foreach (var document in set.Documents)
            {
                read += await IsValidIfRead("standards-document", GuidelineJson.ToJson(document)) ? 1 : 0;
            }

            read += await IsValidIfRead("self-verification", GuidelineJson.ToJson(AnyVerification.Of(seed))) ? 1 : 0;
        }

        read.Should().BeGreaterThan(10, "otherwise nothing was judged");
    }

    /// <summary>What goes beyond one place is not known to a schema, so what only the reader refuses is refused for that.</summary>
    [Fact]
    public async Task What_the_reader_refuses_for_its_form_the_schema_refuses_too()
    {
        string[] ofForm =
        [
            GuidelineDiagnosticCodes.WrongType, GuidelineDiagnosticCodes.NullNotAllowed, GuidelineDiagnosticCodes.MissingMember, GuidelineDiagnosticCodes.UnknownMember, GuidelineDiagnosticCodes.UnknownToken,
            GuidelineDiagnosticCodes.UnknownId, GuidelineDiagnosticCodes.BadDate, GuidelineDiagnosticCodes.BadInterval, GuidelineDiagnosticCodes.BadLocator, GuidelineDiagnosticCodes.EmptyText,
            GuidelineDiagnosticCodes.BadNumber, GuidelineDiagnosticCodes.DuplicateLevel, GuidelineDiagnosticCodes.ReferenceTarget, GuidelineDiagnosticCodes.NotOfPractice,
        ];
        var schema = SchemaFile.Named("self-verification");
        foreach (var json in Enumerable.Range(0, 40).Select(static seed => GuidelineJson.ToJson(AnyVerification.Of(seed))))
        {
            var wrong = schema.Diagnose(Encoding.UTF8.GetBytes(json)).Where(diagnostic => ofForm.Contains(diagnostic.Code)).ToList();
            (await schema.Judge(json)).Any().Should().Be(wrong.Count > 0, wrong.FirstOrDefault()?.ToString() ?? "the reader finds nothing");
        }
    }

    private static async Task IsValid(string name, string json)
    {
        SchemaFile.Named(name).Diagnose(Encoding.UTF8.GetBytes(json)).Should().BeEmpty();
        (await SchemaFile.Named(name).Judge(json)).Should().BeEmpty();
    }

    private static async Task<bool> IsValidIfRead(string name, string json)
    {
        if (SchemaFile.Named(name).Diagnose(Encoding.UTF8.GetBytes(json)).Count > 0)
        {
            return false;
        }

        (await SchemaFile.Named(name).Judge(json)).Should().BeEmpty();
        return true;
    }
}
