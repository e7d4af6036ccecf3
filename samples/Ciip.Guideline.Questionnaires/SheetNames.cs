using Ciip.Guideline.Questionnaires.Cells;

namespace Ciip.Guideline.Questionnaires;

/// <summary>What sheets and the columns that are the same in all questionnaires are called.</summary>
internal static class SheetNames
{
    public static LocalizedText HowTo { get; } = new("How to fill in", "記入方法");

    public static LocalizedText Document { get; } = new("Document", "文書");

    public static LocalizedText Answers { get; } = new("Answers", "回答");

    public static LocalizedText Other { get; } = new("Other", "その他");

    /// <summary>All sheets that a person sees.</summary>
    public static IReadOnlyList<LocalizedText> All { get; } = [HowTo, Document, Answers, Other];

    public static LocalizedText Field { get; } = new("Field", "記入欄ID");

    public static LocalizedText About { get; } = new("What is asked", "内容");

    public static LocalizedText Entry { get; } = new("Entry", "記入");

    public static LocalizedText Id { get; } = new("Id", "ID");

    public static LocalizedText Title { get; } = new("Item or provision", "項目・規定要素");

    public static LocalizedText Clause { get; } = new("Clause", "条項");

    public static LocalizedText Number { get; } = new("No.", "順");

    public static LocalizedText OtherData { get; } = new("Other data (leave as it is)", "その他のデータ（変更しない）");

    public static LocalizedText Place { get; } = new("Place", "位置");

    public static LocalizedText Part { get; } = new("Part", "分割");

    public static LocalizedText Format { get; } = new("What this file is", "ファイルの種類");

    public static LocalizedText Json { get; } = new("JSON (leave as it is)", "JSON（変更しない）");

    /// <summary>Whether a text in a file is this one, in either language.</summary>
    public static bool Is(string found, LocalizedText name) =>
        FoldedText.Of(found) is var folded && (folded.Equals(FoldedText.Of(name.English), StringComparison.OrdinalIgnoreCase) || folded == FoldedText.Of(name.Japanese) || (EarlierWords.Of(name) is { } earlier && folded == FoldedText.Of(earlier)));
}
