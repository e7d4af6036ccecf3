using Ciip.Guideline.Questionnaires.Cells;
using Ciip.Guideline.Questionnaires.Sheets;

namespace Ciip.Guideline.Questionnaires.Checklists;

/// <summary>The words of a checklist that are the same in all.</summary>
internal static class ChecklistTexts
{
    public const string Format = "ciip-checklist/1";

    /// <summary>Stands where somebody is not asked.</summary>
    public const string NotAsked = "―";

    private static readonly string[] OnCover = ["id", "operator", "sector", "period/from", "period/until", "madeOn", "madeBy", "author"];

    public static LocalizedText Cover { get; } = new("Cover", "表紙");

    public static LocalizedText Number { get; } = new("No.", "番号");

    public static LocalizedText Question { get; } = new("Question", "点検項目");

    public static LocalizedText Evidence { get; } = new("What shows it: where | kind | date | valid until | note, one a line", "根拠資料（所在 | 種類 | 日付 | 有効期限 | 備考、1行に1件）");

    public static LocalizedText Remark { get; } = new("Remark", "備考");

    public static LocalizedText OnFile { get; } = new("On file (leave as it is)", "記録上の実施状況（変更しない）");

    /// <summary>The fields of the cover: those of a self-verification that a form asks for, and which checklist it is.</summary>
    public static QuestionnaireKind Kind { get; } = QuestionnaireKind.Practice.WithFields(
    [
        new("checklist", new("Id of the checklist (leave as it is)", "点検表のID（変更しない）"), TextForm.Instance),
        .. QuestionnaireKind.Practice.Document.Where(column => OnCover.Contains(column.Path, StringComparer.Ordinal)),
    ]);

    public static CellForm EvidenceForm { get; } = Kind.Columns.Single(static column => column.Path == "evidence").Form;

    public static LocalizedText AnswerOf(ChecklistRespondent one) => new($"{one.Title.English}: yes or no", $"{one.Title.Japanese}：はい・いいえ");

    public static LocalizedText ConfirmedOn(ChecklistRespondent one) => new($"{one.Title.English}: confirmed on", $"{one.Title.Japanese}：確認日");

    public static LocalizedText TargetOn(ChecklistRespondent one) => new($"{one.Title.English}: by when, for a no", $"{one.Title.Japanese}：目標日（いいえの場合）");

    public static SheetTable HowTo(Checklist checklist, Language language)
    {
        LocalizedText[] lines =
        [
            checklist.Title,
            checklist.Note,
            new("One checklist is about one operator and period: these are on the sheet 'Cover'. Each of the other sheets is a group of questions.", "1つの点検表は1つの事業者と期間を扱う。その情報は「表紙」シートに記入する。他の各シートは点検項目の区分である。"),
            new("Answer yes or no, and add the date on which it was confirmed. For a no, add the date by which it will be done. A blank cell says nothing.",
                "「はい」又は「いいえ」で回答し、確認日を記入する。「いいえ」の場合は目標日を記入する。空欄は「未記入」を意味する。"),
            .. checklist.Respondents.Where(static one => one.IsOptional).Select(static one => new LocalizedText(
                $"Where the columns '{one.Title.English}' are blank, the answers of the others count alone.", $"「{one.Title.Japanese}」の欄が空欄の場合は、他の回答のみによる。")),
            new("Yes: carried out. No with a date: planned. No without one: not carried out. Yes and no about the same: carried out in part.",
                "「はい」は実施、目標日のある「いいえ」は計画中、目標日のない「いいえ」は未実施、同じ内容に「はい」と「いいえ」がある場合は一部実施として扱う。"),
            new("A yes is what its respondent says. It counts as evidence only where 'What shows it' names some.", "「はい」は回答者の申告である。証跡となるのは「根拠資料」に記入したもののみである。"),
            new("Dates are as exact as they are known: 2026, 2026-04 or 2026-04-01.", "日付は判明している範囲で記入する：2026、2026-04、2026-04-01。"),
            new("Leave the shaded cells and the headings as they are.", "網掛けのセル及び見出しは変更しない。"),
            new("Then: ciip checklist import FILE -o FILE.json", "記入後：ciip checklist import FILE -o FILE.json"),
        ];
        return new SheetTable(
            SheetNames.HowTo.In(language), [new(SheetNames.HowTo.In(language), 110, IsToRead: true)],
            [.. lines.Select(IReadOnlyList<string> (line) => [line.In(language)])])
        { IsPrinted = true };
    }
}
