using GrcPortal.Data;

namespace GrcPortal.Files;

/// <summary>Why a file is not taken, where the portal and not the library says so.</summary>
internal static class FileTexts
{
    public static readonly LocalizedText IsReport = new(
        "This is a report, the result of an evaluation. Upload the documents and the self-verification it was made from.",
        "評価結果（レポート）のファイルです。評価の対象とした文書及び自己検証のファイルを登録してください。");

    public static readonly LocalizedText WhatIsTaken = new(
        "A file starts with its format: ciip-guideline/standards-document/1, ciip-guideline/standards-set/1 or ciip-guideline/self-verification/1.",
        "ファイルの先頭に形式（format）を記載してください。ciip-guideline/standards-document/1、ciip-guideline/standards-set/1、ciip-guideline/self-verification/1のいずれかです。");

    public static readonly LocalizedText CannotBeKept = new(
        FormattableString.Invariant($"The id, the title or the operator's name holds the character U+0000, or the id is longer than {Limits.Key} characters. Correct it and upload the file again."),
        FormattableString.Invariant($"ID、件名又は事業者名に文字U+0000が含まれているか、IDが{Limits.Key}文字を超えています。修正して登録し直してください。"));

    public static readonly LocalizedText NothingChosen = new("No file was chosen.", "ファイルが選択されていません。");

    public static readonly LocalizedText Twice = new(
        "Two files in use hold the document “{0}”. Set one of them aside.",
        "使用中の二つのファイルに同じ文書「{0}」が含まれています。一方を対象外にしてください。");

    public static readonly LocalizedText NothingToEvaluate = new(
        "There is nothing to evaluate: upload a document or a self-verification.",
        "評価の対象がありません。文書又は自己検証のファイルを登録してください。");

    public static readonly LocalizedText OtherId = new(
        "The text has the id “{0}”, which is not that of this file. Change it back, or store the text as a file of its own.",
        "IDが「{0}」に変わっており、このファイルのIDと異なります。元のIDに戻すか、別のファイルとして登録してください。");

    public static readonly LocalizedText Stale = new(
        "The newest version is number {0}. Nothing was stored: look at it, and send yours with that number.",
        "最新は第{0}版です。何も保存していません。内容を確認し、その版の番号を付けて送信してください。");

    public static readonly LocalizedText BadCondition = new(
        "If-Match holds the number of a version, as in \"3\"; If-None-Match holds *.",
        "If-Matchには版の番号（例：\"3\"）を、If-None-Matchには*を指定してください。");

    public static readonly LocalizedText OtherOperator = new(
        "The file names another operator. Say with isSameOperator that it is the same one, or leave it set aside.",
        "ファイルに別の事業者が記載されています。同一の事業者である場合はisSameOperatorで指定してください。");

    public static readonly LocalizedText SeveralPractices = new(
        "Several self-verifications are in use. Choose the one to evaluate, or set the others aside.",
        "評価対象の自己検証が複数あります。用いるものを選択するか、他を対象外にしてください。");

    public static readonly LocalizedText NoSuchPractice = new(
        "The self-verification that was chosen is not in use here.", "選択された自己検証は、評価対象の中にありません。");

    public static readonly LocalizedText BadDate = new(
        "“{0}” is not a date such as 2026-04-01.",
        "「{0}」は日付（例：2026-04-01）ではありません。");

    public static LocalizedText TooLarge(UploadLimits limits) => new(
        $"The file is larger than {limits.MaxFileSize}.", $"ファイルの大きさが上限（{limits.MaxFileSize}）を超えています。");

    public static LocalizedText SpreadsheetTooLarge(UploadLimits limits) => new(
        $"The questionnaire is larger than {limits.MaxSpreadsheetSize}.", $"質問票の大きさが上限（{limits.MaxSpreadsheetSize}）を超えています。");

    public static LocalizedText TooMany(UploadLimits limits) => new(
        FormattableString.Invariant($"At most {limits.MaxFiles} files at once."), FormattableString.Invariant($"一度に登録できるのは{limits.MaxFiles}件までです。"));

    public static LocalizedText With(this LocalizedText text, string argument) => new(
        text.English.Replace("{0}", argument, StringComparison.Ordinal), text.Japanese.Replace("{0}", argument, StringComparison.Ordinal));
}
