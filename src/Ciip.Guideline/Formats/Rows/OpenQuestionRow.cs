namespace Ciip.Guideline.Formats;

/// <summary>One open question as a flat row.</summary>
/// <param name="Kind">Why it is open, as a token.</param>
/// <param name="Level">The level of the finding that the answer "no" would give, as a token.</param>
/// <param name="About">The id of the item or section.</param>
/// <param name="Item">The id of the item; empty for a section.</param>
/// <param name="Document">The id of the document to look in; empty where one is still to be found, and for practice.</param>
/// <param name="Clauses">The clauses to read; empty where none is known.</param>
/// <param name="IsInPractice">Whether it is about what is carried out.</param>
/// <param name="ProvisionCount">How many provisions it would settle.</param>
/// <param name="Provisions">Their ids.</param>
/// <param name="QuestionEn">The question in English.</param>
/// <param name="QuestionJa">The question in Japanese.</param>
public sealed record OpenQuestionRow(
    string Kind,
    string Level,
    string About,
    string Item,
    string Document,
    string Clauses,
    bool IsInPractice,
    int ProvisionCount,
    string Provisions,
    string QuestionEn,
    string QuestionJa);
