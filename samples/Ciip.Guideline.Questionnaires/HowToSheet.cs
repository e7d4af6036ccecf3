using Ciip.Guideline.Questionnaires.Sheets;

namespace Ciip.Guideline.Questionnaires;

/// <summary>The first sheet: how to fill in the others. It is not read back.</summary>
internal static class HowToSheet
{
    /// <summary>Said where only some questions are asked.</summary>
    public static LocalizedText InOrder { get; } = new(
        "First come the rows whose answers tell most, in the order in which to take them; below them is what is answered already.",
        "回答によって最も多くのことが分かる行から順に並んでいる。その下に回答済みの行が続く。");

    public static SheetTable Of(QuestionnaireKind kind, QuestionnaireLevel level, Language language, LocalizedText nextStep, bool isInOrder)
    {
        var lines = new List<LocalizedText>
        {
            kind.Answers == "treatments"
                ? new("One questionnaire is about one document: the sheet 'Document' says what it is, the sheet 'Answers' what it specifies.",
                    "1つの質問票は1つの文書を扱う。文書の情報は「文書」シートに、文書の記載は「回答」シートに記入する。")
                : new("One questionnaire is about one operator and period: these are on the sheet 'Document', what is carried out on the sheet 'Answers'.",
                    "1つの質問票は1つの事業者と期間を扱う。その情報は「文書」シートに、実施状況は「回答」シートに記入する。"),
            LevelLine(level),
            new("A blank cell says nothing. '(none)' says that there is none.", "空欄は「未記入」を意味する。「（なし）」は「該当するものがない」ことを意味する。"),
            new("Pick the answer from the list of its cell; where several are asked for, write one a line (Alt+Enter; in LibreOffice Ctrl+Enter).", "回答はセルの一覧から選択する。複数を記入する欄は、1行に1件とする（改行はAlt+Enter、LibreOfficeではCtrl+Enter）。"),
            new("Dates are as exact as they are known: 2026, 2026-04 or 2026-04-01.", "日付は判明している範囲で記入する：2026、2026-04、2026-04-01。"),
            new("Leave the shaded cells, the headings and the sheet 'Other' as they are: they bring back what is not asked here.",
                "網掛けのセル、見出し及び「その他」シートは変更しない。ここで問わない内容を保持している。"),
            nextStep,
        };
        if (isInOrder)
        {
            lines.Insert(2, InOrder);
        }

        lines.AddRange(kind.Columns.Take(1).SelectMany(column => column.Form.PickList!).Select(choice =>
            new LocalizedText("Answer: " + choice.Label.English, "回答：" + choice.Label.Japanese)));
        return new SheetTable(
            SheetNames.HowTo.In(language), [new(SheetNames.HowTo.In(language), 110, IsToRead: true)],
            [.. lines.Select(IReadOnlyList<string> (line) => [line.In(language)])]);
    }

    private static LocalizedText LevelLine(QuestionnaireLevel level) => level switch
    {
        QuestionnaireLevel.Item => new("Each row is an item. An answer to an item counts for all its provisions that have no row of their own.",
            "各行は項目を表す。項目への回答は、個別の行がない規定要素の全てに及ぶ。"),
        QuestionnaireLevel.Provision => new("Each row is an item or one of its provisions. Answer the items first, and a provision only where it differs.",
            "各行は項目又はその規定要素を表す。まず項目に回答し、規定要素には異なる場合にのみ回答する。"),
        _ => new("Each row is a clause and one item or provision it deals with. Add rows as needed; a clause may be in several rows.",
            "各行は条項と、それが扱う項目又は規定要素を表す。行は必要に応じて追加し、同じ条項を複数の行に記入してよい。"),
    };
}
