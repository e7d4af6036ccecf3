using Ciip.Guideline;

namespace QuickStart;

/// <summary>What can be shown below the figures.</summary>
internal static class Sections
{
    private const int Indent = 4;

    public static IReadOnlyList<string> Names { get; } = ["matrix", "practice", "findings", "plan", "questions"];

    public static void Print(string name, EvaluationReport report, Screen screen)
    {
        screen.Line();
        Action<EvaluationReport, Screen> print = name switch
        {
            "matrix" => Matrix,
            "practice" => Practice,
            "findings" => Findings,
            "plan" => Plan,
            _ => Questions,
        };
        print(report, screen);
    }

    /// <summary>The 25 items by documents.</summary>
    private static void Matrix(EvaluationReport report, Screen screen)
    {
        screen.Line(screen.Say("Items by documents; those not examined for an item are left out:", "項目と文書の対応（その項目について未確認の文書は省略）:"));
        foreach (var row in report.Standards.Matrix)
        {
            Entry(screen, $"{row.Item.Value} {row.Item.Title.In(screen.Language)}");
            Detail(screen, screen.Say("all documents: ", "一式としての状態: ") + row.Set.In(screen.Language) + screen.Say("; own rules: ", "、自組織の内規: ") + row.InternalRules.In(screen.Language));
            foreach (var (document, cell) in report.Standards.Set.Documents.Zip(row.Cells).Where(pair => pair.Second.Best != ClaimValue.NotExamined))
            {
                Detail(screen, $"{document.Id}: {cell.In(screen.Language)}{(cell.Clauses.Count > 0 ? $" [{string.Join("; ", cell.Clauses)}]" : "")}");
            }
        }
    }

    /// <summary>What is carried out, and where it and the documents part.</summary>
    private static void Practice(EvaluationReport report, Screen screen)
    {
        if (report.Practice is null)
        {
            screen.Line(screen.Say("Practice: no record of it was given.", "実施状況: 自己検証の指定なし。"));
            return;
        }

        screen.Wrapped(screen.Say("In practice: ", "実施状況: "), report.Practice.Coverage.In(screen.Language), Indent);
        if (report.Gaps?.Set is not { } gaps)
        {
            return;
        }

        foreach (var group in MeasureGroup.All)
        {
            Entry(screen, $"{group.Value} {group.Title.In(screen.Language)}");
            Detail(screen, gaps.CountsOf(group).In(screen.Language));
        }

        screen.Line(screen.Say("Carried out, and not simply so written:", "実施されているが、規定との対応が十分でない事項:"));
        foreach (var cell in gaps.Cells.Where(cell => cell.State != GapState.Aligned && cell.Practice is (PracticeOutcome.CarriedOut or PracticeOutcome.PartlyCarriedOut)))
        {
            Entry(screen, $"{cell.Provision.Id} {cell.Provision.Title.In(screen.Language)}");
            Detail(screen, cell.In(screen.Language));
        }
    }

    private static void Findings(EvaluationReport report, Screen screen)
    {
        screen.Line(report.Findings.Count == 0
            ? screen.Say("No findings: nothing that was read shows that something is missing.", "指摘なし。確認した範囲に、不足を示すものはない。")
            : screen.Say("Findings, the weightiest first:", "指摘（重いものから）:"));
        foreach (var finding in report.Findings.OrderByDescending(finding => finding.Level))
        {
            Entry(screen, $"{finding.Level.In(screen.Language)} {finding.Rule.Id}, {finding.Place.In(screen.Language)}: {finding.Message.In(screen.Language)} ({string.Join(", ", finding.Citations)})");
        }
    }

    private static void Plan(EvaluationReport report, Screen screen)
    {
        screen.Line(screen.Say("What to do, in this order:", "着手の順序:"));
        foreach (var entry in report.Plan().Entries)
        {
            Entry(screen, entry.In(screen.Language));
            Detail(screen, string.Join(screen.Say(", or ", "、又は"), entry.Ways.Select(way => way.In(screen.Language))));
        }
    }

    private static void Questions(EvaluationReport report, Screen screen)
    {
        screen.Line(screen.Say("Open questions, the nearest to an answer first:", "未確認事項（確認しやすいものから）:"));
        foreach (var question in report.OpenQuestions)
        {
            Entry(screen, question.In(screen.Language));
        }
    }

    private static void Entry(Screen screen, string text) => screen.Wrapped("- ", text, 2);

    private static void Detail(Screen screen, string text) => screen.Wrapped("    ", text, Indent);
}
