using System.Text.Json.Nodes;
using Ciip.Guideline.Questionnaires.Cells;
using Ciip.Guideline.Questionnaires.Sheets;

namespace Ciip.Guideline.Questionnaires;

/// <summary>
/// Makes a file of the sheets of a questionnaire, or says everything that is wrong with them. Each cell that is not blank comes into
/// the file or is named: as a problem, or as a remark where it only informs its reader.
/// </summary>
internal sealed class QuestionnaireReader(IReadOnlyList<ReadSheet> sheets, QuestionnaireKind? asked)
{
    private readonly QuestionnaireDraft draft = new();

    /// <summary>The file as far as it has come together, and what was said of cells.</summary>
    public QuestionnaireDraft Draft => draft;

    public IReadOnlyList<CellProblem> Problems => draft.Problems;

    public IReadOnlyList<CellProblem> Remarks => draft.Remarks;

    /// <summary>What could be read so far; whole where there are no problems.</summary>
    public JsonObject Root => draft.Root;

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
        UnreadSheets.Report(draft, sheets, [document, answers, Find(SheetNames.Other)], ShownTexts.Contains);
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
}
