namespace Ciip.Guideline.Reporting;

/// <summary>The documents and the self-verification that were evaluated.</summary>
internal static class SubjectsSection
{
    public static void Write(HtmlWriter html, ReportPage page)
    {
        var set = page.Report.Standards.Subject;
        if (page.HasDocuments)
        {
            Parts.Lead(html, set.Inventory == Inventory.Complete ? Words.InventoryComplete : Words.InventoryPartial);
            HtmlTable.Write(
                html,
                Words.Documents,
                HtmlTable.Columns(Words.Id, Words.Title, Words.Tier, Words.Issuer, Words.Sector, Words.Version, Words.Dates, Words.LegalBasis, Words.Examined, Words.Note, Words.Sources),
                set.Documents.Select(Row),
                "wide");
        }

        if (page.Report.Practice is { } practice)
        {
            HtmlTable.Write(html, Words.Verification, HtmlTable.Columns(Words.Property, Words.Value), Rows(practice.Subject));
        }
    }

    private static Cell[] Row(SafetyStandardsDocument document) =>
    [
        Cell.Code(document.Id), Title(document), Cell.Of(document.Tier.Title), Cell.User(document.Issuer), Sector(document.Sector), Cell.User(document.Version),
        Dates(document), Cell.User(document.LegalBasis), Examined(document.Examination),
        Cell.Users(new[] { document.TierNote, document.Note }.OfType<string>()), Sources(document.Sources),
    ];

    private static IEnumerable<Cell[]> Rows(SelfVerification verification)
    {
        yield return [Cell.Of(Words.Id), Cell.Code(verification.Id)];
        yield return [Cell.Of(Words.Operator), Cell.User(verification.Operator)];
        yield return [Cell.Of(Words.Sector), Sector(verification.Sector)];
        yield return [Cell.Of(Words.Period), Cell.Of($"{verification.Period?.From} – {verification.Period?.Until}".Trim(' ', '–'))];
        yield return [Cell.Of(Words.MadeOn), new(html => html.Text(verification.MadeOn?.ToString() ?? Words.NotStated.In(html.Language)))];
        yield return
        [
            Cell.Of(Words.MadeBy),
            new(html =>
            {
                html.Text(verification.MadeBy switch
                {
                    VerificationOrigin.Operator => Words.ByOperator,
                    VerificationOrigin.PublishedFacts => Words.FromFacts,
                    _ => Words.NotStated,
                });
                if (verification.Author is { } author)
                {
                    html.Text(Words.Between).User(author);
                }
            }),
        ];
        yield return [Cell.Of(Words.Complete), Cell.Of(verification.IsComplete switch { true => Words.Yes, false => Words.No, _ => Words.NotStated })];
        yield return [Cell.Of(Words.Against), Cell.Users((verification.Documents ?? []).Select(static document =>
            string.Join(" ", new[] { document.Title ?? document.Id, document.Version }.OfType<string>())))];
        yield return [Cell.Of(Words.Note), Cell.User(verification.Note)];
        yield return [Cell.Of(Words.Sources), Sources(verification.Sources)];
    }

    private static Cell Title(SafetyStandardsDocument document) => new(html =>
    {
        html.User(document.Title);
        if (document.EnglishTitle is { } english)
        {
            html.Void("br").Element("bdi", english, ("lang", "en"));
        }
    });

    /// <summary>A sector of the user's own has its text in place of a title.</summary>
    private static Cell Sector(CiiSector? sector) => new(html => html.User(sector?.Title.In(html.Language) ?? string.Empty));

    private static Cell Dates(SafetyStandardsDocument document) => new(html => html.Text(string.Join(
        Words.Comma.In(html.Language),
        new[] { (Words.Issued, document.IssuedOn), (Words.Revised, document.RevisedOn), (Words.InForce, document.InForceFrom), (Words.Repealed, document.RepealedOn) }
            .Where(static date => date.Item2 is not null).Select(date => $"{date.Item1.In(html.Language)} {date.Item2}"))));

    private static Cell Examined(Examination? examination) => new(html =>
    {
        html.Text(examination?.Extent switch
        {
            ExaminationExtent.Complete => Words.ReadCompletely,
            ExaminationExtent.Partial => Words.ReadInPart,
            _ => Words.NotStated,
        });
        if (examination?.WhatWasRead is { } read)
        {
            html.Text(Words.Between).User(read);
        }
    });

    /// <summary>An address is shown, never linked: the page was not asked to vouch for it.</summary>
    private static Cell Sources(IReadOnlyList<Source>? sources) => Cell.Users((sources ?? []).Select(static source =>
        source.What is { } what ? $"{what}: {source.Reference}" : source.Reference));
}
