using Ciip.Guideline;
using Spectre.Console;

namespace QuickStart;

/// <summary>What the console shows of a report.</summary>
internal sealed class Page(EvaluationReport report, Language language)
{
    public void Print()
    {
        AnsiConsole.Profile.Width = Console.IsOutputRedirected ? 160 : AnsiConsole.Profile.Width;
        PrintMatrix();
        foreach (var phase in PdcaPhase.All)
        {
            Console.WriteLine($"{phase.Title.In(language)}: {report.Standards.Set.CoverageOf(phase).In(language)}");
        }

        PrintPractice();
        PrintFindings();
        PrintQuestions();
    }

    private string Say(string english, string japanese) => language == Language.Japanese ? japanese : english;

    private void PrintMatrix()
    {
        var matrix = new Table().ShowRowSeparators().Title(Say("Items by documents", "項目と文書の対応")).AddColumn(Say("Item", "項目"));
        foreach (var document in report.Standards.Set.Documents)
        {
            matrix.AddColumn(Markup.Escape($"{document.Tier.Title.In(language)}\n{document.TitleIn(language)}"));
        }

        matrix.AddColumn(Say("All documents", "一式としての状態")).AddColumn(Say("Own rules", "自組織の内規"));
        foreach (var row in report.Standards.Matrix)
        {
            var cells = row.Cells.Select(cell => cell.In(language) + (cell.Clauses.Count > 0 ? $" [{string.Join("; ", cell.Clauses)}]" : ""));
            matrix.AddRow([.. cells.Prepend($"{row.Item.Value} {row.Item.Title.In(language)}")
                .Append(row.Set.In(language)).Append(row.InternalRules.In(language)).Select(Markup.Escape)]);
        }

        AnsiConsole.Write(matrix);
    }

    /// <summary>The second axis: what is carried out, and where it and the documents part.</summary>
    private void PrintPractice()
    {
        if (report is not { Practice: { } practice, Gaps.Set: { } gaps })
        {
            return;
        }

        Console.WriteLine(Say("\nIn practice, by ", "\n実施状況（") + practice.Subject.Operator + Say(": ", "）: ") + practice.Coverage.In(language));
        foreach (var group in MeasureGroup.All)
        {
            Console.WriteLine($"{group.Value} {group.Title.In(language)}: {gaps.CountsOf(group).In(language)}");
        }

        Console.WriteLine(Say("\nCarried out, and not simply so written:", "\n実施されているが、規定との対応が十分でない事項:"));
        foreach (var cell in gaps.Cells.Where(cell => cell.State != GapState.Aligned && cell.Practice is (PracticeOutcome.CarriedOut or PracticeOutcome.PartlyCarriedOut)).Take(12))
        {
            Console.WriteLine($"- {cell.Provision.Id} {cell.Provision.Title.In(language)} {cell.In(language)}");
        }
    }

    private void PrintFindings()
    {
        Console.WriteLine("\n" + Say("Outcomes of the rules: ", "規則の判定: ") + string.Join(Say(", ", "、"), report.Outcomes.GroupBy(outcome => outcome.Verdict)
            .OrderBy(group => group.Key).Select(group => $"{group.Key.In(language)} {group.Count()}")));
        Console.WriteLine(report.Findings.Count == 0
            ? Say("\nNo findings: nothing that was read shows that something is missing. Try --inventory complete medical-care-act-reg-art14-2.",
                "\n指摘なし。確認した範囲に、不足を示すものはない。--inventory complete medical-care-act-reg-art14-2 も参照。")
            : Say($"\n{report.Findings.Count} findings, the weightiest first:", $"\n指摘{report.Findings.Count}件（重いものから）:"));
        foreach (var finding in report.Findings.OrderByDescending(finding => finding.Level).Take(10))
        {
            Console.WriteLine($"- {finding.Level.In(language)} {finding.Rule.Id}, {finding.Place.In(language)}: {finding.Message.In(language)} ({string.Join(", ", finding.Citations)})");
        }

        if (report.Plan() is { Entries: { Count: > 0 } entries })
        {
            Console.WriteLine(Say("\nWhat to do first:", "\n着手の順序:"));
            foreach (var entry in entries.Take(5))
            {
                Console.WriteLine($"- {entry.About} {entry.About.Section.Title.In(language)}: " + string.Join(Say(", or ", "、又は"), entry.Ways.Select(way => way.In(language))));
            }
        }
    }

    private void PrintQuestions()
    {
        Console.WriteLine(Say($"\nOpen questions: {report.OpenQuestions.Count}, the nearest to an answer first:", $"\n未確認事項{report.OpenQuestions.Count}件（確認しやすいものから）:"));
        foreach (var question in report.OpenQuestions.Take(12))
        {
            Console.WriteLine($"- {question.In(language)}");
        }
    }
}
