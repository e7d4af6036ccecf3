using System.Text.Json.Nodes;
using Ciip.Guideline.Questionnaires.Sheets;

namespace Ciip.Guideline.Questionnaires;

/// <summary>What is said of the whole, one field a row.</summary>
internal static class DocumentSheet
{
    /// <param name="name">The name of the sheet.</param>
    /// <param name="format">What its first row says the file is.</param>
    /// <param name="fields">The fields.</param>
    /// <param name="rest">The members of the file; those shown are taken out of it.</param>
    /// <param name="language">The language of headings and choices.</param>
    /// <param name="isPrinted">Whether it is printed as a form.</param>
    public static SheetTable Of(LocalizedText name, string format, IReadOnlyList<Column> fields, JsonObject rest, Language language, bool isPrinted = false)
    {
        var rows = new List<IReadOnlyList<string>> { new[] { "format", SheetNames.Format.In(language), format } };
        var picks = new List<PickList>();
        foreach (var column in fields)
        {
            rows.Add([column.Path, column.Heading.In(language), AnswerRow.TakeCell(rest, column, language)]);
            if (column.PickIn(3, rows.Count + 1, rows.Count + 1, language) is { } pick)
            {
                picks.Add(pick);
            }
        }

        return new SheetTable(
            name.In(language),
            [new(SheetNames.Field.In(language), 28, IsToRead: true), new(SheetNames.About.In(language), 40, IsToRead: true), new(SheetNames.Entry.In(language), 60)],
            rows)
        { PickLists = picks, IsPrinted = isPrinted };
    }
}
