using GrcPortal.Data;

namespace GrcPortal.Web;

/// <summary>Words of the log.</summary>
internal static class LogTexts
{
    public static readonly LocalizedText Title = new("Log", "操作記録");
    public static readonly LocalizedText Intro = new(
        "Who did what, the newest first. Entries are added with what they tell of; nobody changes or deletes them.",
        "操作の記録を新しい順に示しています。記録は操作と同時に追加され、変更・削除はできません。");

    public static readonly LocalizedText None = new("Nothing has been done yet.", "操作の記録はまだありません。");
    public static readonly LocalizedText At = new("When", "日時");
    public static readonly LocalizedText By = new("Who", "利用者");
    public static readonly LocalizedText Did = new("What", "操作");
    public static readonly LocalizedText Subject = new("To what", "対象");
    public static readonly LocalizedText Detail = new("Details", "詳細");
    public static readonly LocalizedText Earlier = new("Earlier entries", "以前の記録");

    public static LocalizedText Of(EventKind kind) => kind switch
    {
        EventKind.OperatorAdded => new("added the operator", "事業者等を登録"),
        EventKind.OperatorRenamed => new("renamed the operator", "事業者等の名称を変更"),
        EventKind.OperatorDeleted => new("deleted the operator", "事業者等を削除"),
        EventKind.NameAccepted => new("took a name as the operator's", "別の名称を同一の事業者として確認"),
        EventKind.FileStored => new("stored a version", "版を登録"),
        EventKind.FileRestored => new("restored a version", "以前の版に復元"),
        EventKind.FileTaken => new("took a file into use", "評価対象に追加"),
        EventKind.FileSetAside => new("set a file aside", "評価対象から除外"),
        EventKind.RunStored => new("evaluated", "評価を実施"),
        EventKind.RunsRemoved => new("removed evaluations past their time", "保存期間を過ぎた評価を削除"),
        EventKind.StepChanged => new("changed a step of the plan", "改善計画の項目を変更"),
        EventKind.EvidenceStored => new("stored evidence", "証跡を登録"),
        EventKind.EvidenceRemoved => new("removed evidence", "証跡を削除"),
        EventKind.BatchRequested => new("asked for evaluations", "一括評価を依頼"),
        EventKind.BatchCanceled => new("called evaluations off", "一括評価を中止"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };
}
