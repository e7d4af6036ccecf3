namespace Ciip.Guideline.Questionnaires;

/// <summary>
/// What headings, fields and choices were called before their words were put right: questionnaires that are already being filled in are read like
/// new ones.
/// </summary>
internal static class EarlierWords
{
    private static readonly Dictionary<string, string> Earlier = new(StringComparer.Ordinal)
    {
        ["階層"] = "層",
        ["この階層とした理由（疑義がある場合）"] = "この層とした理由（疑義がある場合）",
        ["委任先（階層）"] = "委任先（層）",
        ["策定者"] = "発行者",
        ["英語名は策定者によるものか"] = "英語名は発行者によるものか",
        ["最新の技術"] = "技術",
        ["最新のシステム"] = "システム",
        ["周期：文書の見直し（P1Y等）"] = "間隔: 文書の見直し（P1Y等）",
        ["周期：リスクの特定"] = "間隔: リスクの洗い出し",
        ["周期：リスク評価"] = "間隔: リスク評価",
        ["周期：管理担当者による運用状況の把握"] = "間隔: 担当者による評価",
        ["周期：経営層による運用状況の把握"] = "間隔: 経営層による運用状況の把握",
        ["周期：進捗の確認"] = "間隔: 進捗確認",
        ["見直しの周期（P1Y等）"] = "見直しの間隔（P1Y等）",
        ["公開の範囲"] = "公表の範囲",
        ["公開場所"] = "公表場所",
        ["公開・非公開の理由"] = "公表・非公表の理由",
        ["非公開"] = "非公表",
        ["公表資料に基づく第三者"] = "公表された事実による第三者",
        ["判断により異なる扱いとする文書のID（1行に1件）"] = "判断により離れる文書のID（1行に1件）",
        ["作成日"] = "実施日",
        ["作成主体"] = "実施主体",
        ["作成者名"] = "実施者名",
        ["全てを記載しているか"] = "Does it say all there is?",
        ["1つの質問票は1つの文書を扱う。文書の情報は「文書」シートに、文書の記載は「回答」シートに記入する。"] =
            "One questionnaire is about one document: what it is stands on the sheet 'Document', what it says on the sheet 'Answers'.",
        ["1つの質問票は1つの事業者と期間を扱う。その情報は「文書」シートに、実施状況は「回答」シートに記入する。"] =
            "One questionnaire is about one operator and period: that stands on the sheet 'Document', what is carried out on the sheet 'Answers'.",
        ["手掛かりのある文書（ID）"] = "The clue stands in: id of a document",
        ["各行は条項と、それが扱う項目又は規定要素を表す。行は必要に応じて追加し、同じ条項を複数の行に記入してよい。"] =
            "Each row is a clause and one item or provision it deals with. Add rows as needed; a clause may stand in several rows.",
        ["記入後：ciip questionnaire import FILE -o FILE.json"] = "記入後: ciip questionnaire import ファイル -o ファイル.json",
        ["空欄は「未記入」を意味する。「（なし）」は「該当するものがない」ことを意味する。"] = "A blank cell says nothing. '(none)' says that there is nothing of it.",
    };

    /// <summary>Everything that was once shown.</summary>
    public static IEnumerable<string> All => Earlier.Values;

    /// <summary>The earlier words; null where they are as they were.</summary>
    public static string? Of(LocalizedText words) => Earlier.GetValueOrDefault(words.Japanese);
}
