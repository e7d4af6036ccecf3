namespace Ciip.Guideline.Reporting;

/// <summary>The annexes: every outcome of every rule, the rules themselves, and the provisions whose ids stand all over the page.</summary>
internal static class OutcomesSection
{
    private static readonly Verdict[] Verdicts = [Guideline.Verdict.Pass, Guideline.Verdict.Fail, Guideline.Verdict.Undetermined, Guideline.Verdict.NotApplicable];

    public static void Write(MarkupWriter html, ReportPage page)
    {
        Parts.Lead(html, Words.OutcomesSay);
        HtmlTable.Write(
            html,
            Words.Verdict,
            static head => head.Cells(Words.Verdict).Numbers(Words.Count),
            Verdicts.Select(verdict => (Verdict: verdict, Count: page.Report.Outcomes.Count(outcome => outcome.Verdict == verdict))).Where(static counted => counted.Count > 0),
            static (row, counted) => row.Text(counted.Verdict.In(row.Language)).Number(counted.Count),
            "properties");
        Parts.Details(html, Words.AllOutcomes, page.Report.Outcomes.Count, details => HtmlTable.Write(
            details,
            Words.AllOutcomes,
            static head => head.Cells(Words.Rule, Words.Verdict, Words.Place, Words.Message, Words.Settles, Words.Citations),
            page.Report.Outcomes,
            Row,
            "details"));
        Parts.Details(html, Words.Rules, page.Report.Rules.Count, details => HtmlTable.Write(
            details,
            Words.Rules,
            static head => head.Cells(Words.Rule, Words.Demand, Words.Repair, Words.Level, Words.Citations),
            page.Report.Rules,
            Row,
            "details"));
        var provisions = GuidelineCatalog.FourthEdition.Provisions;
        Parts.Details(html, Words.Provisions, provisions.Count, details => HtmlCatalog.Provisions(details, Words.Provisions, provisions));
    }

    private static void Row(HtmlRow row, RuleOutcome outcome)
    {
        row.Cell().Element("code", outcome.Rule.Id);
        Verdict(row.Cell(), outcome);
        row.Cell().At(outcome.Place);
        row.Cell().Message(outcome.Message);
        row.Cell().Ids(outcome.Provisions);
        row.Cell().Citations(outcome.Citations);
    }

    private static void Verdict(MarkupWriter html, RuleOutcome outcome)
    {
        html.Text(outcome.Verdict.In(html.Language));
        if (outcome.Level is { } level)
        {
            html.Void("br").Level(level);
        }

        if (outcome.DecisionIsReasoned is { } isReasoned)
        {
            html.Void("br").Text(isReasoned ? Words.Reasoned : Words.NotReasoned);
        }
    }

    private static void Row(HtmlRow row, RuleDescription rule)
    {
        var name = row.Cell().Element("code", rule.Id).Void("br").Element("code", rule.Name);
        if (rule.IsCustom)
        {
            name.Void("br").Text(Words.CustomRule).Text(" ").User(rule.Pack ?? string.Empty);
        }

        Levels(row.Cells(rule.Demand, rule.Repair).Cell(), rule);
        row.Cell().Citations(rule.Citations).Void("br").Text(rule.Basis.In(row.Language));
    }

    /// <summary>The levels of its findings, and where the evaluator was told otherwise.</summary>
    private static void Levels(MarkupWriter html, RuleDescription rule)
    {
        html.Each(rule.Levels, Words.Comma.In(html.Language), static (html, level) => html.Text(level.In(html.Language)));
        foreach (var exception in rule.Overrides)
        {
            html.Void("br").User(exception.On?.Text ?? exception.Place!.In(html.Language)).Text(Words.Colon)
                .Text(exception.Level?.In(html.Language) ?? Words.SwitchedOff.In(html.Language));
        }
    }
}
