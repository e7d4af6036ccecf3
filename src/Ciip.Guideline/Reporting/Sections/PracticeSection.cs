namespace Ciip.Guideline.Reporting;

/// <summary>The figures over what is carried out, and each provision with what shows it.</summary>
internal static class PracticeSection
{
    private static readonly (PracticeOutcome Outcome, Func<PracticeCoverage, int> Count)[] Columns =
    [
        (PracticeOutcome.CarriedOut, static coverage => coverage.CarriedOut),
        (PracticeOutcome.PartlyCarriedOut, static coverage => coverage.PartlyCarriedOut),
        (PracticeOutcome.Planned, static coverage => coverage.Planned),
        (PracticeOutcome.NotCarriedOut, static coverage => coverage.NotCarriedOut),
        (PracticeOutcome.Contradicted, static coverage => coverage.Contradicted),
        (PracticeOutcome.NotAssessed, static coverage => coverage.NotAssessed),
        (PracticeOutcome.NoOccasion, static coverage => coverage.NoOccasion),
        (PracticeOutcome.NotRelevant, static coverage => coverage.NotRelevant),
        (PracticeOutcome.NotAdopted, static coverage => coverage.NotAdopted),
        (PracticeOutcome.NotAsked, static coverage => coverage.NotAsked),
    ];

    public static void Write(HtmlWriter html, ReportPage page)
    {
        var practice = page.Report.Practice!;
        Parts.Lead(html, Words.PracticeSays);
        Table(html, practice, Words.Practice, ReportPage.Wholes(html.Language));
        Parts.Details(html, Words.ByItem, GuidelineItem.All.Count, details => Table(details, practice, Words.ByItem, ReportPage.Items(html.Language)));
        Parts.Details(html, Words.PracticeDetails, practice.Provisions.Count, details => HtmlTable.Write(
            details,
            Words.PracticeDetails,
            HtmlTable.Columns(Words.Provision, Words.Outcome, Words.Status, Words.Evidence, Words.Fields),
            practice.Provisions.Select(result => Row(result, details.Language)),
            "details"));
    }

    private static void Table(HtmlWriter html, PracticeReport practice, LocalizedText caption, IEnumerable<(string Name, IReadOnlyList<Provision> Provisions)> parts) => HtmlTable.Write(
        html,
        caption,
        [
            Cell.Of(Words.PartOfText), Number(html, Words.AtLeast), Number(html, Words.AtMost), Number(html, Words.OutOf),
            .. Columns.Select(column => HtmlTable.NumberColumn(column.Outcome.In(html.Language))), Number(html, Words.WithEvidence), Number(html, Words.LookedAt),
        ],
        parts.Select(part => Row(part.Name, practice.CoverageOf(part.Provisions))),
        "figures");

    private static Cell[] Row(string name, PracticeCoverage coverage) =>
    [
        Cell.Of(name), Cell.Of(coverage.CarriedOutAtLeast.Numerator), Cell.Of(coverage.CarriedOutAtMost.Numerator), Cell.Of(coverage.CarriedOutAtMost.Denominator),
        .. Columns.Select(column => Cell.Of(column.Count(coverage))), Cell.Of(coverage.WithEvidence), Cell.Of(coverage.Assessed.Numerator),
    ];

    private static Cell[] Row(PracticeResult result, Language language) =>
    [
        Parts.Named(result.Provision),
        new(html =>
        {
            Cell.State(Marks.Of(result.Outcome), result.Outcome.In(html.Language)).Write(html);
            if (result.IsTakenOver)
            {
                html.Void("br").Text(Words.TakenOver);
            }
        }),
        new(html =>
        {
            if (result.Status is { } status)
            {
                html.Element("code", result.StatusOn!.Text).Text(" ").Text(status.Value.In(html.Language)).Text(" ").Text(status.On?.ToString() ?? string.Empty);
                Parts.Users(html, new[] { status.MissingInWords, status.Decision?.Reason, status.Decision?.Decider, status.Note }.OfType<string>());
            }
        }),
        Cell.Users(result.Evidence.Select(evidence => Evidence(evidence, language))),
        Cell.Codes(result.Fields),
    ];

    private static string Evidence(Evidence evidence, Language language) => string.Join(" ", new[]
    {
        evidence.Kind is { } kind ? $"[{kind.In(language)}]" : null, evidence.Reference, evidence.On?.ToString(),
        evidence.ValidUntil is { } until ? $"({Words.ValidUntil.In(language)} {until})" : null, evidence.Note,
    }.OfType<string>());

    private static Cell Number(HtmlWriter html, LocalizedText text) => HtmlTable.NumberColumn(text.In(html.Language));
}
