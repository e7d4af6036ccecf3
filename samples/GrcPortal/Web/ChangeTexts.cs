namespace GrcPortal.Web;

/// <summary>Words of the page on what differs between two versions of a file.</summary>
internal static class ChangeTexts
{
    public static readonly LocalizedText Changes = new("Changes", "変更点");
    public static readonly LocalizedText Title = new("Version {0} and version {1}", "第{0}版と第{1}版の差分");
    public static readonly LocalizedText Restore = new("Restore", "この版に復元");
    public static readonly LocalizedText Earlier = new("Earlier version", "変更前の版");
    public static readonly LocalizedText Later = new("Later version", "変更後の版");
    public static readonly LocalizedText Show = new("Show", "表示する");
    public static readonly LocalizedText Amendment = new("Clause by clause, with what each change does:", "新旧対照表：");
    public static readonly LocalizedText Same = new("The text is the same.", "内容に差異はありません。");
    public static readonly LocalizedText Counts = new("Lines taken away: {0}. Lines added: {1}.", "削除された行：{0}、追加された行：{1}");
    public static readonly LocalizedText Indented = new(
        "Both were written on few long lines. They are shown with a line for each value.", "改行の少ないファイルのため、値ごとに改行して比較しています。");

    public static readonly LocalizedText TooFar = new(
        "They differ in more lines than can be shown side by side. Download both, and compare them on your machine.",
        "差異が多いため、画面では比較できません。両方の版をダウンロードして比較してください。");

    public static readonly LocalizedText Before = new("before", "変更前");
    public static readonly LocalizedText After = new("after", "変更後");
    public static readonly LocalizedText Line = new("Line", "行");
    public static readonly LocalizedText Content = new("Content", "内容");
    public static readonly LocalizedText Removed = new("taken away", "削除");
    public static readonly LocalizedText Added = new("added", "追加");
    public static readonly LocalizedText Left = new("{0} lines that are the same", "同一の{0}行");
}
