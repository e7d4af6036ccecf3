using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Formats.Csv;

/// <summary>What can be wrong with the rows of a crosswalk or a carry-over in a CSV file, worded.</summary>
internal static class TableMessages
{
    public static readonly LocalizedText Empty = new("The file is empty; the first record holds the headings.", "ファイルが空である。先頭行は見出しとする。");

    public static readonly LocalizedText EmptyCell = new("The cell must not be empty.", "セルを空にすることはできない。");

    public static readonly LocalizedText NoHeading = new(
        "The cell is under no heading; a cell with a separator in it is quoted.", "見出しのない列にセルがある。区切り文字を含むセルは引用符で囲む。");

    public static readonly LocalizedText SourceWithoutAddress = new("A source has nothing in front of the bar.", "参照先の「|」の前に所在がない。");

    public static LocalizedText UnknownColumn(string text, LocalizedText table, IReadOnlyList<TableColumn> known) => new(
        $"'{ShownText.Of(text)}' is not a column of a {table.English}; the columns are: {string.Join(", ", known.Select(static column => column.Heading.English))}.",
        $"「{ShownText.Of(text)}」は{table.Japanese}の列でない。列：{string.Join("、", known.Select(static column => column.Heading.Japanese))}。");

    public static LocalizedText SecondColumn(string text) => new($"The column '{ShownText.Of(text)}' is there already.", $"列「{ShownText.Of(text)}」が重複している。");

    public static LocalizedText MissingColumn(TableColumn column) => new(
        $"The column '{column.Heading.English}' is missing.", $"列「{column.Heading.Japanese}」がない。");

    public static LocalizedText UnknownId(string text) => new(
        $"The Guideline has no section, item or provision '{ShownText.Of(text)}'.", $"指針に「{ShownText.Of(text)}」という節、項目又は規定要素はない。");

    public static LocalizedText UnknownWord(string text, string english, string japanese) => new(
        $"'{ShownText.Of(text)}' is not one of: {english}.", $"「{ShownText.Of(text)}」は次のいずれでもない：{japanese}。");

    public static LocalizedText Duplicate(GuidelineId from, string control) => new(
        $"An earlier row maps '{from}' to '{ShownText.Of(control)}' already.", $"「{from}」から「{ShownText.Of(control)}」への対応は既にある。");

    public static LocalizedText UnknownEdition(string text, IEnumerable<string> known) => new(
        $"The carry-over has no edition '{ShownText.Of(text)}'. It has: {string.Join(", ", known)}.", $"引継ぎ表に「{ShownText.Of(text)}」という版はない。版：{string.Join("、", known)}。");

    public static LocalizedText NeededByRelation(LocalizedText relation, TableColumn column) => new(
        $"A row of the relation '{relation.English}' needs the cell '{column.Heading.English}'.", $"扱いが「{relation.Japanese}」の行には「{column.Heading.Japanese}」が必要である。");

    public static LocalizedText RuledOutByRelation(LocalizedText relation, TableColumn column) => new(
        $"In a row of the relation '{relation.English}' the cell '{column.Heading.English}' is empty.", $"扱いが「{relation.Japanese}」の行では「{column.Heading.Japanese}」を空にする。");

    public static LocalizedText DuplicateCarryOver(string source, string edition) => new(
        $"An earlier row says what became of '{ShownText.Of(source)}' in '{ShownText.Of(edition)}' already.", $"「{ShownText.Of(edition)}」における「{ShownText.Of(source)}」の扱いは、既に別の行にある。");
}
