using System.CommandLine;
using Ciip.Guideline;
using Spectre.Console;

// A chain of real documents of one sector: a ministry's ordinance, its guideline and a hospital's own rule.
string[] medical = ["medical-care-act-reg-art14-2", "mhlw-medical-systems-guideline-6.0", "shiogama-hospital-operation-rule"];
var ids = new Argument<string[]>("documents") { DefaultValueFactory = _ => medical, Description = "ids of files in samples/data/standards" };
ids.AcceptOnlyFromAmong([.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "data"), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!)]);
var lang = new Option<string>("--lang") { DefaultValueFactory = _ => "en", Description = "en or ja" };
lang.AcceptOnlyFromAmong("en", "ja");
var inventory = new Option<Inventory>("--inventory") { Description = "whether these are all the documents that apply; without it, there may be others" };
inventory.DefaultValueFactory = _ => Inventory.Partial;
var command = new RootCommand("Evaluates published Safety Standards against the Guideline.") { ids, lang, inventory };
command.SetAction(arguments => Print(
    GuidelineEvaluator.Default.Evaluate(
        SafetyStandardsSet.Of(arguments.GetValue(inventory), arguments.GetRequiredValue(ids).Select(Read)), asOf: PartialDate.Parse("2026-04-01")),
    arguments.GetValue(lang) == "ja" ? Language.Japanese : Language.English));
return command.Parse(args).Invoke();

static SafetyStandardsDocument Read(string id) => GuidelineJson.Parse<SafetyStandardsDocument>(
    File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "data", Path.GetFileName(id) + ".json")));

static void Print(EvaluationReport report, Language language)
{
    AnsiConsole.Profile.Width = Console.IsOutputRedirected ? 160 : AnsiConsole.Profile.Width;
    string Say(string english, string japanese) => language == Language.Japanese ? japanese : english;

    var matrix = new Table().ShowRowSeparators().Title(Say("Items by documents", "項目と文書の対応")).AddColumn(Say("Item", "項目"));
    foreach (var document in report.Standards.Set.Documents)
    {
        var title = language == Language.English ? document.EnglishTitle ?? document.Title : document.Title;
        matrix.AddColumn(Markup.Escape($"{document.Tier.Title.In(language)}\n{title}"));
    }

    matrix.AddColumn(Say("All documents", "一式としての状態")).AddColumn(Say("Own rules", "自組織の内規"));
    foreach (var row in report.Standards.Matrix)
    {
        var cells = row.Cells.Select(cell => cell.In(language) + (cell.Clauses.Count > 0 ? $" [{string.Join("; ", cell.Clauses)}]" : ""));
        matrix.AddRow([.. cells.Prepend($"{row.Item.Value} {row.Item.Title.In(language)}")
            .Append(row.Set.In(language)).Append(row.Own.In(language)).Select(Markup.Escape)]);
    }

    AnsiConsole.Write(matrix);
    foreach (var phase in PdcaPhase.All)
        Console.WriteLine($"{phase.Title.In(language)}: {report.Standards.Set.CoverageOf(phase).In(language)}");

    Console.WriteLine("\n" + Say("Outcomes of the rules: ", "規則の判定: ") + string.Join(Say(", ", "、"), report.Outcomes.GroupBy(outcome => outcome.Verdict)
        .OrderBy(group => group.Key).Select(group => $"{group.Key.In(language)} {group.Count()}")));
    Console.WriteLine(report.Findings.Count == 0
        ? Say("\nNo findings: nothing that was read shows that something is missing. Try --inventory complete medical-care-act-reg-art14-2.",
            "\n指摘なし。確認した範囲に、不足を示すものはない。--inventory complete medical-care-act-reg-art14-2 も参照。")
        : Say($"\n{report.Findings.Count} findings, the weightiest first:", $"\n指摘{report.Findings.Count}件（重いものから）:"));
    foreach (var finding in report.Findings.OrderByDescending(finding => finding.Level).Take(10))
        Console.WriteLine($"- {finding.Level.In(language)} {finding.Rule.Id}, {finding.Place.In(language)}: {finding.Message.In(language)} ({string.Join(", ", finding.Citations)})");

    Console.WriteLine(Say($"\n{report.OpenQuestions.Count} open questions, the nearest to an answer first:", $"\n未確認事項{report.OpenQuestions.Count}件（確認しやすいものから）:"));
    foreach (var question in report.OpenQuestions.Take(12))
        Console.WriteLine($"- {question.In(language)}");
}
