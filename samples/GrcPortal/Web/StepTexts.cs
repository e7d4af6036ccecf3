using GrcPortal.Data;
using GrcPortal.Evidence;
using GrcPortal.Steps;

namespace GrcPortal.Web;

/// <summary>Words on who closes an entry of a plan until when, and on what shows it.</summary>
internal static class StepTexts
{
    public static readonly LocalizedText List = new("Work on the plan", "改善計画の対応状況");
    public static readonly LocalizedText ListText = new(
        "What was settled about entries of the plan, those included that the newest evaluation does not find any more.",
        "改善計画の各事項について登録された担当、期限及び対応状況です。直近の計画に記載のない事項も表示します。");

    public static readonly LocalizedText NoSteps = new("Nothing is settled yet. Open a plan, and choose an entry.", "まだ登録がありません。改善計画を開き、事項を選択してください。");
    public static readonly LocalizedText NewestPlan = new("To the newest plan", "直近の改善計画へ");
    public static readonly LocalizedText Entry = new("Entry of the plan", "計画の事項");
    public static readonly LocalizedText IsInPlan = new("In the newest plan", "直近の計画");
    public static readonly LocalizedText InPlan = new("yes", "記載あり");
    public static readonly LocalizedText NotInPlan = new("not in it", "記載なし");
    public static readonly LocalizedText SortByDue = new("By due date", "期限順");
    public static readonly LocalizedText SortByEntry = new("In the order of the Guideline", "指針の記載順");
    public static readonly LocalizedText Sorting = new("Order", "並び順");
    public static readonly LocalizedText NoPlanYet = new("not evaluated", "未評価");
    public static readonly LocalizedText Named = new("{0} {1}: {2}", "{0} {1}：{2}");
    public static readonly LocalizedText Documents = new("documents", "文書");
    public static readonly LocalizedText Practice = new("practice", "実施");
    public static readonly LocalizedText Owner = new("Owner", "担当");
    public static readonly LocalizedText OwnerHelp = new("A unit or a person, up to {0} characters.", "部署名又は氏名（{0}文字以内）。");
    public static readonly LocalizedText DueOn = new("Due", "期限");
    public static readonly LocalizedText Overdue = new("overdue", "期限超過");
    public static readonly LocalizedText State = new("State", "対応状況");
    public static readonly LocalizedText Note = new("Note", "備考");
    public static readonly LocalizedText NoteHelp = new("Up to {0} characters.", "{0}文字以内。");
    public static readonly LocalizedText Evidence = new("Evidence", "証跡");
    public static readonly LocalizedText Changed = new("Changed", "更新日時");
    public static readonly LocalizedText Change = new("Settle or change", "登録・変更");
    public static readonly LocalizedText Look = new("History and evidence", "履歴・証跡を見る");
    public static readonly LocalizedText Save = new("Save", "保存");
    public static readonly LocalizedText FormTitle = new("Who, until when, how far", "担当・期限・対応状況");
    public static readonly LocalizedText DoneText = new(
        "“Done” is what you say; the entry leaves the plan when an evaluation finds it closed.",
        "「完了」は担当者の申告です。事項は、次の評価で解消が確認された時に計画から外れます。");

    public static readonly LocalizedText Stale = new("Somebody changed it in between", "編集中に他の利用者が変更しました");
    public static readonly LocalizedText StaleText = new(
        "By {0}, {1}. Nothing of yours is stored yet. Compare with what is stored now, and save again.",
        "更新者：{0}（{1}）。入力した内容はまだ保存していません。登録済みの内容と比較し、もう一度保存してください。");

    public static readonly LocalizedText NothingStored = new(
        "Nothing is stored about this entry, although the form was made from something. Save again to store yours.",
        "この事項に登録はありませんが、送信された画面は登録後のものです。保存するには、もう一度送信してください。");

    public static readonly LocalizedText StaleNumber = new(
        "It was changed since: the newest is number {0}. Nothing was stored: look at it, and send yours with that number.",
        "他の変更が登録されており、最新の番号は{0}です。何も保存していません。内容を確認し、その番号を付けて送信してください。");

    public static readonly LocalizedText Theirs = new("Stored now", "登録済みの内容");
    public static readonly LocalizedText Yours = new("Yours", "入力した内容");
    public static readonly LocalizedText History = new("History", "履歴");
    public static readonly LocalizedText When = new("When", "日時");
    public static readonly LocalizedText Who = new("Who", "操作者");
    public static readonly LocalizedText What = new("What", "操作");
    public static readonly LocalizedText Detail = new("In detail", "内容");
    public static readonly LocalizedText NoHistory = new("Nothing has happened yet.", "履歴はありません。");

    public static readonly LocalizedText BadOwner = new(
        FormattableString.Invariant($"The owner has at most {Limits.Name} characters, on one line."), FormattableString.Invariant($"担当は改行なしで{Limits.Name}文字以内で入力してください。"));

    public static readonly LocalizedText BadNote = new(
        FormattableString.Invariant($"The note has at most {Limits.Note} characters, without the character U+0000."), FormattableString.Invariant($"備考は{Limits.Note}文字以内で入力してください（文字U+0000は使用できません）。"));

    public static readonly LocalizedText BadState = new("The state is open, in-progress, done or accepted.", "対応状況はopen、in-progress、done、acceptedのいずれかです。");
    public static readonly LocalizedText BadDate = new("The due date is a day such as 2026-09-30, from 1900 to 2999.", "期限は1900年から2999年までの日付（例：2026-09-30）で入力してください。");
    public static readonly LocalizedText BadCondition = new("If-Match holds the number of the step, as in \"3\"; If-None-Match holds *.", "If-Matchには番号（例：\"3\"）を、If-None-Matchには*を指定してください。");

    public static readonly LocalizedText BadAfter = new("What the part starts after is as the link `next` of the part before says it.", "afterには、前の応答のnextに示された値を指定してください。");

    public static readonly LocalizedText AddTitle = new("Add evidence", "証跡の登録");
    public static readonly LocalizedText AddText = new(
        "{0}. Up to {1} each, and {2} files for an entry. Its content decides what a file is, and Office files must be without macros.",
        "{0}。1件{1}以内、1事項につき{2}件まで。種類はファイルの内容で判定します。マクロを含むOfficeファイルは登録できません。");

    public static readonly LocalizedText Files = new("Files", "ファイル");
    public static readonly LocalizedText Add = new("Add", "登録する");
    public static readonly LocalizedText NoEvidence = new("There is no evidence yet.", "証跡はまだ登録されていません。");
    public static readonly LocalizedText FileName = new("File", "ファイル名");
    public static readonly LocalizedText Size = new("Size", "大きさ");
    public static readonly LocalizedText StoredAt = new("Stored", "登録日時");
    public static readonly LocalizedText Remove = new("Remove", "削除");
    public static readonly LocalizedText RemoveText = new(
        "The file is deleted for good unless it is evidence elsewhere. That it was there stays in the history.",
        "他の事項の証跡でない限り、ファイルは完全に削除されます。登録されていた事実は履歴に残ります。");

    public static readonly LocalizedText RemoveNow = new("Remove it now", "削除する");
    public static readonly LocalizedText Added = new("Stored: {0}", "登録しました：{0}");
    public static readonly LocalizedText Same = new("It is here already: {0}", "既に登録されています：{0}");
    public static readonly LocalizedText Refused = new("{0} was not accepted", "「{0}」は登録されませんでした");

    public static readonly LocalizedText EmptyFile = new("The file is empty.", "ファイルが空です。");
    public static readonly LocalizedText HasMacros = new("The Office file has macros or controls that run. Save it without them, or as PDF.", "Officeファイルにマクロ等の実行可能な要素が含まれています。除いて保存し直すか、PDFにしてください。");
    public static readonly LocalizedText Damaged = new("The file is damaged", "ファイルが破損しています");
    public static readonly LocalizedText DamagedText = new(
        "What is stored is not what was uploaded, so it is not handed out. Tell those who run the portal, and upload the original again.",
        "保存されている内容が登録時と異なるため、提供できません。運用担当者に連絡の上、原本を登録し直してください。");

    public static LocalizedText Of(ImprovementAxis axis) => axis == ImprovementAxis.Practice ? Practice : Documents;

    public static LocalizedText Of(StepState state) => new(StepStates.Of(state).In(Language.English), StepStates.Of(state).In(Language.Japanese));

    public static LocalizedText Of(EventKind kind) => kind switch
    {
        EventKind.EvidenceStored => new("evidence added", "証跡の登録"),
        EventKind.EvidenceRemoved => new("evidence removed", "証跡の削除"),
        _ => new("changed", "変更"),
    };

    public static LocalizedText FileTooLarge(EvidenceOptions options) => new($"The file is larger than {options.MaxFileSize}.", $"ファイルの大きさが上限（{options.MaxFileSize}）を超えています。");

    public static LocalizedText TooManyFiles(EvidenceOptions options) => new(
        FormattableString.Invariant($"An entry has at most {options.MaxFilesPerStep} files."), FormattableString.Invariant($"1事項に登録できるのは{options.MaxFilesPerStep}件までです。"));

    public static LocalizedText NotTaken(EvidenceOptions options)
    {
        var kinds = Taken(options);
        return new($"Files with this content are not taken. These are: {kinds.English}.", $"この内容のファイルは登録できません。登録できるのは次のとおりです：{kinds.Japanese}。");
    }

    public static LocalizedText OtherEnding(EvidenceType type, string ending) => new(
        $"The name ends in {ending}, and the file holds {type.Title.English}: let the name end in {type.Endings[0]}.", $"名前は{ending}で終わっていますが、内容は{type.Title.Japanese}です。拡張子を{type.Endings[0]}としてください。");

    /// <summary>The kinds that are taken.</summary>
    public static LocalizedText Taken(EvidenceOptions options) => new(
        string.Join(", ", options.Taken.Select(static one => one.Title.English)), string.Join("、", options.Taken.Select(static one => one.Title.Japanese)));
}
