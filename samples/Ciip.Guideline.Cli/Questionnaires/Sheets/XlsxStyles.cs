using DocumentFormat.OpenXml.Spreadsheet;

namespace Ciip.Guideline.Cli.Questionnaires.Sheets;

/// <summary>The four looks of a cell. All are formatted as text, so that what is typed stays as it was typed.</summary>
internal static class XlsxStyles
{
    public const uint Heading = 1;
    public const uint ToRead = 2;
    public const uint ToFill = 3;

    /// <summary>The built-in format "text".</summary>
    private const uint Text = 49;

    public static Stylesheet Sheet() => new(
        new Fonts(new Font(new FontSize { Val = 10 }), new Font(new Bold(), new FontSize { Val = 10 })),
        new Fills(Fill(null), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }), Fill("FFD9E2F0"), Fill("FFEDEDED")),
        new Borders(new Border(), Thin()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat(), Look(font: 1, fill: 2), Look(font: 0, fill: 3), Look(font: 0, fill: 0)),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static CellFormat Look(uint font, uint fill) => new(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top })
    {
        FormatId = 0,
        NumberFormatId = Text,
        FontId = font,
        FillId = fill,
        BorderId = 1,
        ApplyNumberFormat = true,
        ApplyFont = true,
        ApplyFill = true,
        ApplyBorder = true,
        ApplyAlignment = true,
    };

    private static Fill Fill(string? colour) => new(colour is null
        ? new PatternFill { PatternType = PatternValues.None }
        : new PatternFill(new ForegroundColor { Rgb = colour }) { PatternType = PatternValues.Solid });

    private static Border Thin()
    {
        static Color Grey() => new() { Rgb = "FFBFBFBF" };
        return new Border(
            new LeftBorder(Grey()) { Style = BorderStyleValues.Thin }, new RightBorder(Grey()) { Style = BorderStyleValues.Thin },
            new TopBorder(Grey()) { Style = BorderStyleValues.Thin }, new BottomBorder(Grey()) { Style = BorderStyleValues.Thin });
    }
}
