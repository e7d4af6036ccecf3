using System.Text.Json.Nodes;
using Ciip.Guideline.Cli.Questionnaires.Cells;
using Ciip.Guideline.Cli.Questionnaires.Sheets;

namespace Ciip.Guideline.Cli.Questionnaires;

/// <summary>Makes a file of the sheets of a questionnaire, or says everything that is wrong with them.</summary>
internal sealed class QuestionnaireReader(IReadOnlyList<ReadSheet> sheets, QuestionnaireKind? asked)
{
    private readonly QuestionnaireDraft draft = new();

    public IReadOnlyList<CellProblem> Problems => draft.Problems;

    /// <summary>The file; null where <see cref="Problems"/> says why there is none.</summary>
    public byte[]? Read()
    {
        if (Find(SheetNames.Document) is not { } document || Find(SheetNames.Answers) is not { } answers)
        {
            draft.Report(null, "This is no questionnaire: the sheets 'Document' and 'Answers' are missing. A CSV file starts them with lines [Document] and [Answers].",
                "質問票ではない。「文書」シートと「回答」シートがない。CSVでは[文書]、[回答]の行で始まる。");
            return null;
        }

        if (KindOf(document) is not { } kind)
        {
            return null;
        }

        draft.Root["format"] = kind.Format;
        ReadOthers();
        ReadDocument(document, kind);
        new AnswerReader(draft, kind).Read(answers);
        return kind == StandardsQuestionnaire.Kind ? draft.Finish<SafetyStandardsDocument>() : draft.Finish<SelfVerification>();
    }

    private ReadSheet? Find(LocalizedText name) =>
        sheets.FirstOrDefault(sheet => CellText.Fold(sheet.Name) is var found
            && (found.Equals(name.English, StringComparison.OrdinalIgnoreCase) || found == CellText.Fold(name.Japanese)));

    private QuestionnaireKind? KindOf(ReadSheet document)
    {
        var row = document.Rows.FirstOrDefault(row => CellText.Fold(row[0].Text) == "format");
        var format = row is null ? null : CellText.Fold(row[2].Text);
        var kind = format is null ? asked : QuestionnaireKind.Find(one => one.Format == format);
        var place = row is null ? null : PlaceOf(document, row, 2, SheetNames.Entry.English);
        if (kind is null)
        {
            draft.Report(place, "It is not said what the questionnaire is about: the row 'format' has one of " + string.Join(", ", QuestionnaireKind.All.Select(one => one.Format)) + ".",
                "質問票の種類が不明である。formatの行に次のいずれかを記入する: " + string.Join("、", QuestionnaireKind.All.Select(one => one.Format)) + "。");
        }
        else if (asked is not null && asked != kind)
        {
            draft.Report(place, $"This is a questionnaire of the kind '{kind.Token}', not '{asked.Token}'.", $"質問票の種類は{kind.Token}であり、{asked.Token}ではない。");
            return null;
        }

        return kind;
    }

    private void ReadDocument(ReadSheet sheet, QuestionnaireKind kind)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in sheet.Rows.Skip(1).Where(row => !row.IsBlank))
        {
            var field = CellText.Fold(row[0].Text);
            var column = kind.Document.FirstOrDefault(one => one.Path == field);
            if (column is not null && seen.Add(field))
            {
                draft.Add(column.Names, row[2], column.Form, PlaceOf(sheet, row, 2, column.Heading.English));
            }
            else if (field != "format" && !row[2].IsBlank)
            {
                draft.Report(PlaceOf(sheet, row, 0, SheetNames.Field.English), $"'{field}' is no field of this questionnaire, or stands here twice.",
                    $"「{field}」はこの質問票の記入欄でないか、重複している。");
            }
        }
    }

    /// <summary>Puts the parts of other data together again.</summary>
    private void ReadOthers()
    {
        if (Find(SheetNames.Other) is not { } sheet)
        {
            return;
        }

        foreach (var member in sheet.Rows.Skip(1).Where(row => !row.IsBlank).GroupBy(row => row[0].Text.Trim(), StringComparer.Ordinal))
        {
            var place = PlaceOf(sheet, member.First(), 2, SheetNames.Json.English);
            var names = JsonPlaces.Names(member.Key);
            if (names.Count == 0 || !IsWhole([.. member]) || JsonText.Parse(string.Concat(member.Select(row => row[2].Text))) is not { } value)
            {
                draft.Report(place, "This row was changed, or one that belongs to it is missing. Take it from the exported questionnaire again.",
                    "この行又は続きの行が変更されている。出力した質問票から復元する。");
                continue;
            }

            draft.Locate(names, place);
            draft.Put(names, value, place);
        }
    }

    private static bool IsWhole(IReadOnlyList<ReadRow> rows) =>
        rows.Count == 1
            ? rows[0][1].IsBlank
            : rows.Select(row => row[1].Text.Trim()).SequenceEqual(rows.Select((_, index) => FormattableString.Invariant($"{index + 1}/{rows.Count}")), StringComparer.Ordinal);

    private static CellPlace PlaceOf(ReadSheet sheet, ReadRow row, int column, string heading) => new(sheet.Name, row.Number, column + 1, heading);
}
