namespace Ciip.Guideline.Formats;

/// <summary>One row of the correspondence table, flat: a provision, and where one document deals with it.</summary>
/// <param name="Provision">The id of the provision.</param>
/// <param name="Item">The id of the item; empty in chapter I.</param>
/// <param name="Section">The id of the section.</param>
/// <param name="Document">The id of the document; empty where none says anything, as is what follows up to the claim.</param>
/// <param name="Tier">The number of its tier, from 1.</param>
/// <param name="Sector">The token of its sector; also empty where none is stated.</param>
/// <param name="Issuer">Who issued it.</param>
/// <param name="IssuedOn">When it was first issued, as exactly as it is known.</param>
/// <param name="Clauses">The clauses; also empty where none are given.</param>
/// <param name="Claim">What the document says, as a token.</param>
/// <param name="Outcome">The outcome, all documents together, as a token. The same in every row of a provision: count provisions, not rows.</param>
/// <param name="IsAsked">Whether it is asked of this set; what is not is in no figure, though somebody may say it.</param>
/// <param name="IsProvisional">Whether it is asked, and more reading could change the outcome.</param>
public sealed record CorrespondenceTableRow(
    string Provision,
    string Item,
    string Section,
    string Document,
    int? Tier,
    string Sector,
    string Issuer,
    PartialDate? IssuedOn,
    string Clauses,
    string Claim,
    string Outcome,
    bool IsAsked,
    bool IsProvisional);
