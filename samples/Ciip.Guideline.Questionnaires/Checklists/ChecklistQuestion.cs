using Ciip.Guideline.Catalog;

namespace Ciip.Guideline.Questionnaires.Checklists;

/// <summary>A question to answer with yes or no.</summary>
/// <param name="Id">Its number, unique in the checklist.</param>
/// <param name="Text">The question.</param>
/// <param name="About">The items and provisions that a yes says are carried out, each as a whole. None: the question is asked, and says nothing of the Guideline.</param>
/// <param name="Asked">Who is to answer it.</param>
public sealed record ChecklistQuestion(string Id, LocalizedText Text, IReadOnlyList<GuidelineId> About, IReadOnlyList<ChecklistRespondent> Asked);
