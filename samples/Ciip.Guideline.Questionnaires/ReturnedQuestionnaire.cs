using Ciip.Guideline.Questionnaires.Sheets;

namespace Ciip.Guideline.Questionnaires;

/// <summary>A questionnaire that came back: the file made of it, or everything that is in the way.</summary>
public sealed class ReturnedQuestionnaire
{
    private ReturnedQuestionnaire(byte[]? utf8, IReadOnlyList<CellProblem> problems)
    {
        Utf8 = utf8;
        Problems = problems;
    }

    /// <summary>The document or the self-verification as the library writes it; null where <see cref="Problems"/> says why there is none.</summary>
    public byte[]? Utf8 { get; }

    /// <summary>What keeps the file from being made, in the order of the cells.</summary>
    public IReadOnlyList<CellProblem> Problems { get; }

    /// <summary>What was left out of the file, and takes nothing from it.</summary>
    public IReadOnlyList<CellProblem> Remarks { get; private init; } = [];

    /// <summary>How many problems and remarks there are beside those listed.</summary>
    public int Omitted { get; private init; }

    /// <summary>Reads it; throws nothing, whatever the bytes are.</summary>
    /// <param name="file">The file.</param>
    /// <param name="form">What it should be. What starts as a workbook does is read as one in any case.</param>
    /// <param name="asked">What it should be about; null where it says so itself.</param>
    /// <param name="mostCells">How many cells may be filled in.</param>
    public static ReturnedQuestionnaire Read(byte[] file, QuestionnaireForm form, QuestionnaireKind? asked = null, int mostCells = ReadingBounds.MostCells)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (!SheetFile.TryRead(file, form == QuestionnaireForm.Xlsx, out var sheets, out var problems, mostCells))
        {
            return Unread(problems);
        }

        var reader = new QuestionnaireReader(sheets, asked);
        return Of(reader.Read(), reader.Draft);
    }

    /// <summary>One whose cells could not be read.</summary>
    internal static ReturnedQuestionnaire Unread(IReadOnlyList<CellProblem> problems) => new(null, problems);

    /// <summary>The file made of it, or null, and what was said of its cells on the way.</summary>
    internal static ReturnedQuestionnaire Of(byte[]? made, QuestionnaireDraft draft) =>
        new(made, CellProblem.InOrder(draft.Problems)) { Remarks = CellProblem.InOrder(draft.Remarks), Omitted = draft.Omitted };
}
