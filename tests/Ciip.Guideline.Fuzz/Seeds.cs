using System.Text.Json.Nodes;
using Ciip.Guideline.Cli.Formats;
using Ciip.Guideline.Formats;
using Ciip.Guideline.Questionnaires;
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

        var set = SafetyStandardsSet.Of(Inventory.Partial, GuidelineJson.Parse<SafetyStandardsDocument>(Document));
        var options = Oscal.Options(PartialDate.Parse("2026-04-01"), Language.English);
        Add(folder, "components", "set.json", set.ToComponentDefinition(options).Utf8.ToArray());
        Add(folder, "profile", "set.json", set.ToProfile(options).Utf8.ToArray());
        Add(folder, "carry-over", "rows", "From,Edition,Relation,To,Basis,Confidence,Reason,Sources,Reviewer\r\nII.6.1.2(2),5th-edition,split,\"a\nb\",seen,high,why,x | y,r\r\n"u8.ToArray());
        Add(folder, "crosswalk", "rows", "From,Control,Relation,Reason,Confidence,Reviewer\r\nII.6.1.2(2),X-1,subset-of,why,high,r\r\n"u8.ToArray());
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
