using System.Globalization;

using Ciip.Guideline.Questionnaires.Sheets;

namespace Ciip.Guideline.Questionnaires.Workbooks;

/// <summary>The hidden sheet of all lists to pick from, one a column: a list inside a cell's rule may not be longer than 255 characters.</summary>
internal sealed class PickListSheet
{
    public const string SheetName = "Lists";

    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);

    public PickListSheet(IReadOnlyList<SheetTable> sheets)
    {
        var lists = new List<IReadOnlyList<string>>();
        foreach (var labels in sheets.SelectMany(sheet => sheet.PickLists).Select(pick => pick.Labels))
        {
            if (columns.TryAdd(Key(labels), lists.Count + 1))
            {
                lists.Add(labels);
            }
        }

        Table = new SheetTable(
            SheetName, [.. lists.Select((_, index) => new SheetColumn(Letters(index + 1), 20))],
            [.. Enumerable.Range(0, lists.Count == 0 ? 0 : lists.Max(list => list.Count))
                .Select(row => lists.Select(list => row < list.Count ? list[row] : string.Empty).ToList())]);
    }

    public SheetTable Table { get; }

    /// <summary>A report has nothing to pick: no such sheet then.</summary>
    public bool IsEmpty => columns.Count == 0;

    /// <summary>The cells of a list, as a formula names them.</summary>
    public string Reference(PickList pick) => string.Create(
        CultureInfo.InvariantCulture, $"{SheetName}!${Letters(columns[Key(pick.Labels)])}$2:${Letters(columns[Key(pick.Labels)])}${pick.Labels.Count + 1}");

    public static string Letters(int column)
    {
        var letters = string.Empty;
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }

    private static string Key(IReadOnlyList<string> labels) => string.Join('\n', labels);
}
