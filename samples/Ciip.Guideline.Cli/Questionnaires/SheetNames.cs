namespace Ciip.Guideline.Cli.Questionnaires;

/// <summary>What sheets and the columns that are the same in all questionnaires are called.</summary>
internal static class SheetNames
{
    public static LocalizedText HowTo { get; } = new("How to fill in", "記入方法");

    public static LocalizedText Document { get; } = new("Document", "文書");

    public static LocalizedText Answers { get; } = new("Answers", "回答");

    public static LocalizedText Other { get; } = new("Other", "その他");

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

    public static LocalizedText Json { get; } = new("JSON (leave as it is)", "JSON（変更しない）");
}
