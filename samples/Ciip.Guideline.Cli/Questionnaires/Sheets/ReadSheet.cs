namespace Ciip.Guideline.Cli.Questionnaires.Sheets;

/// <summary>A sheet as it came back.</summary>
internal sealed record ReadSheet(string Name, IReadOnlyList<ReadRow> Rows);

/// <summary>A row with its number in the file, from 1.</summary>
internal sealed record ReadRow(int Number, IReadOnlyList<ReadCell> Cells)
{
    public ReadCell this[int column] => column >= 0 && column < Cells.Count ? Cells[column] : ReadCell.Blank;

    public bool IsBlank => Cells.All(cell => cell.IsBlank);
}

/// <summary>A cell as text, and what the spreadsheet took it for.</summary>
internal sealed record ReadCell(string Text, CellNature Nature = CellNature.Text)
{
    public static ReadCell Blank { get; } = new(string.Empty);

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}

/// <summary>What a spreadsheet took an entry for.</summary>
internal enum CellNature
{
    Text,
    WholeNumber,
    OtherNumber,
    Date,
    Error,
}
