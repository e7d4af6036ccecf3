using System.Text.Json.Nodes;
using Ciip.Guideline.Questionnaires.Cells;
using Ciip.Guideline.Questionnaires.Sheets;
using Ciip.Guideline.Questionnaires.Workbooks;

namespace Ciip.Guideline.Questionnaires;

/// <summary>
/// Makes a file of the sheets of a questionnaire, or says everything that is wrong with them. Each cell that is not blank comes into
/// the file or is named: as a problem, or as a remark where it only informs its reader.
/// </summary>
internal sealed class QuestionnaireReader(IReadOnlyList<ReadSheet> sheets, QuestionnaireKind? asked)
{
    private readonly QuestionnaireDraft draft = new();

    public IReadOnlyList<CellProblem> Problems => draft.Problems;

    public IReadOnlyList<CellProblem> Remarks => draft.Remarks;

    /// <summary>What could be read so far; whole where there are no problems.</summary>
    public JsonObject Root => draft.Root;

    /// <summary>How many problems and remarks there are beside those listed.</summary>
    public int Omitted => draft.Omitted;

    /// <summary>The file; null where <see cref="Problems"/> says why there is none.</summary>
    public byte[]? Read()
    {
        if (Find(SheetNames.Document) is not { } document || Find(SheetNames.Answers) is not { } answers)
        {
            draft.Report(null, "This is not a questionnaire: the sheets 'Document' and 'Answers' are missing. A CSV file starts them with lines [Document] and [Answers].",
                "質問票ではない。「文書」シートと「回答」シートがない。CSVでは[文書]、[回答]の行で始まる。");
            return null;
        }

        var fields = new DocumentReader(draft, document);
        if (fields.KindOf(asked) is not { } kind)
        {
            return null;
        }

        draft.Root["format"] = kind.Format;
        ReadOthers();
        fields.Read(kind);
        new AnswerReader(draft, kind).Read(answers);
        ReportStrangers([document, answers, Find(SheetNames.Other)]);
        return kind == StandardsQuestionnaire.Kind ? draft.Finish<SafetyStandardsDocument>(kind) : draft.Finish<SelfVerification>(kind);
    }

    private ReadSheet? Find(LocalizedText name) => sheets.FirstOrDefault(sheet => SheetNames.Is(sheet.Name, name));

    /// <summary>Puts the parts of other data together again.</summary>
    private void ReadOthers()
    {
        if (Find(SheetNames.Other) is not { } sheet)
        {
            return;
        }

        var headings = new SheetHeadings(sheet);
        var (at, part, json) = (headings.Find(SheetNames.Place, 0, draft), headings.Find(SheetNames.Part, 1, draft), headings.Find(SheetNames.Json, 2, draft));
        headings.ReportStrangers(draft);
        foreach (var member in headings.Rows.Where(row => !row[at].IsBlank || !row[part].IsBlank || !row[json].IsBlank).GroupBy(row => row[at].Text.Trim(), StringComparer.Ordinal))
        {
            var place = headings.PlaceOf(member.First(), json, SheetNames.Json);
            var names = JsonPlaces.Names(member.Key);
            if (names.Count is 0 or > GuidelineJson.MaxDepth || CellText.HasHalfCharacter(member.Key) || !IsWhole([.. member.Select(row => row[part])])
                || JsonText.Parse(string.Concat(member.Select(row => row[json].Text))) is not { } value)
            {
                draft.Report(place, "This row was changed, or one that belongs to it is missing. Take it from the exported questionnaire again.",
                    "この行又は続きの行が変更されている。出力した質問票から復元する。");
                continue;
            }

            draft.Cells.Add(names, place);
            draft.Put(names, value, place);
        }
    }

    private static bool IsWhole(IReadOnlyList<ReadCell> parts) =>
        parts.Count == 1
            ? parts[0].IsBlank
            : parts.Select(part => part.Text.Trim()).SequenceEqual(parts.Select((_, index) => FormattableString.Invariant($"{index + 1}/{parts.Count}")), StringComparer.Ordinal);

    /// <summary>Other sheets are read by nobody: copies of those that are, sheets of your own, and what is written among the instructions.</summary>
    private void ReportStrangers(IReadOnlyList<ReadSheet?> read)
    {
        foreach (var sheet in sheets.Where(sheet => sheet.Rows.Count > 0 && !read.Contains(sheet)))
        {
            if (SheetNames.Is(sheet.Name, SheetNames.HowTo) || sheet.Name == PickListSheet.SheetName)
            {
                foreach (var (row, column, cell) in sheet.Rows.SelectMany(row => row.Cells.Select(one => (row, one.Column, one.Cell))))
                {
                    ReportInstruction(new CellPlace(sheet.Name, row.Number, column + 1, null), cell);
                }
            }
            else
            {
                draft.Report(new CellPlace(sheet.Name, sheet.Rows[0].Number, sheet.Rows[0].Cells[0].Column + 1, null),
                    "Nothing of this sheet is read: it is not part of the questionnaire, or is there twice. Move what it says to the sheet it belongs to, and remove it.",
                    "このシートは質問票の一部でないか、重複しているため、読み取らない。必要な内容を該当するシートに移し、このシートを削除する。");
            }
        }
    }

    private void ReportInstruction(CellPlace place, ReadCell cell)
    {
        if (cell.Fault is { } fault)
        {
            draft.Report(place, fault);
        }
        else if (!ShownTexts.Contains(cell.Text))
        {
            draft.Remark(place, QuestionnaireDraft.NotRead);
        }
    }
}
