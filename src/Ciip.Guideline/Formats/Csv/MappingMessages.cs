using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Formats.Csv;

/// <summary>What can be wrong with the rows of a crosswalk in a CSV file, worded.</summary>
internal static class MappingMessages
{
    public static readonly LocalizedText Empty = new("The file is empty; the first record holds the headings.", "ファイルが空である。先頭行は見出しとする。");

    public static readonly LocalizedText EmptyCell = new("The cell must not be empty.", "セルを空にすることはできない。");

    public static readonly LocalizedText NoHeading = new(
        "The cell is under no heading; a cell with a separator in it is quoted.", "見出しのない列にセルがある。区切り文字を含むセルは引用符で囲む。");

    public static LocalizedText UnknownColumn(string text, IReadOnlyList<TableColumn> known) => new(
        $"'{ShownText.Of(text)}' is not a column of a crosswalk; the columns are: {string.Join(", ", known.Select(static column => column.Heading.English))}.",
        $"「{ShownText.Of(text)}」は対応表の列でない。列：{string.Join("、", known.Select(static column => column.Heading.Japanese))}。");

    public static LocalizedText SecondColumn(string text) => new($"The column '{ShownText.Of(text)}' is there already.", $"列「{ShownText.Of(text)}」が重複している。");

    public static LocalizedText MissingColumn(TableColumn column) => new(
        $"The column '{column.Heading.English}' is missing.", $"列「{column.Heading.Japanese}」がない。");

    public static LocalizedText UnknownId(string text) => new(
        $"The Guideline has no section, item or provision '{ShownText.Of(text)}'.", $"指針に「{ShownText.Of(text)}」という節、項目又は規定要素はない。");

    public static LocalizedText UnknownWord(string text, string english, string japanese) => new(
        $"'{ShownText.Of(text)}' is not one of: {english}.", $"「{ShownText.Of(text)}」は次のいずれでもない：{japanese}。");

    public static LocalizedText Duplicate(GuidelineId from, string control) => new(
        $"An earlier row maps '{from}' to '{ShownText.Of(control)}' already.", $"「{from}」から「{ShownText.Of(control)}」への対応は既にある。");
}
