using System.Text;
using System.Text.Json.Nodes;
using Ciip.Guideline.Cli.Formats;
using Ciip.Guideline.Formats;
using Ciip.Guideline.Portfolio;
using Ciip.Guideline.Questionnaires;
using Ciip.Guideline.Questionnaires.Checklists;
using Ciip.Guideline.Questionnaires.Sheets;
using Ciip.Guideline.Questionnaires.Workbooks;

namespace Ciip.Guideline.Fuzz;

/// <summary>Small files of each kind that are right.</summary>
internal static class Seeds
{
    private const string Document =
        """
        { "format": "ciip-guideline/standards-document/1", "id": "rule", "title": "規程", "tier": "tier-4", "issuer": "𠮷田市", "issuedOn": "2026-04-01",
          "legalBasis": "a  b", "treatments": { "II.5": { "value": "specified", "clauses": ["1", "2"], "note": "=1", "responsible": ["operator", "own:x"] },
          "II.6.1.2(2)": { "value": "not-relevant", "decision": { "reason": "r", "decidedOn": "2026" } } } }
        """;

    private const string Practice =
        """
        { "format": "ciip-guideline/self-verification/1", "id": "v", "operator": "x", "madeBy": "operator", "madeOn": "2026", "isComplete": true,
          "statuses": { "II.6.1.2(2)": { "value": "carried-out", "evidence": [{ "reference": "R", "kind": "record", "on": "2026-01" }] } } }
        """;

    private const string Description =
        """
        { "format": "ciip-checklist/1", "id": "c", "title": { "en": "T", "ja": "題" }, "note": { "en": "n" }, "respondents": [{ "id": "o", "title": { "en": "O" }, "isOptional": true }],
          "groups": [{ "title": { "ja": "区分" }, "questions": [{ "id": "1", "text": { "en": "Q" }, "about": ["II.6.1.2(2)"], "asked": ["o"] }] }] }
        """;

    /// <summary>A file of each kind that is evaluated.</summary>
    public static IReadOnlyList<string> Files { get; } =
    [
        Document, Practice, $$"""{ "format": "ciip-guideline/standards-set/1", "inventory": "complete", "documents": [{{Document}}] }""",
        GuidelineJson.ToJson(ReportFile.Of(GuidelineEvaluator.Default.Evaluate(
            SafetyStandardsSet.Of(Inventory.Partial, GuidelineJson.Parse<SafetyStandardsDocument>(Document)), GuidelineJson.Parse<SelfVerification>(Practice)))),
    ];

    /// <summary>Where a roll-up of <see cref="Lines"/> stands at its end.</summary>
    public static string Checkpoint { get; } = GuidelineJson.ToJson(Counted().ToCheckpoint());

    public static void Write(string folder)
    {
        foreach (var (kind, level, language) in new[]
        {
            (StandardsQuestionnaire.Kind, QuestionnaireLevel.Item, Language.English), (StandardsQuestionnaire.Kind, QuestionnaireLevel.Clause, Language.Japanese),
            (PracticeQuestionnaire.Kind, QuestionnaireLevel.Item, Language.Japanese),
        })
        {
            var name = $"{kind.Token}-{level}";
            var sheets = Short(new QuestionnaireWriter(kind, level, language).Write(JsonNode.Parse(kind == PracticeQuestionnaire.Kind ? Practice : Document)!.AsObject()));
            var workbook = XlsxWriter.Write(sheets);
            Add(folder, "csv", name, CsvSheets.Write(sheets));
            Add(folder, "zip", name, workbook);
            Add(folder, "xlsx", name, Parts.Unpack(workbook, static _ => true));
        }

        var filled = GuidelineJson.Parse<SelfVerification>(Practice);
        var sheet = Short(new ChecklistWriter(Checklist.Example, Language.Japanese).Write(filled));
        Add(folder, "checklist", "filled.csv", CsvSheets.Write(sheet));
        Add(folder, "checklist-description", "small.json", Encoding.UTF8.GetBytes(Description));
        foreach (var (file, number) in Files.Select(static (file, number) => (file, number)))
        {
            Add(folder, "json", $"{number}.json", Encoding.UTF8.GetBytes(file));
            Add(folder, "everything", $"unchanged-{number}", [(byte)number]);
        }

        Add(folder, "everything", "changed", [2, 9, 0, 13, 40, 3, 7]);
        Add(folder, "json", "summary.json", GuidelineJson.ToUtf8Bytes(Counted().ToSummary()));
        Add(folder, "lines", "two.jsonl", Lines());
        Add(folder, "checkpoint", "unchanged", [0]);
        Add(folder, "json", "checkpoint.json", Encoding.UTF8.GetBytes(Checkpoint));
        var set = SafetyStandardsSet.Of(Inventory.Partial, GuidelineJson.Parse<SafetyStandardsDocument>(Document));
        var options = Oscal.Options(PartialDate.Parse("2026-04-01"), Language.English);
        Add(folder, "components", "set.json", set.ToComponentDefinition(options).Utf8.ToArray());
        Add(folder, "profile", "set.json", set.ToProfile(options).Utf8.ToArray());
        Add(folder, "carry-over", "rows", "From,Edition,Relation,To,Basis,Confidence,Reason,Sources,Reviewer\r\nII.6.1.2(2),5th-edition,split,\"a\nb\",seen,high,why,x | y,r\r\n"u8.ToArray());
        Add(folder, "crosswalk", "rows", "From,Control,Relation,Reason,Confidence,Reviewer\r\nII.6.1.2(2),X-1,subset-of,why,high,r\r\n"u8.ToArray());
    }

    /// <summary>Two operators, a line each.</summary>
    public static byte[] Lines() => Encoding.UTF8.GetBytes(string.Concat(new[] { "A", "B" }.Select(static name =>
        $$"""{ "format": "ciip-guideline/portfolio-subject/1", "operator": "{{name}}", "sector": "water", "documents": [{{Document.ReplaceLineEndings(" ")}}] }""" + "\n")));

    private static RollUp Counted()
    {
        var rollUp = new RollUp(options: new PortfolioOptions { MaxDegreeOfParallelism = 1, IsResumable = true });
        rollUp.AddAsync(new MemoryStream(Lines()), "lines").GetAwaiter().GetResult();
        return rollUp;
    }

    /// <summary>Without the instructions and the rows that nobody filled in: what is changed at random should be what is read.</summary>
    private static IReadOnlyList<SheetTable> Short(IReadOnlyList<SheetTable> sheets) =>
        [.. sheets.Skip(1).Select(sheet => new SheetTable(sheet.Name, sheet.Columns, [.. sheet.Rows.Where(row => row.Skip(2).Any(cell => cell.Length > 0))]))];

    private static void Add(string folder, string target, string name, byte[] file)
    {
        Directory.CreateDirectory(Path.Combine(folder, target));
        File.WriteAllBytes(Path.Combine(folder, target, name), file);
    }
}
