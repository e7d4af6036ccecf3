namespace Ciip.Guideline.Formats;

/// <summary>One finding as a flat row.</summary>
/// <param name="Level">How much weight the text gives to it.</param>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Document">The id of the document; empty for the set as a whole and in practice.</param>
/// <param name="On">The id of the item, section or provision; empty when it is about none in particular.</param>
/// <param name="Title">The title of that; empty where there is none.</param>
/// <param name="Record">The id of the record, or of a second document; empty where there is none.</param>
/// <param name="Part">The part it is about; empty where there is none.</param>
/// <param name="IsInPractice">Whether it is about what is carried out.</param>
/// <param name="Message">What is missing.</param>
/// <param name="Provisions">The ids of the provisions that are missing.</param>
/// <param name="Repair">What repairs it.</param>
/// <param name="Citations">The statements it rests on.</param>
/// <param name="Basis">On what its rule rests.</param>
/// <param name="Pointer">The JSON Pointer into the file; empty where there is none.</param>
public sealed record FindingRow(
    string Level,
    string Rule,
    string Document,
    string On,
    string Title,
    string Record,
    string Part,
    bool IsInPractice,
    string Message,
    string Provisions,
    string Repair,
    string Citations,
    string Basis,
    string Pointer);
