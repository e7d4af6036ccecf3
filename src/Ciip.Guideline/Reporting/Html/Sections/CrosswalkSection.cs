using Ciip.Guideline.Crosswalks;

namespace Ciip.Guideline.Reporting;

/// <summary>Whose mapping the ids of another framework come from, and its rows.</summary>
internal static class CrosswalkSection
{
    public static void Write(MarkupWriter html, Crosswalk crosswalk)
    {
        Parts.Lead(html, Words.CrosswalkSays);
        Parts.Facts(html, [.. CrosswalkFacts.Of(crosswalk).Select(static fact => (fact.Name, (string?)fact.Value))]);
        Parts.Details(html, Words.CrosswalkRows, crosswalk.Mappings.Count, details => HtmlTable.Write(
            details,
            Words.CrosswalkRows,
            static head => head.Cells(Words.OfGuideline, Words.Control, Words.Relation, Words.Reason, Words.Confidence, Words.Reviewer),
            crosswalk.Mappings,
            static (row, mapping) => Row(row, mapping),
            "details"));
    }

    private static void Row(HtmlRow row, CrosswalkMapping mapping)
    {
        _ = mapping.From.Provision is { } provision ? row.Cell().Named(provision) : row.Cell().Named(mapping.From);
        var control = row.Cell().User(mapping.Control);
        if (mapping.ControlTitle is { } title)
        {
            control.Void("br").User(title);
        }

        row.Text(mapping.Relation.In(row.Language));
        row.Cell().User(mapping.Reason);
        row.Text(mapping.Confidence.In(row.Language));
        row.Cell().User(mapping.Reviewer);
    }
}
