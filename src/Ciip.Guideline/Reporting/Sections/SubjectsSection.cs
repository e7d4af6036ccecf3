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
            foreach (var document in set.Documents)
            {
                Properties(html, Titled(document), Rows(document));
            }
        }

        if (page.Report.Practice is { } practice)
        {
            Properties(html, Words.Verification, Rows(practice.Subject));
        }
    }

    /// <summary>What is not stated has no row.</summary>
    private static void Properties(HtmlWriter html, LocalizedText caption, IEnumerable<(LocalizedText Name, Cell? Value)> rows) => HtmlTable.Write(
        html, caption, HtmlTable.Columns(Words.Property, Words.Value), rows.Where(static row => row.Value is not null).Select(static row => new[] { Cell.Of(row.Name), row.Value! }), "property");

    private static LocalizedText Titled(SafetyStandardsDocument document) => string.IsNullOrWhiteSpace(document.Title)
        ? Words.Document
        : new(ReportPage.TitleOf(document, Language.English) is var title && !string.IsNullOrWhiteSpace(title) ? title : document.Title, document.Title);

    private static IEnumerable<(LocalizedText Name, Cell? Value)> Rows(SafetyStandardsDocument document)
    {
        yield return (Words.Id, Cell.Code(document.Id));
        yield return (Words.Title, Title(document));
        yield return (Words.Tier, Cell.Of(document.Tier.Title));
        yield return (Words.Issuer, Stated(document.Issuer));
        yield return (Words.Sector, Sector(document.Sector));
        yield return (Words.Version, Stated(document.Version));
        yield return (Words.Dates, Dates(document));
        yield return (Words.LegalBasis, Stated(document.LegalBasis));
        yield return (Words.Examined, Examined(document.Examination));
        yield return (Words.Note, Stated(document.TierNote, document.Note));
        yield return (Words.Sources, Sources(document.Sources));
    }

    private static IEnumerable<(LocalizedText Name, Cell? Value)> Rows(SelfVerification verification)
    {
        yield return (Words.Id, Cell.Code(verification.Id));
        yield return (Words.Operator, Stated(verification.Operator));
        yield return (Words.Sector, Sector(verification.Sector));
        yield return (Words.Period, verification.Period is { } period ? Cell.Of($"{period.From} – {period.Until}".Trim(' ', '–')) : null);
        yield return (Words.MadeOn, verification.MadeOn is { } made ? Cell.Of(made.ToString()) : Cell.Of(Words.NotStated));
        yield return (Words.MadeBy, MadeBy(verification));
        yield return (Words.Complete, Cell.Of(verification.IsComplete switch { true => Words.Yes, false => Words.No, _ => Words.NotStated }));
        yield return (Words.Against, Stated((verification.Documents ?? []).Select(static document => string.Join(" ", new[] { document.Title ?? document.Id, document.Version }.OfType<string>())).ToArray()));
        yield return (Words.Note, Stated(verification.Note));
        yield return (Words.Sources, Sources(verification.Sources));
    }

    private static Cell MadeBy(SelfVerification verification) => new(html =>
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
    });

    private static Cell? Stated(params string?[] texts) => Array.Exists(texts, static text => text is not null) ? Cell.Users(texts.OfType<string>()) : null;

    private static Cell Title(SafetyStandardsDocument document) => new(html =>
    {
        html.User(document.Title);
        if (document.EnglishTitle is { } english)
        {
            html.Void("br").Element("bdi", english, ("lang", "en"));
        }
    });

    /// <summary>A sector of the user's own has its text in place of a title.</summary>
    private static Cell? Sector(CiiSector? sector) => sector is null ? null : new(html => html.User(sector.Title.In(html.Language)));

    private static Cell? Dates(SafetyStandardsDocument document)
    {
        var dates = new (LocalizedText Name, PartialDate? On)[] { (Words.Issued, document.IssuedOn), (Words.Revised, document.RevisedOn), (Words.InForce, document.InForceFrom), (Words.Repealed, document.RepealedOn) }
            .Where(static date => date.On is not null).ToList();
        return dates.Count == 0 ? null : new(html => html.Text(string.Join(Words.Comma.In(html.Language), dates.Select(date => $"{date.Name.In(html.Language)} {date.On}"))));
    }

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
    private static Cell? Sources(IReadOnlyList<Source>? sources) => sources is not { Count: > 0 } ? null : Cell.Users(sources.Select(static source =>
        source.What is { } what ? $"{what}: {source.Reference}" : source.Reference));
}
