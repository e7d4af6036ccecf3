using Ciip.Guideline;

namespace QuickStart;

/// <summary>The first screen: the figures, and where to start.</summary>
internal static class Summary
{
    private const int Indent = 13;
    private const int Steps = 3;

    public static void Print(Subject subject, Screen screen)
    {
        var report = subject.Report;
        screen.Cut($"== {screen.Say(subject.English, subject.Japanese)}");
        Row(screen, screen.Say("Evaluated", "評価対象"), Evaluated(report, screen));
        Row(screen, screen.Say("Specified", "規定"), report.Standards is { Set.Documents.Count: > 0, Coverage: var specified }
            ? Between(specified.SpecifiedAtLeast, specified.SpecifiedAtMost, screen)
            : screen.Say("not evaluated: no document was given", "評価していない（文書の指定なし）"));
        Row(screen, screen.Say("Carried out", "実施"), report.Practice is { } practice
            ? Between(practice.Coverage.CarriedOutAtLeast, practice.Coverage.CarriedOutAtMost, screen)
            : screen.Say("not evaluated: no record of practice was given", "評価していない（自己検証の指定なし）"));
        Row(screen, screen.Say("Findings", "指摘"), Findings(report, screen));
        var steps = FirstSteps(report, screen).Take(Steps).ToList();
        for (var i = 0; i < steps.Count; i++)
        {
            screen.Cut($"{Label(i == 0 ? screen.Say("First steps", "着手の順序") : "")}{i + 1}. {steps[i]}");
        }
    }

    /// <summary>How to see more.</summary>
    public static void PrintMore(IReadOnlyList<Subject> subjects, Screen screen)
    {
        screen.Line(screen.Say("More: dotnet run --project samples/QuickStart -- followed by", "続きは dotnet run --project samples/QuickStart -- に続けて次を指定"));
        Option(screen, "--all", screen.Say("everything behind the figures", "すべての節"));
        Option(screen, $"--show {Sections.Names[2]}", screen.Say("or ", "又は") + string.Join(screen.Say(", ", "、"), Sections.Names.Where((_, index) => index != 2)));
        Option(screen, "--lang ja", screen.Say("in Japanese", "日本語で表示（--lang en は英語）"));
        if (subjects.Count > 1)
        {
            Option(screen, "--practice reference-operator", screen.Say("the fictitious operator alone", "架空の事業者だけ"));
            Option(screen, "--inventory complete medical-care-act-reg-art14-2", "");
            Option(screen, "", screen.Say("what one ordinance by itself lacks", "一つの省令だけの場合に不足するもの"));
        }
    }

    private static string Evaluated(EvaluationReport report, Screen screen)
    {
        var documents = report.Standards.Set.Documents;
        var count = screen.Say(documents.Count == 1 ? "1 document" : $"{documents.Count} documents", $"文書{documents.Count}件");
        var date = screen.Say($", as of {report.AsOf}", $"（基準日 {report.AsOf}）");
        return report.Practice is { Subject.Operator: var name }
            ? NameOf(name, screen) + (documents.Count > 0 ? screen.Say($": {count}, and", $"の{count}と") : screen.Say(":", "の"))
                + screen.Say($" a record of what it does{date}", $"自己検証{date}")
            : $"{count}{date}: " + string.Join(screen.Say("; ", "、"), documents.Select(document => document.TitleIn(screen.Language)));
    }

    /// <summary>Some names stand in both languages, with a stroke between.</summary>
    private static string NameOf(string name, Screen screen) =>
        name.Split(" / ") is [var japanese, var english] ? screen.Say(english, japanese) : name;

    private static string Between(Figure least, Figure most, Screen screen) => screen.Say(
        $"at least {least.Numerator}, at most {most.Numerator} of {most.Denominator} provisions",
        $"規定要素{most.Denominator}件中、最少{least.Numerator}件、最多{most.Numerator}件");

    private static string Findings(EvaluationReport report, Screen screen)
    {
        int CountOf(FindingLevel level) => report.Findings.Count(finding => finding.Level == level);
        var (gaps, weaknesses, suggestions, questions) = (CountOf(FindingLevel.Gap), CountOf(FindingLevel.Weakness), CountOf(FindingLevel.Suggestion), report.OpenQuestions.Count);
        return screen.Say(
            $"{Count(gaps, "gap", "gaps")}, {Count(weaknesses, "weakness", "weaknesses")}, {Count(suggestions, "suggestion", "suggestions")}; {Count(questions, "open question", "open questions")}",
            string.Join("、", new[] { FindingLevel.Gap, FindingLevel.Weakness, FindingLevel.Suggestion }.Select(level => $"{level.In(Language.Japanese)}{CountOf(level)}件")) + $"。未確認事項{questions}件");
    }

    private static string Count(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";

    /// <summary>What the plan begins with; where it is short, what to read or ask next.</summary>
    private static IEnumerable<string> FirstSteps(EvaluationReport report, Screen screen)
    {
        foreach (var entry in report.Plan().Entries)
        {
            var how = entry.Axis == ImprovementAxis.Practice ? screen.Say("Carry out: ", "実施: ") : screen.Say("Write down: ", "明文化: ");
            yield return $"{how}{entry.About} {entry.About.Section.Title.In(screen.Language)}";
        }

        foreach (var question in report.OpenQuestions)
        {
            yield return question.Document is { } document
                ? screen.Say("Read for ", "確認: ") + $"{question.About}{screen.Say(": ", "について")}{document}{(question.Clauses.Count > 0 ? $", {string.Join("; ", question.Clauses)}" : "")}"
                : screen.Say("Ask about ", "照会: ") + $"{question.About} {question.About.Section.Title.In(screen.Language)}";
        }
    }

    private static void Row(Screen screen, string label, string text) => screen.Wrapped(Label(label), text, Indent);

    private static string Label(string label) => label + new string(' ', Indent - Screen.WidthOf(label));

    private static void Option(Screen screen, string option, string meaning) => screen.Line($"  {option.PadRight(31)}{meaning}".TrimEnd());
}
