using Ciip.Guideline.Crosswalks;

namespace Ciip.Guideline.Reporting;

/// <summary>What an evaluation is worth under a later edition, in Markdown.</summary>
internal static class MarkdownCarried
{
    public static string Write(CarriedForward carried, ReportOptions options)
    {
        var markdown = new MarkdownWriter(options.Language);
        var language = options.Language;
        markdown.Heading(1, options.Title ?? Words.CarriedTitle.In(language));
        markdown.Paragraph(Words.LaterEdition.In(language) + Words.Colon.In(language) + Words.Named(carried.Edition, language));
        if (carried.Edition.Basis == EvidenceBasis.Reported)
        {
            markdown.Paragraph(Words.OnlyReported.In(language));
        }

        markdown.Paragraph(carried.In(language));
        markdown.Paragraph(Words.CarriedSays.In(language));
        Items(markdown, carried, CarryAdvice.Keep, Words.ToKeep, Words.NothingToKeep);
        Items(markdown, carried, CarryAdvice.LookAgain, Words.ToLookAt, Words.NothingToLookAt);
        New(markdown, carried);
        markdown.Heading(2, Words.TableOf.In(language));
        markdown.Paragraph(string.Join(Words.Comma.In(language), new[] { carried.CarryOver.Title, carried.CarryOver.Author, carried.CarryOver.MadeOn?.ToString() }.OfType<string>()));
        if (carried.CarryOver.Note is { } note)
        {
            markdown.Paragraph(note);
        }

        return markdown.ToString();
    }

    private static void Items(MarkdownWriter markdown, CarriedForward carried, CarryAdvice advice, LocalizedText title, LocalizedText none)
    {
        var language = markdown.Language;
        var items = carried.Items.Where(item => item.Advice == advice).ToList();
        markdown.Heading(2, title.In(language));
        if (items.Count == 0)
        {
            markdown.Paragraph(none.In(language));
            return;
        }

        markdown.Table(
            [Words.Item, Words.StateByFourth, Words.BecameOfIt, Words.ThemesThere, Words.WhyAgain, Words.ReasonOfRow],
            items.Select(item => new[]
            {
                $"{item.Item.Value} {item.Item.Title.In(language)}", item.Result.In(language), Words.Became(item.Row, language), Joined(item.Row, language), item.Why.In(language),
                item.Row?.Reason ?? string.Empty,
            }));
    }

    private static void New(MarkdownWriter markdown, CarriedForward carried)
    {
        var language = markdown.Language;
        markdown.Heading(2, Words.NewThere.In(language));
        if (carried.New.Count == 0)
        {
            markdown.Paragraph(Words.NothingNew.In(language));
            return;
        }

        markdown.Paragraph(Words.NewSays.In(language));
        markdown.Table([Words.ThemesThere, Words.HowKnown, Words.ReasonOfRow], carried.New.Select(row => new[] { Joined(row, language), Words.Became(row, language), row.Reason }));
    }

    private static string Joined(CarryOverRow? row, Language language) => string.Join(Words.Between.In(language), row?.To ?? []);
}
