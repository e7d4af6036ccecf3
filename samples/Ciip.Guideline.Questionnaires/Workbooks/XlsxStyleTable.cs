using System.Globalization;
using System.Xml;
using Ciip.Guideline.Questionnaires.Sheets;

namespace Ciip.Guideline.Questionnaires.Workbooks;

/// <summary>The number formats of a workbook, by the looks of its cells.</summary>
internal sealed class XlsxStyleTable
{
    /// <summary>The formats that every workbook has. Those from 27 on are of Japan: in other countries they show less of a date, or times.</summary>
    private static readonly Dictionary<int, string> BuiltIn = new()
    {
        [0] = "General",
        [1] = "0",
        [2] = "0.00",
        [3] = "#,##0",
        [4] = "#,##0.00",
        [9] = "0%",
        [10] = "0.00%",
        [11] = "0.00E+00",
        [12] = "# ?/?",
        [13] = "# ??/??",
        [14] = "yyyy/m/d",
        [15] = "d-mmm-yy",
        [16] = "d-mmm",
        [17] = "mmm-yy",
        [18] = "h:mm AM/PM",
        [19] = "h:mm:ss AM/PM",
        [20] = "h:mm",
        [21] = "h:mm:ss",
        [22] = "yyyy/m/d h:mm",
        [27] = "[$-411]ge.m.d",
        [28] = "[$-411]ggge\"年\"m\"月\"d\"日\"",
        [29] = "[$-411]ggge\"年\"m\"月\"d\"日\"",
        [30] = "m/d/yy",
        [31] = "yyyy\"年\"m\"月\"d\"日\"",
        [32] = "h\"時\"mm\"分\"",
        [33] = "h\"時\"mm\"分\"ss\"秒\"",
        [34] = "yyyy\"年\"m\"月\"",
        [35] = "m\"月\"d\"日\"",
        [36] = "[$-411]ge.m.d",
        [37] = "#,##0_ ;-#,##0_ ",
        [38] = "#,##0_ ;[Red]-#,##0_ ",
        [39] = "#,##0.00",
        [40] = "#,##0.00",
        [45] = "mm:ss",
        [46] = "[h]:mm:ss",
        [47] = "mm:ss.0",
        [48] = "##0.0E+0",
        [49] = "@",
        [50] = "[$-411]ge.m.d",
        [51] = "[$-411]ggge\"年\"m\"月\"d\"日\"",
        [52] = "yyyy\"年\"m\"月\"",
        [53] = "m\"月\"d\"日\"",
        [54] = "[$-411]ggge\"年\"m\"月\"d\"日\"",
        [55] = "yyyy\"年\"m\"月\"",
        [56] = "m\"月\"d\"日\"",
        [57] = "[$-411]ge.m.d",
        [58] = "[$-411]ggge\"年\"m\"月\"d\"日\"",
    };

    private readonly List<int> looks = [];
    private readonly Dictionary<int, string> codes = new(BuiltIn);
    private readonly Dictionary<int, NumberFormat> formats = [];

    public void Read(XmlReader reader)
    {
        var isOfCells = false;
        while (XlsxPackage.Read(reader))
        {
            if (reader.LocalName == "cellXfs")
            {
                isOfCells = reader is { NodeType: XmlNodeType.Element, IsEmptyElement: false };
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "numFmt" && Number(reader.GetAttribute("numFmtId")) is { } id and not 0)
            {
                codes[id] = reader.GetAttribute("formatCode") ?? string.Empty;
                Check(codes.Count);
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "xf" && isOfCells)
            {
                looks.Add(Number(reader.GetAttribute("numFmtId")) ?? 0);
                Check(looks.Count);
            }
        }
    }

    /// <summary>The format of a cell of this look; null where the workbook does not have it.</summary>
    public NumberFormat? Of(string? look)
    {
        var format = look is null ? 0 : Number(look) is { } index ? index < looks.Count ? looks[index] : index == 0 ? 0 : -1 : -1;
        if (!codes.TryGetValue(format, out var code))
        {
            return null;
        }

        return formats.TryGetValue(format, out var known) ? known : formats[format] = NumberFormat.Of(code);
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static void Check(int count)
    {
        if (count > ReadingBounds.MostStyles)
        {
            throw UnreadableWorkbookException.TooMany(ReadingBounds.MostStyles, "styles of cells", "セルの書式の数");
        }
    }
}
