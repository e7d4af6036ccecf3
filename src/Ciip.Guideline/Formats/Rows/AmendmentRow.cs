namespace Ciip.Guideline.Formats;

/// <summary>One clause of an amendment as a flat row.</summary>
/// <param name="Order">Its place in the table, from 1.</param>
/// <param name="Kind">What became of it, as a token.</param>
/// <param name="ClauseBefore">The clause in the earlier version; empty where there is none.</param>
/// <param name="ClauseAfter">The clause in the later version; empty where there is none.</param>
/// <param name="About">The ids that either version speaks of there, each once.</param>
/// <param name="BeforeEn">What is recorded of the earlier version, the labels in English.</param>
/// <param name="BeforeJa">The same, the labels in Japanese.</param>
/// <param name="AfterEn">What is recorded of the later version, the labels in English.</param>
/// <param name="AfterJa">The same, the labels in Japanese.</param>
/// <param name="Reasons">Why, as far as anybody said so.</param>
/// <param name="SpecifiedBefore">How many of the provisions that it changes were specified.</param>
/// <param name="SpecifiedAfter">How many of them are specified now.</param>
/// <param name="ChangeCount">At how many places of rules something changed.</param>
/// <param name="ClosesGateCount">How many of these close the gate.</param>
/// <param name="EffectEn">What the change does, in English.</param>
/// <param name="EffectJa">What the change does, in Japanese.</param>
public sealed record AmendmentRow(
    int Order,
    string Kind,
    string ClauseBefore,
    string ClauseAfter,
    string About,
    string BeforeEn,
    string BeforeJa,
    string AfterEn,
    string AfterJa,
    string Reasons,
    int SpecifiedBefore,
    int SpecifiedAfter,
    int ChangeCount,
    int ClosesGateCount,
    string EffectEn,
    string EffectJa);
