namespace Ciip.Guideline.Questionnaires.Sheets;

/// <summary>A sheet as it is written, or a section of the CSV file.</summary>
internal sealed class SheetTable(string name, IReadOnlyList<SheetColumn> columns, IReadOnlyList<IReadOnlyList<string>> rows)
{
    public string Name { get; } = name;

    public IReadOnlyList<SheetColumn> Columns { get; } = columns;

    public IReadOnlyList<IReadOnlyList<string>> Rows { get; } = rows;

    /// <summary>What may be picked in which cells.</summary>
    public IReadOnlyList<PickList> PickLists { get; init; } = [];

    /// <summary>Whether it is printed as a form: across, as wide as the paper, with its headings on each page.</summary>
    public bool IsPrinted { get; init; }
}
