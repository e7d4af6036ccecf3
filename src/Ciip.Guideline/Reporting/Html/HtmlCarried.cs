using Ciip.Guideline.Crosswalks;

namespace Ciip.Guideline.Reporting;

/// <summary>The page on what an evaluation is worth under a later edition: in numbers, then what to keep, what to look at again and why, and what is new.</summary>
internal static class HtmlCarried
{
    public static string Write(CarriedForward carried, ReportOptions options) => HtmlPage.Write(
        options,
        options.Title ?? Words.CarriedTitle.In(options.Language),
        html => Head(html, carried, options),
        [
            new("in-numbers", Words.InNumbers, html => CarriedSection.Numbers(html, carried)),
            new("keep", Words.ToKeep, html => CarriedSection.Items(html, carried, CarryAdvice.Keep)),
            new("look-again", Words.ToLookAt, html => CarriedSection.Items(html, carried, CarryAdvice.LookAgain)),
            new("new", Words.NewThere, html => CarriedSection.New(html, carried)),
            new("about", Words.About, html => About(html, carried)),
        ]);

    private static void Head(MarkupWriter html, CarriedForward carried, ReportOptions options)
    {
        var report = carried.Report;
        Parts.Facts(
            html,
            (Words.Operator, report.Practice?.Subject.Operator ?? report.Standards.Subject.Operator),
            (Words.LaterEdition, Words.Named(carried.Edition, html.Language)),
            (Words.View, (carried.View == ViewKind.InternalRules ? Words.OwnRules : Words.AllDocuments).In(html.Language)),
            (Words.IssuedOn, options.IssuedOn?.ToString()),
            (Words.AsOf, report.AsOf?.ToString() ?? Words.NotGiven.In(html.Language)));
        HtmlReport.Edition(html, report.Edition);
        if (carried.Edition.Basis == EvidenceBasis.Reported)
        {
            html.Line().Element("p", Words.OnlyReported, ("class", "note"));
        }
    }

    private static void About(MarkupWriter html, CarriedForward carried)
    {
        var table = carried.CarryOver;
        html.Line().Element("p", Words.Limits);
        Parts.Facts(html, (Words.TableOf, table.Title), (Words.MadeBy, table.Author), (Words.MadeOn, table.MadeOn?.ToString()));
        if (table.Note is { } note)
        {
            html.Line().Open("p").User(note).Close();
        }

        CarriedSection.Sources(html, table.Sources);
        AboutSection.Editions(html);
    }
}
