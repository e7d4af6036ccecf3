namespace GrcPortal.Web;

/// <summary>Words of the pages on evaluations in the background.</summary>
internal static class EvaluationTexts
{
    public static readonly LocalizedText Title = new("Evaluate all", "一括評価");
    public static readonly LocalizedText Intro = new(
        "Evaluates all operators that have a file in use, in the background: you can leave the page meanwhile. Each gets an evaluation of its own, as from its page.",
        "評価対象のファイルがある全ての事業者等を、順に自動で評価します。処理中に画面を閉じても支障ありません。結果は、個別に評価した場合と同様に、事業者等ごとに保存します。");

    public static readonly LocalizedText RequestTitle = new("Start", "評価の開始");
    public static readonly LocalizedText Ready = new("Operators with a file in use: {0}", "評価対象のファイルがある事業者等：{0}");
    public static readonly LocalizedText Request = new("Evaluate all operators", "全ての事業者等を評価する");
    public static readonly LocalizedText NothingReady = new(
        "No operator has a file in use. Upload a document or a self-verification first.",
        "評価対象のファイルがある事業者等がありません。先に文書又は自己検証のファイルを登録してください。");

    public static readonly LocalizedText ListTitle = new("Started so far", "これまでの一括評価");
    public static readonly LocalizedText None = new("Nothing has been started yet.", "一括評価はまだ行われていません。");
    public static readonly LocalizedText RequestedAt = new("Started", "開始日時");
    public static readonly LocalizedText By = new("By", "実施者");
    public static readonly LocalizedText Total = new("Operators", "事業者等");
    public static readonly LocalizedText State = new("State", "状態");
    public static readonly LocalizedText AtWork = new("at work", "処理中");
    public static readonly LocalizedText Finished = new("finished", "完了");
    public static readonly LocalizedText CanceledState = new("called off", "中止");

    public static readonly LocalizedText BatchTitle = new("Evaluations as of {0}", "一括評価（基準日：{0}）");
    public static readonly LocalizedText Progress = new("Settled: {0} of {1}", "処理済み：{1}件中{0}件");
    public static readonly LocalizedText Waiting = new("waiting", "待機中");
    public static readonly LocalizedText Taken = new("being evaluated", "評価中");
    public static readonly LocalizedText Done = new("evaluated", "評価済み");
    public static readonly LocalizedText Refused = new("not evaluated", "評価できず");
    public static readonly LocalizedText Canceled = new("called off", "中止");
    public static readonly LocalizedText Removed = new("deleted since", "削除済み");
    public static readonly LocalizedText Watching = new("While work goes on, this page loads again every {0} seconds.", "処理中は、この画面を{0}秒ごとに自動で再読み込みします。");
    public static readonly LocalizedText StopWatching = new("Stop loading it again", "自動の再読み込みを停止する");
    public static readonly LocalizedText Still = new("This page shows how it stood when it was opened.", "画面を開いた時点の状況を表示しています。");
    public static readonly LocalizedText Watch = new("Load it again every {0} seconds", "{0}秒ごとに自動で再読み込みする");
    public static readonly LocalizedText Cancel = new("Call off what is waiting", "待機中の評価を中止する");
    public static readonly LocalizedText CancelHelp = new("What is being evaluated is brought to its end, and what was evaluated stays.", "評価中のものは最後まで処理し、評価済みの結果は残ります。");
    public static readonly LocalizedText CanceledAt = new("Called off", "中止日時");
    public static readonly LocalizedText RefusedTitle = new("Not evaluated", "評価できなかった事業者等");
    public static readonly LocalizedText Operator = new("Operator", "事業者等");
    public static readonly LocalizedText Reason = new("Why", "理由");
    public static readonly LocalizedText SeeOperators = new("The newest figures of all operators stand in the list.", "各事業者等の最新の結果は一覧に表示しています。");

    public static readonly LocalizedText GivenUp = new(
        "The evaluation was begun several times and did not come to its end. Tell those who run the portal the number {0}.",
        "評価を繰り返し試みましたが、完了しませんでした。運用担当者に番号{0}をお伝えください。");

    public static readonly LocalizedText NoOperator = new("The operator is not there any more.", "事業者等は既に削除されています。");

    /// <summary>Where a batch is, in a word.</summary>
    public static LocalizedText Of(DateTimeOffset? canceledAt, bool isAtWork) => isAtWork ? AtWork : canceledAt is null ? Finished : CanceledState;
}
