namespace Ciip.Guideline.Formats;

/// <summary>One entry of an improvement plan as a flat row.</summary>
/// <param name="Order">Its place in the order in which to take the entries, from 1.</param>
/// <param name="About">The id of the item or section.</param>
/// <param name="Item">The id of the item; empty for a section.</param>
/// <param name="Axis">The side on which it is closed, as a token.</param>
/// <param name="Level">The highest level of its open provisions, as a token.</param>
/// <param name="EffectiveLevel">The highest of its own level and those of the entries it precedes, as a token.</param>
/// <param name="OpenCount">How many provisions are open.</param>
/// <param name="Open">The ids of the open provisions.</param>
/// <param name="Ways">The tokens of the ways to close it.</param>
/// <param name="Bearers">The tokens of those who bear the open provisions.</param>
/// <param name="Tiers">The numbers of the tiers it can be written into; empty where others have to, and for practice.</param>
/// <param name="Document">The id of the document that suggests itself; empty where there is none.</param>
/// <param name="DependsOn">The ids of the items it builds on.</param>
/// <param name="FindingCount">How many findings it answers.</param>
/// <param name="Rules">The ids of their rules, each once.</param>
public sealed record ImprovementRow(
    int Order,
    string About,
    string Item,
    string Axis,
    string Level,
    string EffectiveLevel,
    int OpenCount,
    string Open,
    string Ways,
    string Bearers,
    string Tiers,
    string Document,
    string DependsOn,
    int FindingCount,
    string Rules);
