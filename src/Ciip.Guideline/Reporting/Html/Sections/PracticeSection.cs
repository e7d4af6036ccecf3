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

    public static void Write(MarkupWriter html, ReportPage page)
    {
        var practice = page.Report.Practice!;
        Parts.Lead(html, Words.PracticeSays);
        Table(html, practice, Words.Practice, ReportPage.Wholes(html.Language));
        Parts.Details(html, Words.ByItem, GuidelineItem.All.Count, details => Table(details, practice, Words.ByItem, ReportPage.Items(html.Language)));
        Parts.Details(html, Words.PracticeDetails, practice.Provisions.Count, details => HtmlTable.Write(
            details,
            Words.PracticeDetails,
            static head => head.Cells(Words.Provision, Words.Outcome, Words.Status, Words.Evidence, Words.Fields),
            practice.Provisions,
            Row,
            "details"));
    }

    private static void Table(MarkupWriter html, PracticeReport practice, LocalizedText caption, IEnumerable<(string Name, IReadOnlyList<Provision> Provisions)> parts) => HtmlTable.Write(
        html,
        caption,
        Head,
        parts,
        (row, part) => Row(row, part.Name, practice.CoverageOf(part.Provisions)),
        "figures");

    private static void Head(HtmlRow head) => head.Cells(Words.PartOfText).Numbers(Words.AtLeast, Words.AtMost, Words.OutOf)
        .Numbers(Columns, static (column, language) => column.Outcome.In(language)).Numbers(Words.WithEvidence, Words.LookedAt);

    private static void Row(HtmlRow row, string name, PracticeCoverage coverage) => row
        .Text(name).Number(coverage.CarriedOutAtLeast.Numerator).Number(coverage.CarriedOutAtMost.Numerator).Number(coverage.CarriedOutAtMost.Denominator)
        .Counts(Columns, coverage).Number(coverage.WithEvidence).Number(coverage.Assessed.Numerator);

    private static void Row(HtmlRow row, PracticeResult result)
    {
        row.Cell().Named(result.Provision);
        var outcome = row.Cell().State(Marks.Of(result.Outcome), result.Outcome.In(row.Language));
        if (result.IsTakenOver)
        {
            outcome.Void("br").Text(Words.TakenOver);
        }

        Status(row.Cell(), result);
        row.Cell().Each(result.Evidence, Words.Between.In(row.Language), static (html, evidence) => html.User(Evidence(evidence, html.Language)));
        row.Cell().Each(result.Claims, " ", static (html, claim) => html.Open("code").Text(claim, static (claim, text, _) => claim.AppendPointerTo(text)).Close());
    }

    private static void Status(MarkupWriter html, PracticeResult result)
    {
        if (result.Status is { } status)
        {
            html.Element("code", result.StatusOn!.Text).Text(" ").Text(status.Value.In(html.Language)).Text(" ").Text(status.On?.ToString() ?? string.Empty)
                .Users([.. new[] { status.MissingInWords, status.Decision?.Reason, status.Decision?.Decider, status.Note }.OfType<string>()]);
        }
    }

    private static string Evidence(Evidence evidence, Language language) => string.Join(" ", new[]
    {
        evidence.Kind is { } kind ? $"[{kind.In(language)}]" : null, evidence.Reference, evidence.On?.ToString(),
        evidence.ValidUntil is { } until ? $"({Words.ValidUntil.In(language)} {until})" : null, evidence.Note,
    }.OfType<string>());

}
