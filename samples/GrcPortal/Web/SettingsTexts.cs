namespace GrcPortal.Web;

/// <summary>Words of the page on an operator's settings.</summary>
internal static class SettingsTexts
{
    public static readonly LocalizedText Title = new("Rename or delete", "名称の変更・削除");
    public static readonly LocalizedText RenameTitle = new("Rename", "名称の変更");
    public static readonly LocalizedText RenameText = new(
        "Files that name the operator as it is called now go on being taken.", "現在の名称が記載されたファイルは、変更後も引き続き受け付けます。");

    public static readonly LocalizedText Rename = new("Rename", "変更する");
    public static readonly LocalizedText DeleteTitle = new("Delete", "削除");
    public static readonly LocalizedText DeleteText = new(
        "With the operator go its files in all versions, evaluations, steps and evidence. Nothing brings them back; the log keeps that they were there.",
        "事業者等とともに、全ての版のファイル、評価、改善計画の項目及び証跡を削除します。元に戻すことはできません。削除した事実は記録に残ります。");

    public static readonly LocalizedText Goes = new("What is deleted with it", "併せて削除されるもの");
    public static readonly LocalizedText Files = new("Files", "ファイル");
    public static readonly LocalizedText VersionsOfThem = new("Versions of them", "うち版の数");
    public static readonly LocalizedText Runs = new("Evaluations", "評価");
    public static readonly LocalizedText Steps = new("Steps of the plan", "改善計画の項目");
    public static readonly LocalizedText Evidence = new("Evidence files", "証跡のファイル");
    public static readonly LocalizedText TypeName = new("Write the operator's name to confirm", "確認のため、事業者等の名称を入力してください");
    public static readonly LocalizedText NotTheName = new("That is another name than the operator's. Nothing was deleted.", "入力された名称が事業者等の名称と異なるため、削除していません。");
    public static readonly LocalizedText Delete = new("Delete for good", "完全に削除する");
}
