namespace Ciip.Guideline.Formats;

/// <summary>One finding as a flat row.</summary>
/// <param name="Level">How much weight the text gives to it, as a token.</param>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Basis">On what its rule rests, as a token.</param>
/// <param name="Document">The id of the document; empty for the set as a whole and in practice.</param>
/// <param name="About">The id of the item, section or provision; empty when it is about none in particular.</param>
/// <param name="Item">The id of the item that this belongs to; empty where it belongs to none.</param>
/// <param name="Record">The id of the record, or of a second document; empty where there is none.</param>
/// <param name="Part">The part it is about; empty where there is none.</param>
/// <param name="IsInPractice">Whether it is about what is carried out.</param>
/// <param name="ProvisionCount">How many provisions are missing; 0 where the rule counts none.</param>
/// <param name="Provisions">The ids of the provisions that are missing.</param>
/// <param name="Citations">The locators of the statements it rests on.</param>
/// <param name="Pointer">The JSON Pointer into the file; empty where there is none.</param>
/// <param name="MessageEn">What is missing, in English.</param>
/// <param name="MessageJa">The same in Japanese.</param>
/// <param name="RepairEn">What repairs it, in English.</param>
/// <param name="RepairJa">The same in Japanese.</param>
public sealed record FindingRow(
    string Level,
    string Rule,
    string Basis,
    string Document,
    string About,
    string Item,
    string Record,
    string Part,
    bool IsInPractice,
    int ProvisionCount,
    string Provisions,
    string Citations,
    string Pointer,
    string MessageEn,
    string MessageJa,
    string RepairEn,
    string RepairJa);
