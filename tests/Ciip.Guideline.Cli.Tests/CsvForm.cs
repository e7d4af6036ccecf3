using System.Text;
using Ciip.Guideline.Formats;

namespace Ciip.Guideline.Cli.Tests;

/// <summary>The records of a questionnaire in CSV, with what a person does to them.</summary>
internal sealed class CsvForm
{
    private readonly List<List<string>> records;

    public CsvForm(string csv)
    {
        GuidelineCsv.TryRead(Encoding.UTF8.GetBytes(csv), out var read, out _).Should().BeTrue();
        records = [.. read!.Select(record => record.Cells.ToList())];
    }

    public byte[] Bytes => GuidelineCsv.ToCsv(records);

    public static CsvForm Export(params string[] arguments) => new(Ciip.Run(["questionnaire", "export", .. arguments]).Out);

    public Ciip Import(params string[] arguments) => Ciip.RunOn(Bytes, ["questionnaire", "import", "-", .. arguments]);

    /// <summary>Writes an entry; says as a reader of the file counts in which row and column.</summary>
    public (int Row, int Column) FillIn(string sheet, string id, string heading, string entry)
    {
        var (row, column) = (RowOf(sheet, id), records[HeadingsOf(sheet)].IndexOf(heading));
        records[row][column] = entry;
        return (row + 1, column + 1);
    }

    /// <summary>Puts a second row of the same below.</summary>
    public int Repeat(string sheet, string id)
    {
        var row = RowOf(sheet, id);
        records.Insert(row + 1, [.. records[row]]);
        return row + 2;
    }

    public void Remove(string sheet, string id) => records.RemoveAt(RowOf(sheet, id));

    /// <summary>Removes a sheet with all its rows.</summary>
    public void RemoveSheet(string sheet) => records.RemoveRange(HeadingsOf(sheet) - 1, EndOf(sheet) - HeadingsOf(sheet) + 1);

    public (int Row, int Column) Rename(string sheet, string heading, string other)
    {
        var row = HeadingsOf(sheet);
        var column = records[row].IndexOf(heading);
        records[row][column] = other;
        return (row + 1, column + 1);
    }

    /// <summary>Turns the order of a sheet's columns round.</summary>
    public void TurnColumns(string sheet)
    {
        for (var row = HeadingsOf(sheet); row < EndOf(sheet); row++)
        {
            records[row].Reverse();
        }
    }

    private int RowOf(string sheet, string id) => records.FindIndex(HeadingsOf(sheet) + 1, record => record[0] == id);

    private int HeadingsOf(string sheet) => records.FindIndex(record => record[0] == "[" + sheet + "]") + 1;

    private int EndOf(string sheet) => records.FindIndex(HeadingsOf(sheet), record => record[0].StartsWith('[')) is var next && next < 0 ? records.Count : next;
}
