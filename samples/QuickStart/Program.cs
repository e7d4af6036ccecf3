using System.CommandLine;
using Ciip.Guideline;
using Spectre.Console;

// A chain of real documents of one sector: from the ministry's ordinance to a hospital's own rule.
string[] medical = ["medical-care-act-reg-art14-2", "mhlw-medical-systems-guideline-6.0", "shiogama-hospital-operation-rule"];

var ids = new Argument<string[]>("documents") { DefaultValueFactory = _ => medical, Description = "Ids of files in samples/data/standards" };
var lang = new Option<string>("--lang") { DefaultValueFactory = _ => "en", Description = "en or ja" };
lang.AcceptOnlyFromAmong("en", "ja");
var command = new RootCommand("Evaluates published Safety Standards against the Guideline.") { ids, lang };
command.SetAction(arguments => Print(
    GuidelineEvaluator.Default.Evaluate(
        SafetyStandardsSet.Of(Inventory.Partial, arguments.GetRequiredValue(ids).Select(Read)), asOf: PartialDate.Parse("2026-04-01")),
    arguments.GetValue(lang) == "ja" ? Language.Japanese : Language.English));
return command.Parse(args).Invoke();

static SafetyStandardsDocument Read(string id) => GuidelineJson.Parse<SafetyStandardsDocument>(
    File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "data", Path.GetFileName(id) + ".json")));

static void Print(EvaluationReport report, Language language)
{
    string Say(string english, string japanese) => language == Language.Japanese ? japanese : english;
    if (Console.IsOutputRedirected)
    {
        AnsiConsole.Profile.Width = 150;
    }

    var documents = report.Standards.Set.Documents;
    var matrix = new Table().Title(Say("Items by documents", "項目 × 文書")).AddColumn(Say("Item", "項目"));
    foreach (var document in documents)
    {
        matrix.AddColumn(Markup.Escape(document.Tier.Title.In(language) + "\n" + (language == Language.English ? document.EnglishTitle ?? document.Title : document.Title)));
    }

    matrix.AddColumn(Say("All documents", "文書一式")).AddColumn(Say("Own rules", "内規"));
    foreach (var row in report.Standards.Matrix)
    {
        var cells = row.Cells.Select(cell => cell.In(language) + (cell.Clauses.Count > 0 ? $" [{string.Join("; ", cell.Clauses)}]" : ""));
        matrix.AddRow([.. cells.Prepend($"{row.Item.Value} {row.Item.Title.In(language)}").Append(row.Set.In(language)).Append(row.Own.In(language)).Select(Markup.Escape)]);
    }

    AnsiConsole.Write(matrix);
    foreach (var phase in PdcaPhase.All)
    {
        AnsiConsole.WriteLine($"{phase.Title.In(language)}: {report.Standards.Set.CoverageOf(phase).In(language)}");
    }

    AnsiConsole.WriteLine("\n" + Say($"{report.Findings.Count} findings, the weightiest first", $"指摘 {report.Findings.Count} 件(重い順)"));
    foreach (var finding in report.Findings.OrderByDescending(finding => finding.Level).Take(10))
    {
        AnsiConsole.WriteLine($"- {finding.Level.In(language)} {finding.Rule.Id} {finding.Place.In(language)}: {finding.Message.In(language)} [{string.Join(", ", finding.Citations)}]");
    }

    AnsiConsole.WriteLine("\n" + Say($"{report.OpenQuestions.Count} open questions, the nearest to an answer first", $"未確認事項 {report.OpenQuestions.Count} 件(確認しやすい順)"));
    foreach (var question in report.OpenQuestions.Take(12))
    {
        AnsiConsole.WriteLine("- " + question.In(language));
    }
}
