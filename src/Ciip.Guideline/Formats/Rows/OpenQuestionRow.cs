namespace Ciip.Guideline.Formats;

/// <summary>One open question as a flat row.</summary>
/// <param name="Level">The level of the finding that the answer "no" would give.</param>
/// <param name="On">The id of the item or section.</param>
/// <param name="Title">Its title.</param>
/// <param name="Document">The id of the document to look in; empty where one is still to be found, and for practice.</param>
/// <param name="Clauses">The clauses to read; empty where none is known.</param>
/// <param name="IsInPractice">Whether it is about what is carried out.</param>
/// <param name="Question">The question.</param>
/// <param name="Provisions">The ids of the provisions it would settle.</param>
public sealed record OpenQuestionRow(
    string Level,
    string On,
    string Title,
    string Document,
    string Clauses,
    bool IsInPractice,
    string Question,
    string Provisions);
