namespace Ciip.Guideline.Reporting;

/// <summary>The documents and the self-verification that were evaluated.</summary>
internal static class SubjectsSection
{
    public static void Write(MarkupWriter html, ReportPage page)
    {
        var set = page.Report.Standards.Subject;
        if (page.HasDocuments)
        {
            Parts.Lead(html, set.Inventory == Inventory.Complete ? Words.InventoryComplete : Words.InventoryPartial);
            Parts.Heading(html, Words.Documents);
            HtmlTable.Write(
                html, Words.Documents, static head => head.Cells(Words.Document, Words.TierAndIssuer, Words.VersionAndDates, Words.Examined, Words.NoteAndSources), set.Documents, Row, "documents");
        }

        if (page.Report.Practice is { } practice)
        {
            Parts.Heading(html, Words.Verification);
            HtmlTable.Write(
                html,
                Words.Verification,
                static head => head.Cells(Words.Property, Words.Value),
                Properties(practice.Subject),
                static (row, property) => property.Value(row.Cells(property.Name).Cell()),
                "properties");
        }
    }

    private static void Row(HtmlRow row, SafetyStandardsDocument document)
    {
        Title(row.Cell(), document);
        Lines(row.Cell(), (null, document.Tier.Title.In(row.Language)), (null, document.Issuer), (Words.Sector, document.Sector?.Title.In(row.Language)), (Words.LegalBasis, document.LegalBasis));
        Lines(
            row.Cell(),
            (Words.Version, document.Version), (Words.Issued, document.IssuedOn?.ToString()), (Words.Revised, document.RevisedOn?.ToString()),
            (Words.InForce, document.InForceFrom?.ToString()), (Words.Repealed, document.RepealedOn?.ToString()));
        Examined(row.Cell(), document.Examination);
        Lines(row.Cell(), [
            (null, document.TierNote), (Words.FollowsOutside, Titles(document.FollowsOutside, row.Language)), (Words.SucceededBy, document.SucceededBy?.Title.In(row.Language)),
            (Words.DeemedToSatisfy, Titles(document.DeemedToSatisfy, row.Language)), (null, document.Note), .. SourcesOf(document.Sources).Select(static source => ((LocalizedText?)Words.Sources, (string?)source))]);
    }

    private static string? Titles(IReadOnlyList<ExternalDocument>? documents, Language language) =>
        documents is { Count: > 0 } ? string.Join(Words.Between.In(language), documents.Select(document => document.Title.In(language))) : null;

    private static IEnumerable<(LocalizedText Name, Action<MarkupWriter> Value)> Properties(SelfVerification verification)
    {
        yield return (Words.Id, html => html.Element("code", verification.Id));
        yield return (Words.Operator, html => html.User(verification.Operator));
        yield return (Words.Sector, html => html.User(verification.Sector?.Title.In(html.Language) ?? string.Empty));
        yield return (Words.Period, html => html.Text($"{verification.Period?.From} – {verification.Period?.Until}".Trim(' ', '–')));
        yield return (Words.MadeOn, html => html.Text(verification.MadeOn?.ToString() ?? Words.NotStated.In(html.Language)));
        yield return (Words.MadeBy, html => MadeBy(html, verification));
        yield return (Words.Complete, html => html.Text(verification.IsComplete switch { true => Words.Yes, false => Words.No, _ => Words.NotStated }));
        yield return (Words.Against, html => Against(html, verification.Documents));
        if (verification.Note is { } note)
        {
            yield return (Words.Note, html => html.User(note));
        }

        if (verification.Sources is { Count: > 0 } sources)
        {
            yield return (Words.Sources, html => html.Users([.. SourcesOf(sources)]));
        }
    }

    private static void MadeBy(MarkupWriter html, SelfVerification verification)
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
    }

    private static void Against(MarkupWriter html, IReadOnlyList<VerifiedDocument>? documents) => _ =
        documents is null ? html.Text(Words.NotStated)
        : html.Users([.. documents.Select(static document => string.Join(" ", new[] { document.Title ?? document.Id, document.Version }.OfType<string>()))]);

    private static void Title(MarkupWriter html, SafetyStandardsDocument document)
    {
        html.User(document.Title);
        if (document.EnglishTitle is { } english)
        {
            html.Void("br").Element("bdi", english, ("lang", "en"));
        }

        html.Void("br").Element("code", document.Id);
    }

    /// <summary>What is stated, a line each, with its name where it does not speak for itself.</summary>
    private static void Lines(MarkupWriter html, params ReadOnlySpan<(LocalizedText? Name, string? Value)> lines)
    {
        html.Open("ul");
        foreach (var (name, value) in lines)
        {
            if (value is not null)
            {
                html.Open("li").Text(name is null ? string.Empty : name.In(html.Language) + Words.Colon.In(html.Language)).User(value).Close();
            }
        }

        html.Close();
    }

    private static void Examined(MarkupWriter html, Examination? examination)
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
    }

    /// <summary>An address is shown, never linked: the page was not asked to vouch for it.</summary>
    private static IEnumerable<string> SourcesOf(IReadOnlyList<Source>? sources) =>
        (sources ?? []).Select(static source => source.What is { } what ? $"{what}: {source.Reference}" : source.Reference);
}
