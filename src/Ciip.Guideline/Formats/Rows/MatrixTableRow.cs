namespace Ciip.Guideline.Formats;

/// <summary>What one document says of one item, as a flat row.</summary>
/// <remarks>Add the counts before you divide; the eight of them add up to the provisions of the item that are asked, a group of alternatives once.</remarks>
/// <param name="Item">The id of the item.</param>
/// <param name="Document">The id of the document.</param>
/// <param name="Tier">The number of its tier, from 1.</param>
/// <param name="Sector">The token of its sector; empty where none is stated.</param>
/// <param name="Issuer">Who issued it.</param>
/// <param name="IssuedOn">When it was first issued, as exactly as it is known; empty where it is not.</param>
/// <param name="Best">The claim that says most, as a token: one provision of the item is enough for it.</param>
/// <param name="IsUniform">Whether all provisions of the item have that claim.</param>
/// <param name="Specified">How many provisions it specifies.</param>
/// <param name="PartlySpecified">How many it specifies in part.</param>
/// <param name="Addressed">How many it deals with, extent unknown.</param>
/// <param name="DiscussedNotAdopted">How many it decides against.</param>
/// <param name="NotRelevant">How many it decides do not arise.</param>
/// <param name="NotSpecified">How many it was examined for and does not say.</param>
/// <param name="NotExamined">How many nobody has looked for. Not 0 does not mean absent.</param>
/// <param name="SpecifiedElsewhere">How many it leaves to another document, which nobody could follow.</param>
/// <param name="Clauses">The clauses; empty where none are given.</param>
/// <param name="LeftTo">To what it leaves the item or part of it: an id, the token of a tier, or a citation; empty where it does not.</param>
/// <param name="SetState">The state of the item, all documents together, as a token.</param>
/// <param name="SetExtent">How far it is adopted, all documents together, as a token; empty where it is not adopted.</param>
/// <param name="InternalRulesState">The state of the item in the operator's own documents, as a token.</param>
/// <param name="InternalRulesExtent">How far it is adopted in these, as a token; empty where it is not adopted.</param>
public sealed record MatrixTableRow(
    string Item,
    string Document,
    int Tier,
    string Sector,
    string Issuer,
    PartialDate? IssuedOn,
    string Best,
    bool IsUniform,
    int Specified,
    int PartlySpecified,
    int Addressed,
    int DiscussedNotAdopted,
    int NotRelevant,
    int NotSpecified,
    int NotExamined,
    int SpecifiedElsewhere,
    string Clauses,
    string LeftTo,
    string SetState,
    string SetExtent,
    string InternalRulesState,
    string InternalRulesExtent);
