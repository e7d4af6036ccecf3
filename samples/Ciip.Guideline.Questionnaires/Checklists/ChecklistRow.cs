using System.Text.Json.Nodes;

namespace Ciip.Guideline.Questionnaires.Checklists;

/// <summary>What stands in the row of a question.</summary>
/// <param name="Answers">An answer for each respondent of the checklist; null where there is none.</param>
/// <param name="Evidence">What shows it, as in the file; null where the cell is blank.</param>
/// <param name="Remark">The remark; null where the cell is blank.</param>
internal sealed record ChecklistRow(IReadOnlyList<ChecklistAnswer?> Answers, JsonArray? Evidence, string? Remark)
{
    public bool IsAnswered => Answers.Any(static answer => answer is not null);

    public bool HasAnswersOf(ChecklistRow other) => Answers.SequenceEqual(other.Answers);

    /// <summary>The evidence where it is other than that of a row; null where it is the same, or blank, which takes nothing back.</summary>
    public JsonArray? NewEvidence(ChecklistRow than) => JsonNode.DeepEquals(Evidence, than.Evidence) ? null : Evidence;

    /// <summary>The remark where it is other than that of a row; null where it is the same, or blank, which takes nothing back.</summary>
    public string? NewRemark(ChecklistRow than) => Remark == than.Remark ? null : Remark;
}
