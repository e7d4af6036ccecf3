namespace Ciip.Guideline.Reporting;

/// <summary>The annexes: every outcome of every rule, the rules themselves, and the provisions whose ids stand all over the page.</summary>
internal static class OutcomesSection
{
    public static void Write(HtmlWriter html, ReportPage page)
    {
        Parts.Lead(html, Words.OutcomesSay);
        HtmlTable.Write(
            html,
            Words.Verdict,
            [Cell.Of(Words.Verdict), HtmlTable.NumberColumn(Words.Count.In(html.Language))],
            page.Report.Outcomes.GroupBy(static outcome => outcome.Verdict).OrderBy(static group => group.Key)
                .Select(group => new[] { Cell.Of(group.Key.In(html.Language)), Cell.Of(group.Count()) }),
            "properties");
        Parts.Details(html, Words.AllOutcomes, page.Report.Outcomes.Count, details => HtmlTable.Write(
            details,
            Words.AllOutcomes,
            HtmlTable.Columns(Words.Rule, Words.Verdict, Words.Place, Words.Message, Words.Settles, Words.Citations),
            page.Report.Outcomes.Select(outcome => Row(outcome, details.Language)),
            "details"));
        Parts.Details(html, Words.Rules, page.Report.Rules.Count, details => HtmlTable.Write(
            details,
            Words.Rules,
            HtmlTable.Columns(Words.Rule, Words.Demand, Words.Repair, Words.Level, Words.Citations),
            page.Report.Rules.Select(Row),
            "details"));
        var provisions = GuidelineCatalog.FourthEdition.Provisions;
        Parts.Details(html, Words.Provisions, provisions.Count, details => HtmlCatalog.Provisions(details, Words.Provisions, provisions));
    }

    private static Cell[] Row(RuleOutcome outcome, Language language) =>
    [
        Cell.Code(outcome.Rule.Id),
        outcome is { Level: null, DecisionIsReasoned: null } ? Cell.Of(outcome.Verdict.In(language)) : Verdict(outcome),
        Cell.At(outcome.Place), Cell.Of(outcome.Message.In(language)), Cell.Ids(outcome.Provisions), Cell.Of(outcome.Citations),
    ];

    private static Cell Verdict(RuleOutcome outcome) => new(html =>
    {
        html.Text(outcome.Verdict.In(html.Language));
        if (outcome.Level is { } level)
        {
            html.Void("br");
            Parts.Level(html, level);
        }

        if (outcome.DecisionIsReasoned is { } isReasoned)
        {
            html.Void("br").Text(isReasoned ? Words.Reasoned : Words.NotReasoned);
        }
    });

    private static Cell[] Row(RuleDescription rule) =>
    [
        new(html =>
        {
            html.Element("code", rule.Id).Void("br").Element("code", rule.Name);
            if (rule.IsOwn)
            {
                html.Void("br").Text(Words.OwnRule).Text(" ").User(rule.Pack ?? string.Empty);
            }
        }),
        Cell.Of(rule.Demand), Cell.Of(rule.Repair), new(html => Levels(html, rule)),
        new(html => html.Text(string.Join(", ", rule.Citations)).Void("br").Text(rule.Basis.In(html.Language))),
    ];

    /// <summary>The levels of its findings, and where the evaluator was told otherwise.</summary>
    private static void Levels(HtmlWriter html, RuleDescription rule)
    {
        Parts.Words(rule.Levels.Select(static level => new LocalizedText(level.In(Language.English), level.In(Language.Japanese)))).Write(html);
        foreach (var exception in rule.Overrides)
        {
            html.Void("br").User(exception.On?.Text ?? exception.Place!.In(html.Language)).Text(Words.Colon)
                .Text(exception.Level?.In(html.Language) ?? Words.SwitchedOff.In(html.Language));
        }
    }
}
