using Ciip.Guideline.Crosswalks;

namespace Ciip.Guideline.Reporting;

/// <summary>What is carried over, and what is not.</summary>
internal static class CarriedSection
{
    public static void Numbers(MarkupWriter html, CarriedForward carried)
    {
        var (all, known, kept) = (carried.Items.Count, carried.Known, carried.Items.Count(static item => item.Advice == CarryAdvice.Keep));
        Parts.Facts(
            html,
            (Words.ItemsKnown, Words.KnownOf(carried, html.Language)),
            (Words.ItemsUnknown, (all - known).Written()),
            (Words.KnownNew, carried.New.Count.Written()),
            (Words.ToKeep, kept.Written()),
            (Words.ToLookAt, (all - kept).Written()));
        Parts.Lead(html, Words.CarriedSays);
    }

    /// <summary>The items with one advice.</summary>
    public static void Items(MarkupWriter html, CarriedForward carried, CarryAdvice advice)
    {
        var isKept = advice == CarryAdvice.Keep;
        var items = carried.Items.Where(item => item.Advice == advice).ToList();
        if (items.Count == 0)
        {
            html.Line().Element("p", isKept ? Words.NothingToKeep : Words.NothingToLookAt);
            return;
        }

        HtmlTable.Write(
            html,
            isKept ? Words.ToKeep : Words.ToLookAt,
            static head => head.Cells(Words.Item, Words.StateByFourth, Words.BecameOfIt, Words.ThemesThere, Words.WhyAgain, Words.ReasonOfRow, Words.Reviewer),
            items,
            static (row, item) =>
            {
                row.Cell().Named(item.Item);
                row.Cell().State(Marks.Of(item.Result), item.Result.In(row.Language));
                Became(row.Cell(), item);
                row.Cell().Users(item.Row?.To ?? []);
                row.Cell().Text(item.Why);
                Reason(row.Cell(), item.Row);
                row.Cell().User(item.Row?.Reviewer);
            },
            "carried");
    }

    public static void New(MarkupWriter html, CarriedForward carried)
    {
        if (carried.New.Count == 0)
        {
            html.Line().Element("p", Words.NothingNew);
            return;
        }

        Parts.Lead(html, Words.NewSays);
        HtmlTable.Write(
            html,
            Words.NewThere,
            static head => head.Cells(Words.ThemesThere, Words.HowKnown, Words.ReasonOfRow, Words.Reviewer),
            carried.New,
            static (row, one) =>
            {
                row.Cell().Users(one.To ?? []);
                row.Cell().Text(Words.Became(one, row.Language));
                Reason(row.Cell(), one);
                row.Cell().User(one.Reviewer);
            });
    }

    public static void Sources(MarkupWriter html, IReadOnlyList<Source>? sources)
    {
        if (sources is { Count: > 0 })
        {
            html.Line().Open("p").Text(Words.SourcesOf).Text(Words.Colon).User(Words.Joined(sources, html.Language)).Close();
        }
    }

    /// <summary>The row that holds; where it is that of a section around the item, or provisions have rows of their own, they are named.</summary>
    private static void Became(MarkupWriter html, CarriedItem item)
    {
        html.Text(Words.Became(item.Row, html.Language));
        if (item.Row?.From is { } from && from.Text != item.Item.Value)
        {
            html.Void("br").Text(Words.RowOf).Text(" ").Element("code", from.Text);
        }

        if (item.ProvisionRows.Count > 0)
        {
            html.Void("br").Text(Words.RowsOfProvisions).Text(Words.Colon)
                .Each(item.ProvisionRows, Words.Between.In(html.Language), static (html, row) => html.Element("code", row.From!.Text).Text(" ").Text(Words.Became(row, html.Language)));
        }
    }

    private static void Reason(MarkupWriter html, CarryOverRow? row)
    {
        html.User(row?.Reason);
        if (row?.Sources is { Count: > 0 } sources)
        {
            html.Void("br").Text(Words.SourcesOf).Text(Words.Colon).User(Words.Joined(sources, html.Language));
        }
    }
}
