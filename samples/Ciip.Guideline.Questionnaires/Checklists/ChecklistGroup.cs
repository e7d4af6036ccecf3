namespace Ciip.Guideline.Questionnaires.Checklists;

/// <summary>Questions that stand on one sheet.</summary>
/// <param name="Title">The name of the sheet.</param>
/// <param name="Questions">The questions, in their order.</param>
public sealed record ChecklistGroup(LocalizedText Title, IReadOnlyList<ChecklistQuestion> Questions);
