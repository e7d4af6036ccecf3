namespace Ciip.Guideline.Questionnaires;

/// <summary>What a row of the answers is about.</summary>
public enum QuestionnaireLevel
{
    /// <summary>An item; provisions only where the file has an answer of their own.</summary>
    Item,

    /// <summary>An item, followed by its provisions.</summary>
    Provision,

    /// <summary>A clause of the document, with what it deals with.</summary>
    Clause,
}
