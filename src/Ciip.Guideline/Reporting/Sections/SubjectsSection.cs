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
            Parts.Heading(html, Words.Documents);
            HtmlTable.Write(html, Words.Documents, HtmlTable.Columns(Words.Document, Words.TierAndIssuer, Words.VersionAndDates, Words.Examined, Words.NoteAndSources), set.Documents.Select(Row), "documents");
        }

        if (page.Report.Practice is { } practice)
        {
            Parts.Heading(html, Words.Verification);
            HtmlTable.Write(html, Words.Verification, HtmlTable.Columns(Words.Property, Words.Value), Rows(practice.Subject), "properties");
        }
    }

    private static Cell[] Row(SafetyStandardsDocument document) =>
    [
        Title(document),
        Lines((null, document.Tier.Title.In), (null, _ => document.Issuer), (Words.Sector, language => document.Sector?.Title.In(language)), (Words.LegalBasis, _ => document.LegalBasis)),
        Lines((Words.Version, _ => document.Version), (Words.Issued, Date(document.IssuedOn)), (Words.Revised, Date(document.RevisedOn)), (Words.InForce, Date(document.InForceFrom)), (Words.Repealed, Date(document.RepealedOn))),
        Examined(document.Examination),
        Lines([
            (null, _ => document.TierNote), (Words.FollowsOutside, Titles(document.FollowsOutside)), (Words.SucceededBy, language => document.SucceededBy?.Title.In(language)),
            (Words.DeemedToSatisfy, Titles(document.DeemedToSatisfy)), (null, _ => document.Note), .. SourcesOf(document.Sources).Select(static source => ((LocalizedText?)Words.Sources, (Func<Language, string?>)(_ => source)))]),
    ];

    private static Func<Language, string?> Titles(IReadOnlyList<ExternalDocument>? documents) => language =>
        documents is { Count: > 0 } ? string.Join(language == Language.Japanese ? "、" : "; ", documents.Select(document => document.Title.In(language))) : null;

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
                    html.Text(Words.Colon).User(author);
                }
            }),
        ];
        yield return [Cell.Of(Words.Complete), Cell.Of(verification.IsComplete switch { true => Words.Yes, false => Words.No, _ => Words.NotStated })];
        yield return
        [
            Cell.Of(Words.Against),
            verification.Documents is not { } documents ? Cell.Of(Words.NotStated)
                : Cell.Users(documents.Select(static document => string.Join(" ", new[] { document.Title ?? document.Id, document.Version }.OfType<string>()))),
        ];
        if (verification.Note is { } note)
        {
            yield return [Cell.Of(Words.Note), Cell.User(note)];
        }

        if (verification.Sources is { Count: > 0 } sources)
        {
            yield return [Cell.Of(Words.Sources), Cell.Users(SourcesOf(sources))];
        }
    }

    private static Cell Title(SafetyStandardsDocument document) => new(html =>
    {
        html.User(document.Title);
        if (document.EnglishTitle is { } english)
        {
            html.Void("br").Element("bdi", english, ("lang", "en"));
        }

        html.Void("br").Element("code", document.Id);
    });

    /// <summary>What is stated, a line each, with its name where it does not speak for itself.</summary>
    private static Cell Lines(params (LocalizedText? Name, Func<Language, string?> Value)[] lines) => new(html =>
    {
        html.Open("ul");
        foreach (var (name, of) in lines)
        {
            if (of(html.Language) is { } value)
            {
                html.Open("li").Text(name is null ? string.Empty : name.In(html.Language) + Words.Colon.In(html.Language)).User(value).Close();
            }
        }

        html.Close();
    });

    private static Func<Language, string?> Date(PartialDate? date) => _ => date?.ToString();

    /// <summary>A sector of the user's own has its text in place of a title.</summary>
    private static Cell Sector(CiiSector? sector) => new(html => html.User(sector?.Title.In(html.Language) ?? string.Empty));

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
            html.Text(Words.Colon).User(read);
        }
    });

    /// <summary>An address is shown, never linked: the page was not asked to vouch for it.</summary>
    private static IEnumerable<string> SourcesOf(IReadOnlyList<Source>? sources) =>
        (sources ?? []).Select(static source => source.What is { } what ? $"{what}: {source.Reference}" : source.Reference);
}
