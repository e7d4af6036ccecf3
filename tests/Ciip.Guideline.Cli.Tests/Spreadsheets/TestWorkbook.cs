using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using Ciip.Guideline.Questionnaires.Workbooks;

namespace Ciip.Guideline.Cli.Tests.Spreadsheets;

/// <summary>Sheets as a workbook, the way one or another program writes it: which, the choices of a random say.</summary>
internal sealed class TestWorkbook(Dice random)
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly string prefix = random.Next(2) == 0 ? string.Empty : "x:";
    private readonly string space = random.Next(4) == 0 ? Strict : Main;
    private readonly string folder = random.Next(2) == 0 ? "/xl/" : string.Empty;
    private readonly bool isNamed = random.Next(3) > 0;
    private readonly int writing = random.Next(4);
    private readonly List<string> shared = [];

    public byte[] Write(IReadOnlyList<TestSheet> sheets)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "_rels/.rels", $"<Relationships xmlns=\"p\"><Relationship Id=\"a\" Type=\"{Office}/officeDocument\" Target=\"{(folder.Length > 0 ? "/" : string.Empty)}xl/workbook.xml\"/></Relationships>");
            Add(archive, "xl/workbook.xml", Root("workbook", $"<{prefix}sheets>{string.Concat(sheets.Select((sheet, index) => $"<{prefix}sheet name=\"{Escaped(sheet.Name)}\" sheetId=\"{index + 7}\"{(sheet.IsHidden ? " state=\"veryHidden\"" : string.Empty)} r:id=\"s{index}\"/>"))}</{prefix}sheets>"));
            Add(archive, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"p\">" + string.Concat(sheets.Select((_, index) => Relation($"s{index}", "worksheet", $"worksheets/sheet{index}.xml")))
                + Relation("t", "sharedStrings", "sharedStrings.xml") + Relation("u", "styles", "styles.xml") + "</Relationships>");
            Add(archive, "xl/styles.xml", Root("styleSheet", $"<{prefix}cellStyleXfs><{prefix}xf numFmtId=\"14\"/></{prefix}cellStyleXfs><{prefix}cellXfs><{prefix}xf numFmtId=\"0\"/><{prefix}xf numFmtId=\"14\"/><{prefix}xf numFmtId=\"49\"/></{prefix}cellXfs>"));
            for (var index = 0; index < sheets.Count; index++)
            {
                Add(archive, FormattableString.Invariant($"xl/worksheets/sheet{index}.xml"), Root("worksheet", Data(sheets[index])));
            }

            Add(archive, "xl/sharedStrings.xml", Root("sst", string.Concat(shared)));
        }

        return stream.ToArray();
    }

    private string Data(TestSheet sheet)
    {
        var text = new StringBuilder($"<{prefix}sheetData>");
        for (var row = 0; row < sheet.Rows.Count; row++)
        {
            text.Append(CultureInfo.InvariantCulture, $"<{prefix}row{(isNamed ? FormattableString.Invariant($" r=\"{row + 1}\"") : string.Empty)}>");
            for (var column = 0; column < sheet.Rows[row].Count; column++)
            {
                if (!isNamed || !sheet.Rows[row][column].IsBlank || random.Next(2) == 0)
                {
                    text.Append(Cell(sheet.Rows[row][column], isNamed ? $" r=\"{Letters(column)}{(row + 1).ToString(CultureInfo.InvariantCulture)}\"" : string.Empty));
                }
            }

            text.Append(CultureInfo.InvariantCulture, $"</{prefix}row>");
        }

        text.Append(CultureInfo.InvariantCulture, $"</{prefix}sheetData>");
        return text.Append(sheet.Merged.Count == 0 ? string.Empty : $"<{prefix}mergeCells>{string.Concat(sheet.Merged.Select(one => FormattableString.Invariant($"<{prefix}mergeCell ref=\"{Letters(one.FirstColumn)}{one.FirstRow + 1}:{Letters(one.LastColumn)}{one.LastRow + 1}\"/>")))}</{prefix}mergeCells>").ToString();
    }

    private string Cell(TestCell cell, string name)
    {
        if (cell.IsBlank)
        {
            return new[] { $"<{prefix}c{name}/>", $"<{prefix}c{name} t=\"s\"/>", $"<{prefix}c{name} s=\"2\"><{prefix}v/></{prefix}c>", $"<{prefix}c{name} t=\"s\"><{prefix}v></{prefix}v></{prefix}c>" }[random.Next(4)];
        }

        var text = Escaped(cell.Text);
        var value = $"<{prefix}v>{text}</{prefix}v></{prefix}c>";
        return cell.Kind switch
        {
            TestCellKind.Number => $"<{prefix}c{name}>{value}",
            TestCellKind.Date => $"<{prefix}c{name} s=\"1\">{value}",
            TestCellKind.Error => $"<{prefix}c{name} t=\"e\">{value}",
            TestCellKind.Formula => $"<{prefix}c{name} t=\"str\"><{prefix}f>A1</{prefix}f>{value}",
            TestCellKind.FormulaWithoutValue => $"<{prefix}c{name}><{prefix}f>A1</{prefix}f><{prefix}v/></{prefix}c>",
            _ => writing switch
            {
                0 => $"<{prefix}c{name} t=\"inlineStr\"><{prefix}is>{Text(text)}</{prefix}is></{prefix}c>",
                1 => $"<{prefix}c{name} t=\"str\">{value}",
                _ => $"<{prefix}c{name} t=\"s\"><{prefix}v>{Shared(Text(text))}</{prefix}v></{prefix}c>",
            },
        };
    }

    /// <summary>Plain, or in runs with a reading above it.</summary>
    private string Text(string text) => writing == 3 && !text.Contains('&', StringComparison.Ordinal) && !text.Contains('_', StringComparison.Ordinal) && text.All(char.IsAscii)
        ? $"<{prefix}r><{prefix}rPr/><{prefix}t xml:space=\"preserve\">{text[..(text.Length / 2)]}</{prefix}t></{prefix}r><{prefix}r><{prefix}t xml:space=\"preserve\">{text[(text.Length / 2)..]}</{prefix}t></{prefix}r><{prefix}rPh sb=\"0\" eb=\"1\"><{prefix}t>ヨミ</{prefix}t></{prefix}rPh><{prefix}phoneticPr fontId=\"1\"/>"
        : $"<{prefix}t xml:space=\"preserve\">{text}</{prefix}t>";

    private int Shared(string text)
    {
        shared.Add($"<{prefix}si>{text}</{prefix}si>");
        return shared.Count - 1;
    }

    private string Root(string name, string content) =>
        $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><{prefix}{name} xmlns{(prefix.Length > 0 ? ":x" : string.Empty)}=\"{space}\" xmlns:r=\"{Office}\">{content}</{prefix}{name}>";

    private string Relation(string id, string type, string target) => $"<Relationship Id=\"{id}\" Type=\"{Office}/{type}\" Target=\"{folder}{target}\"/>";

    /// <summary>As spreadsheets write what XML cannot hold or would change.</summary>
    private static string Escaped(string text) => SecurityElement.Escape(text).Replace("\r", "_x000D_", StringComparison.Ordinal);

    private static string Letters(int column) => PickListSheet.Letters(column + 1);

    private static void Add(ZipArchive archive, string part, string text)
    {
        using var writer = new StreamWriter(archive.CreateEntry(part).Open());
        writer.Write(text);
    }
}
