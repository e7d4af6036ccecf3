namespace Ciip.Guideline.Questionnaires.Checklists;

/// <summary>Somebody with columns of their own, such as the operator or a supplier of systems.</summary>
/// <param name="Id">What the description file calls them.</param>
/// <param name="Title">What their columns are headed with.</param>
/// <param name="IsOptional">Whether their silence says nothing. Where others are silent, what is said of the question is left open.</param>
public sealed record ChecklistRespondent(string Id, LocalizedText Title, bool IsOptional);
