using System.Text.Json.Nodes;
using Ciip.Guideline.Catalog;
using Ciip.Guideline.Questionnaires.Cells;
using Ciip.Guideline.Questionnaires.Sheets;

namespace Ciip.Guideline.Questionnaires.Checklists;

/// <summary>
/// Makes a self-verification of the sheets of a checklist, or says everything that is wrong with them. A row that says what the file says already
/// changes nothing of it.
/// </summary>
internal sealed class ChecklistReader(Checklist checklist, QuestionnaireDraft draft, IReadOnlyList<ReadSheet> sheets, Language language, SelfVerification? onto)
{
    private readonly ChecklistContent content = new(checklist, onto);
    private readonly ChecklistStatuses statuses = new(checklist, language);
    private readonly ChecklistRows rows = new(checklist, draft);

    /// <summary>The file; null where the draft says why there is none.</summary>
    public byte[]? Read()
    {
        var cover = Find(ChecklistTexts.Cover);
        var groups = checklist.Groups.Select(group => Find(group.Title)).ToList();
        if (cover is null || groups.TrueForAll(static sheet => sheet is null))
        {
            draft.Report(null, $"This is not the checklist '{checklist.Id}': the sheet 'Cover' or the sheets of its questions are missing.", $"点検表「{checklist.Id}」でない。「表紙」シート又は点検項目のシートがない。");
            return null;
        }

        ReadCover(cover);
        foreach (var (group, sheet) in checklist.Groups.Zip(groups))
        {
            if (sheet is not null)
            {
                rows.Read(sheet);
            }
            else
            {
                draft.Remark(null, new($"The sheet '{group.Title.English}' is not there: its questions are not answered.", $"「{group.Title.Japanese}」シートがない。その点検項目は未回答として扱う。"));
            }
        }

        var instructions = Instructions();
        UnreadSheets.Report(draft, sheets, [cover, .. groups], text => instructions.Contains(FoldedText.Of(text)));
        AddFile();
        return draft.Finish<SelfVerification>(ChecklistTexts.Kind);
    }

    private ReadSheet? Find(LocalizedText name) => sheets.FirstOrDefault(sheet => SheetNames.Is(sheet.Name, name));

    private void ReadCover(ReadSheet sheet)
    {
        new DocumentReader(draft, sheet).Read(ChecklistTexts.Kind);
        draft.Root["format"] = ChecklistTexts.Kind.Format;
        var named = draft.Root["checklist"]?.GetValue<string>();
        draft.Root.Remove("checklist");
        if (named is not null && named != checklist.Id)
        {
            draft.Report(draft.Cells.Find("/checklist")?.Place, $"This is the checklist '{CellText.Cut(named)}', not '{checklist.Id}': name its description.", $"点検表「{CellText.Cut(named)}」であり、「{checklist.Id}」ではない。該当する記述ファイルを指定する。");
        }
    }

    /// <summary>Everything that is shown where nothing is read.</summary>
    private HashSet<string> Instructions() =>
        [.. new[] { Language.English, Language.Japanese }.SelectMany(one => ShownTexts.Of(new ChecklistWriter(checklist, one).Write(null))).Select(FoldedText.Of)];

    /// <summary>Puts the file that is changed below the cover, and the statuses of the answers into it.</summary>
    private void AddFile()
    {
        foreach (var (name, value) in content.Members)
        {
            Complete(draft.Root, name, value);
        }

        foreach (var id in checklist.Questions.SelectMany(static question => question.About).Distinct())
        {
            var asked = content.QuestionsAbout(id).Where(rows.All.ContainsKey).Select(question => (rows.All[question], OnFile: content.RowOf(question))).ToList();
            if (asked.Exists(static one => IsChanged(one.Item1.Row, one.OnFile)))
            {
                Change(id, asked);
            }
        }

        RemarkOnWhatIsAskedInVain();
    }

    private static void Complete(JsonObject root, string name, JsonNode? value)
    {
        if (root[name] is JsonObject inner && value is JsonObject members)
        {
            foreach (var (member, one) in members)
            {
                inner.TryAdd(member, one?.DeepClone());
            }
        }
        else
        {
            root.TryAdd(name, value?.DeepClone());
        }
    }

    private static bool IsChanged(ChecklistRow row, ChecklistRow onFile) => !row.HasAnswersOf(onFile) || row.NewEvidence(onFile) is not null || row.NewRemark(onFile) is not null;

    private void Change(GuidelineId id, List<(PlacedRow Placed, ChecklistRow OnFile)> asked)
    {
        var given = content.QuestionsAbout(id).SelectMany(GivenTo).ToList();
        var before = content.StatusOf(id);
        var status = before is not null && asked.TrueForAll(static one => one.Placed.Row.HasAnswersOf(one.OnFile)) ? before
            : GivenAnswer.Settle(given) is { } settled ? statuses.Of(settled, given, before)
            : null;
        if (status is null)
        {
            var isOpen = given.Exists(static one => one.Answer is not null);
            draft.Remark(asked.Find(one => one.Placed.Row.IsAnswered == isOpen).Placed?.Answer, isOpen
                ? new($"Nothing is said of {id} until all who are asked about it have answered.", $"{id}については、対象者全員の回答がそろうまで記録しない。")
                : new($"A row without an answer changes nothing: {id} stays as it is on file.", $"回答のない行は反映しない。{id}は記録のままとする。"));
            return;
        }

        var members = draft.Root["statuses"] as JsonObject ?? [];
        draft.Root["statuses"] ??= members;
        var made = ChecklistStatuses.ContentOf(id, status);
        ChecklistStatuses.Overlay(made, [.. asked.Select(static one => (one.Placed.Row, one.OnFile))]);
        members[id.Text] = made;
        draft.Cells.Add(["statuses", id.Text], asked[0].Placed.Answer);
        draft.Cells.Add(["statuses", id.Text, "evidence"], asked[0].Placed.Evidence, ChecklistTexts.EvidenceForm);
    }

    private IEnumerable<GivenAnswer> GivenTo(ChecklistQuestion question) => checklist.Respondents
        .Select((respondent, index) => new GivenAnswer(question, respondent, rows.All.GetValueOrDefault(question)?.Row.Answers[index]))
        .Where(one => question.Asked.Contains(one.Respondent));

    /// <summary>Answers that say nothing of the Guideline come into no file.</summary>
    private void RemarkOnWhatIsAskedInVain()
    {
        foreach (var question in checklist.Questions.Where(question => question.About.Count == 0 && rows.All.TryGetValue(question, out var one) && (one.Row.IsAnswered || one.Row.Evidence is not null || one.Row.Remark is not null)))
        {
            draft.Remark(rows.All[question].Answer, new($"Question {question.Id} is about nothing of the Guideline: its answer is in the checklist alone.", $"{question.Id}は指針の規定要素に対応しない。回答は点検表にのみ残る。"));
        }
    }
}
