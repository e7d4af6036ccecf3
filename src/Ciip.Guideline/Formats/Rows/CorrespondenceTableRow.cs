namespace Ciip.Guideline.Formats;

/// <summary>One row of the correspondence table, flat: a provision, and where one document deals with it.</summary>
/// <param name="Item">The id of the item; empty in chapter I.</param>
/// <param name="ItemTitle">The title of the item, or of the section where it has none.</param>
/// <param name="Provision">The id of the provision.</param>
/// <param name="Title">What is demanded, in our own words.</param>
/// <param name="Document">The id of the document; empty where none says anything.</param>
/// <param name="DocumentTitle">Its title; empty where none says anything.</param>
/// <param name="Tier">The number of its tier, from 1; null where no document says anything.</param>
/// <param name="Clauses">The clauses; empty where none are given.</param>
/// <param name="Claim">What the document says; empty where none says anything.</param>
/// <param name="Outcome">The outcome, all documents together; <c>not asked</c> where nobody asks for it and nobody says it.</param>
/// <param name="IsProvisional">Whether it is asked, and more reading could change the outcome.</param>
public sealed record CorrespondenceTableRow(
    string Item,
    string ItemTitle,
    string Provision,
    string Title,
    string Document,
    string DocumentTitle,
    int? Tier,
    string Clauses,
    string Claim,
    string Outcome,
    bool IsProvisional);
